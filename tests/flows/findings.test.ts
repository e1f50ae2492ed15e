import { expect, test } from 'vitest';
import { field } from '../../src/core/brief/prefill/field.ts';
import { nothingYet } from '../../src/core/case/surroundings.ts';
import type { TicketState } from '../../src/core/escalation/state.ts';
import { defaultPolicies } from '../../src/core/policies.ts';
import { createFindings } from '../../src/flows/findings.ts';
import type { Understood } from '../../src/flows/understand.ts';
import { aCase, aMessage, anInternalNote, aReply, day, hour, now } from '../support/a-case.ts';
import { aReading } from '../support/a-reading.ts';
import { aState } from '../support/a-session.ts';
import { anIssue } from '../support/a-view.ts';
import { words } from '../support/words.ts';

const before: TicketState = aState({ phase: 'ended', at: now - 3 * day, issue: anIssue() });
const old = aMessage({ at: now - 4 * day, text: 'Rows are missing.' });
const fresh = aMessage({ at: now - day, text: 'It is back since the update. Please look again.' });
const noted = anInternalNote({ at: now - hour, text: 'Escalated', baton: { kind: 'escalated' } });
const answered = aReply({ at: now - 2 * hour, text: 'We look into it.' });

const read = (
  but: Partial<Parameters<ReturnType<typeof createFindings>>[1]> = {},
  messages = [old, fresh, answered, noted],
) =>
  createFindings(words.prefill, { revenueField: null, policies: defaultPolicies })(aCase({ messages }), {
    understood: null,
    surroundings: nothingYet,
    draft: {},
    ticketState: { kind: 'ours', state: before },
    isAgain: true,
    ...but,
  });

test('what is escalated again says that it was before, and quotes what is new since', () => {
  const { fields, again } = read();
  const [head, ...news] = fields.why_now?.text.split('\n') ?? [];
  expect(head).toMatch(/^Escalated before as ENG-1204, .+\. New since then:$/);
  expect(news).toEqual([
    expect.stringContaining('It is back since the update.'),
    expect.stringContaining('We look into it.'),
  ]);
  expect(fields.why_now?.evidence.filter(({ kind }) => kind === 'quote')).toHaveLength(2);
  expect(again).toMatchObject({ news: 2, at: before.at });
});

test('it comes before what the conversation says of urgency', () => {
  const understood: Understood = {
    reading: aReading(),
    fields: { why_now: field('The audit is on Friday') },
    proposals: () => [],
    isWish: false,
    language: 'en',
    weakIn: () => [],
  };
  expect(read({ understood }).fields.why_now?.text).toMatch(
    /^Escalated before[\s\S]+\nThe audit is on Friday$/,
  );
});

test('where nothing is new it says so, and a hand-off to a group has no key', () => {
  const group = { kind: 'ours', state: { ...before, issue: null } } as const;
  expect(read({ ticketState: group }, [old]).fields.why_now?.text).toMatch(
    /^Escalated before, .+\. New since then:\nNothing was written since\.$/,
  );
});

test('a reply of the second in which it ended is new, though its stamp is of the whole second', () => {
  const state = { ...before, at: before.at + 700 };
  const reply = { ...fresh, at: before.at };
  expect(read({ ticketState: { kind: 'ours', state } }, [old, reply]).again?.news).toBe(1);
});

test('while it is sent again, the claim on the ticket does not hide what stood there', () => {
  const claim = { kind: 'ours', state: aState({ phase: 'sending' }) } as const;
  expect(read({ ticketState: claim, beforeClaim: { kind: 'ours', state: before } }).again?.news).toBe(2);
});

test.each([
  ['escalated for the first time', { isAgain: false }],
  ['kept in support before', { ticketState: { kind: 'ours', state: aState({ phase: 'handled' }) } as const }],
])('a ticket that is %s has nothing of it', (_, but) => {
  const { fields, again } = read(but);
  expect([fields.why_now, again]).toEqual([undefined, null]);
});
