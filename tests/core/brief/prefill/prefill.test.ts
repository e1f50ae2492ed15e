import { expect, test } from 'vitest';
import type { FieldId } from '../../../../src/core/brief/fields.ts';
import { prefill } from '../../../../src/core/brief/prefill/prefill.ts';
import type { Case } from '../../../../src/core/case/case.ts';
import {
  aCase,
  aMessage,
  anInternalNote,
  anOrganization,
  aReply,
  aTicket,
  day,
  hour,
  now,
} from '../../../support/a-case.ts';
import { words } from '../../../support/words.ts';

const fieldOf = (id: FieldId, but: Partial<Case>, revenueField: string | null = null) =>
  prefill(aCase(but), words.prefill, revenueField)[id];

test('the summary is the subject on one line', () => {
  expect(fieldOf('summary', { ticket: aTicket({ subject: ' Export\n is  missing rows ' }) })).toEqual({
    text: 'Export is missing rows',
    origin: 'case',
    evidence: [{ kind: 'field', of: 'ticket', name: 'subject', value: ' Export\n is  missing rows ' }],
  });
});

test('a ticket without subject leaves the summary open', () => {
  expect(fieldOf('summary', { ticket: aTicket({ subject: '  ' }) })).toBeUndefined();
});

test('who is affected is the requester with the organization, or the requester alone', () => {
  expect(fieldOf('affected', {})?.text).toBe('Jana Kern, Acme GmbH');
  expect(fieldOf('affected', { organization: null })?.text).toBe('Jana Kern');
  expect(fieldOf('affected', { requester: null })).toBeUndefined();
});

test('the reporter is the agent with the first group', () => {
  expect(fieldOf('reporter', {})?.text).toBe('Maya Lindqvist, Support');
});

test('revenue comes from the organization field that settings name', () => {
  const organization = anOrganization({ fields: { arr: 412000, plan: 'Enterprise' } });
  expect(fieldOf('revenue', { organization }, 'arr')?.text).toBe('412,000');
  expect(fieldOf('revenue', { organization }, 'plan')?.text).toBe('Enterprise');
  expect(fieldOf('revenue', { organization }, 'none')).toBeUndefined();
  expect(fieldOf('revenue', { organization }, null)).toBeUndefined();
});

test('time in queue counts from the creation of the ticket', () => {
  expect(fieldOf('queue_time', {})?.text).toBe('48 h, since 2026-03-07 14:00');
});

test('the SLA position is that of the running clock that matters most', () => {
  const sla = [
    { metric: 'first_reply_time', stage: 'achieved', breachAt: now - 2 * day },
    { metric: 'requester_wait_time', stage: 'active', breachAt: now + 9 * hour },
    { metric: 'next_reply_time', stage: 'active', breachAt: now - 3 * hour },
  ] as const;
  expect(fieldOf('sla', { sla })?.text).toBe('Breached 3 h ago (was due 2026-03-09 11:00)');
  expect(fieldOf('sla', { sla: sla.slice(0, 2) })?.text).toBe('Inside: 9 h left (due 2026-03-09 23:00)');
  expect(fieldOf('sla', { sla: sla.slice(0, 1) })).toBeUndefined();
});

test('the description is the start of what the customer wrote first, quoted', () => {
  const text = 'Hello,\n\nthe export is missing rows. It began on Monday.';
  const messages = [anInternalNote(), aMessage({ id: 'first', text }), aMessage({ text: 'Any news?' })];
  const field = fieldOf('description', { messages });
  expect(field?.text).toBe(text);
  expect(field?.evidence).toMatchObject([{ kind: 'quote', messageId: 'first', span: [0, text.length] }]);
});

test('a long first message is cut after a sentence, and the quote marks exactly what was taken', () => {
  const text = `  ${'This is a sentence of some length. '.repeat(40)}`;
  const field = fieldOf('description', { messages: [aMessage({ text })] });
  const [quote] = field?.evidence ?? [];
  expect(field?.text.length).toBeLessThanOrEqual(600);
  expect(field?.text.endsWith('length.')).toBe(true);
  expect(quote?.kind === 'quote' && quote.text.slice(...quote.span)).toBe(field?.text);
});

test('the environment is that of the browser the customer wrote with last', () => {
  const windows =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/134.0.0.0 Safari/537.36';
  const messages = [
    aMessage({ userAgent: 'curl/8.0' }),
    aMessage({ userAgent: windows }),
    aReply({ userAgent: 'Mozilla/5.0 Firefox/140.0' }),
  ];
  expect(fieldOf('environment', { messages })?.text).toBe('Chrome 134, Windows');
  expect(fieldOf('environment', { messages: messages.slice(0, 1) })).toBeUndefined();
});

test('the last update is the last public answer, with its date and what it said', () => {
  const messages = [
    aMessage(),
    aReply({ at: now - 5 * hour, text: 'We are on it.\nMore soon.' }),
    anInternalNote({ at: now - hour }),
  ];
  expect(fieldOf('last_update', { messages })?.text).toBe(
    '2026-03-09 09:00, Maya Lindqvist: We are on it. More soon.',
  );
  expect(fieldOf('last_update', { messages: [aMessage()] })).toBeUndefined();
  const long = aReply({ text: `It takes ${'a very '.repeat(60)}long time.` });
  expect(fieldOf('last_update', { messages: [long] })?.text).toMatch(/very …$/);
});

test('a call of which nothing is written down is told as one', () => {
  const call = { length: 3 * hour, recording: null, isTranscribed: false };
  const made = (but: Partial<typeof call> | { length: null }) =>
    fieldOf('last_update', { messages: [aReply({ at: now, text: '', call: { ...call, ...but } })] });
  expect(made({})?.text).toBe('2026-03-09 14:00, Maya Lindqvist: phone call (3 h)');
  expect(made({ length: null })?.text).toBe('2026-03-09 14:00, Maya Lindqvist: phone call');
});

test('what mail programs put before a subject is no part of the summary', () => {
  const summaryOf = (subject: string) => fieldOf('summary', { ticket: aTicket({ subject }) })?.text;
  expect(summaryOf('Re: AW: Rows are missing')).toBe('Rows are missing');
  expect(summaryOf('Reset fails: red page')).toBe('Reset fails: red page');
});

test('files are named with size, author and time, each leading to its message', () => {
  const attachment = { id: 1, name: 'orders.csv', size: 4_100_000, contentType: 'text/csv' };
  const messages = [aMessage({ id: 'with-file', attachments: [attachment] })];
  const field = fieldOf('files', { messages });
  expect(field?.text).toBe('orders.csv (4100 kB), Jana Kern, 2026-03-07 14:00');
  expect(field?.evidence).toMatchObject([{ kind: 'message', messageId: 'with-file' }]);
  expect(fieldOf('files', {})).toBeUndefined();
});

test('internal notes of people are threads, Baton’s own are not', () => {
  const messages = [anInternalNote({ at: now }), anInternalNote({ baton: { v: 1 } })];
  expect(fieldOf('threads', { messages })?.text).toBe('Internal note, Ben Ortiz, 2026-03-09 14:00');
});

test('problem and follow-up tickets are related', () => {
  const ticket = aTicket({ problemId: 7, followupSourceId: 8 });
  expect(fieldOf('related', { ticket })?.text).toBe('Problem ticket #7\nFollow-up of ticket #8');
});

test('nothing that needs understanding is filled in', () => {
  const filled = Object.keys(prefill(aCase(), words.prefill, null));
  for (const id of ['steps', 'expected', 'actual', 'ask', 'deadline', 'why_now', 'tried'])
    expect(filled).not.toContain(id);
});
