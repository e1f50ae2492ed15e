import type { Brief, BriefField } from '../../src/core/brief/brief.ts';
import type { FieldId } from '../../src/core/brief/fields.ts';
import { now } from './a-case.ts';

/** A field that an agent typed. */
export const typed = (text: string): BriefField => ({ text, origin: 'agent', evidence: [] });

/** A field that the app read out of the ticket. */
export const read = (text: string): BriefField => ({ text, origin: 'case', evidence: [] });

export const aBrief = (texts: Partial<Record<FieldId, string>> = {}, but: Partial<Brief> = {}): Brief => ({
  target: 'T2',
  severity: 'S2',
  fields: Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, typed(text)])),
  required: [],
  reportedBy: 'Maya Lindqvist',
  reportedAt: now,
  ...but,
});

/** Everything that Engineering asks for, and more. */
export const aFullBrief = (but: Partial<Brief> = {}): Brief =>
  aBrief(
    {
      summary: 'The invoice API answers 500 for accounts with many invoices',
      reporter: 'Maya Lindqvist, Support',
      affected: 'Acme GmbH, 3 users',
      blocked: 'They cannot close the month.\n\nThe export stops, too.',
      revenue: '€212,000',
      description: 'Since Friday.\nOnly big accounts.',
      tried: '1. Cleared the cache: no change\n2. Another key: no change',
      steps: '- Open Billing\n- Press Export\n- Wait 30 s',
      expected: 'A file',
      actual: 'Error 500',
      environment: 'Chrome 129, macOS',
      errors: 'POST /v2/invoices\n  500 {"code": "E42"}',
      last_update: '2026-03-08, Maya Lindqvist: looking into it',
      customer_expects: 'An answer on Tuesday',
      ask: 'fix',
      ask_detail: 'Lift the limit or say until when',
      deadline: '2026-03-12',
      related: '#4711 the same since Thursday\nhttps://acme.slack.example/archives/C1/p2',
      files: 'har.zip (4.1 MB)',
    },
    but,
  );
