import { expect, test } from 'vitest';
import type { CardReading } from '../../src/card/face.ts';
import { cardTexts } from '../../src/card/texts.ts';
import { createSolvedWarning } from '../../src/card/warn-solved.ts';
import { placeOf } from '../../src/i18n/place.ts';
import { summarize } from '../../src/zendesk/field-summary.ts';
import { writeState } from '../../src/zendesk/record.ts';
import { aState, settle } from '../support/a-session.ts';
import { anIssue } from '../support/a-view.ts';

const here = { subdomain: 'acme', ticketId: 48213 };

/** What the agent is told when they save a ticket that gets this status. */
async function said(status: unknown, state: CardReading['state']): Promise<string[]> {
  const told: string[] = [];
  const warn = createSolvedWarning({
    questions: { ask: async () => (status === null ? null : { 'ticket.status': status }) },
    read: async () => ({ state, draft: null }),
    texts: cardTexts(placeOf('en', 'UTC')),
    notify: (text) => told.push(text),
  });
  // Anything else would hold the ticket back.
  expect(warn()).toBe(true);
  await settle();
  return told;
}

const stateWith = (but: Parameters<typeof aState>[0]) => summarize(writeState(aState(but)), here);

test('who solves a ticket whose escalation is open is told, and not held back', async () => {
  const open = stateWith({ phase: 'escalated', issue: anIssue() });
  expect(await said('solved', open)).toEqual([expect.stringContaining('while ENG-1204 is still open')]);
  expect(await said('solved', stateWith({ phase: 'escalated' }))).toHaveLength(1);
});

test.each([
  ['another status', 'open', stateWith({ phase: 'escalated' })],
  ['an escalation that has ended', 'solved', stateWith({ phase: 'ended' })],
  ['a record of another ticket', 'solved', stateWith({ phase: 'escalated', ticketId: 1 })],
  ['a ticket that was never escalated', 'solved', { kind: 'none' }],
  ['a host that does not answer', null, stateWith({ phase: 'escalated' })],
] as const)('%s is no reason to say anything', async (_, status, state) => {
  expect(await said(status, state)).toEqual([]);
});

test('a record that cannot be read holds nothing back', async () => {
  const warn = createSolvedWarning({
    questions: { ask: () => Promise.reject(new Error('gone')) },
    read: () => Promise.reject(new Error('gone')),
    texts: cardTexts(placeOf('en', 'UTC')),
    notify: () => {},
  });
  expect(warn()).toBe(true);
  await settle();
});
