import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Brief } from '../../../src/core/brief/brief.ts';
import { fieldIds } from '../../../src/core/brief/fields.ts';
import { allCriteria } from '../../../src/core/checklist/criteria.ts';
import { plainText } from '../../../src/core/document/plain-text.ts';
import type { IssueRef } from '../../../src/core/escalation/issue.ts';
import {
  type EscalationNote,
  escalationNote,
  handledNote,
  noteLines,
  resumedNote,
} from '../../../src/core/escalation/note-document.ts';
import { aBrief, aFullBrief, typed } from '../../support/a-brief.ts';
import { now } from '../../support/a-case.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { words } from '../../support/words.ts';

const issue: IssueRef = {
  system: 'linear',
  id: 'i1',
  key: 'BIL-12',
  url: 'https://linear.app/acme/issue/BIL-12',
};

const aNote = (but: Partial<EscalationNote> = {}): EscalationNote => ({
  brief: aFullBrief(),
  ticket: { id: 48213, url: 'https://acme.zendesk.com/agent/tickets/48213' },
  excuses: {},
  route: { destination: { kind: 'linear', team: 'BIL' }, note: 'short', detail: 'full' },
  issue,
  answers: { E1a: 'yes', E4b: 'yes', H2: 'yes', H1: 'no', E6a: 'unsure' },
  against: null,
  masked: [],
  ...but,
});

const plain = (but: Partial<EscalationNote> = {}) => plainText(escalationNote(aNote(but), words.document));

test('the short note says what, severity, ask, deadline, who and on what grounds', () => {
  expect(plain()).toMatchInlineSnapshot(`
    "Escalated to Engineering · BIL-12 (https://linear.app/acme/issue/BIL-12)

    The invoice API answers 500 for accounts with many invoices

    Severity: High
    Ask: Fix · Lift the limit or say until when
    Deadline: 2026-03-12
    By: Maya Lindqvist, Support, 2026-03-09 14:00

    For escalating: confirmed defect, SLA breached or close · Against escalating: set-up that support can correct · Unsure: three or more reports"
  `);
});

test('what is missing is said, and why', () => {
  const brief = aBrief({ summary: 'It fails' });
  expect(plain({ brief, excuses: { P2: 'happened once' } })).toContain('Steps: happened once');
});

test('going on against the verdict is told with its reason', () => {
  expect(plain({ against: 'the CEO called' })).toContain('Escalated anyway, because: the CEO called');
});

test('a ticket that only moves to a group carries the whole brief', () => {
  const route = { destination: { kind: 'group', group: 'Tier 2' }, note: 'short', detail: 'full' } as const;
  const note = plain({ route, issue: null, against: 'the CEO called' });
  expect(note).toContain('Escalated to Engineering · Tier 2');
  expect(note).toContain('POST /v2/invoices\n  500 {"code": "E42"}');
  expect(note).toContain('Escalated anyway, because: the CEO called');
});

test('note=full writes the whole brief beside the issue', () => {
  const route = { ...aNote().route, note: 'full' } as const;
  expect(plain({ route })).toContain('POST /v2/invoices');
  expect(plain()).not.toContain('POST /v2/invoices');
});

const long = fc.oneof(
  hostileText(),
  fc.constantFrom('x'.repeat(3000), 'word '.repeat(600), 'line\n'.repeat(300)),
);

test('a short note never has more than 25 lines, whatever was typed', () => {
  const fields = fc
    .tuple(fc.subarray([...fieldIds]), long)
    .map(([ids, text]): Brief['fields'] => Object.fromEntries(ids.map((id) => [id, typed(text)])));
  fc.assert(
    fc.property(
      fields,
      long,
      fc.subarray([...allCriteria]),
      fc.constantFrom('T1', 'T2', 'T3', 'T4', 'T5'),
      (texts, said, yes, target) => {
        const answers = Object.fromEntries(
          allCriteria.map((id) => [id, yes.includes(id) ? 'yes' : 'unsure'] as const),
        );
        const brief = aBrief({}, { fields: texts, target, reportedBy: said });
        const note = escalationNote(
          aNote({ brief, answers, against: said, excuses: { P2: said, P4: said } }),
          words.document,
        );
        expect(noteLines(note)).toBeLessThanOrEqual(25);
      },
    ),
  );
  expect(noteLines(escalationNote(aNote(), words.document))).toBeLessThanOrEqual(12);
});

test('a long line counts as the lines that it takes', () => {
  const note = handledNote({ answers: {}, reason: 'x'.repeat(100), by: 'Maya', at: now }, words.document);
  expect(noteLines(note)).toBe(4);
});

test('finished on another device, the note has the link and what the claim knows', () => {
  const state = {
    target: 'T2',
    severity: 'S1',
    issue,
    by: { id: 501, name: 'Maya Lindqvist' },
    at: now,
  } as const;
  const note = resumedNote(
    { state, destination: { kind: 'linear', team: 'BIL' }, finishedBy: 'Ben Ortiz' },
    words.document,
  );
  expect(plainText(note)).toBe(
    [
      'Escalated to Engineering · BIL-12 (https://linear.app/acme/issue/BIL-12)',
      '',
      'Severity: Critical',
      'By: Maya Lindqvist, 2026-03-09 14:00',
      'Finished by Ben Ortiz on another device. The brief is in BIL-12.',
    ].join('\n'),
  );
});

test('finished on another device without an issue, the note does not claim that the brief is anywhere', () => {
  const state = {
    target: 'T1',
    severity: 'S3',
    issue: null,
    by: { id: 501, name: 'Maya' },
    at: now,
  } as const;
  const note = resumedNote(
    { state, destination: { kind: 'group', group: 'Tier 2' }, finishedBy: 'Ben' },
    words.document,
  );
  expect(plainText(note)).toContain('Escalated to L2 Support · Tier 2');
  expect(plainText(note)).toContain('where the brief was not at hand');
});

test('a case that stays in support says so and why', () => {
  const note = handledNote(
    { answers: { H1: 'yes' }, reason: 'See article 12', by: 'Maya', at: now },
    words.document,
  );
  expect(plainText(note)).toBe(
    'Handled in support\n\nWhy: See article 12\nAgainst escalating: known solution\nBy: Maya, 2026-03-09 14:00',
  );
});
