import { expect, test } from 'vitest';
import { plainText } from '../../../src/core/document/plain-text.ts';
import { freshFollow, type TicketState } from '../../../src/core/escalation/state.ts';
import { act } from '../../../src/flows/follow/act.ts';
import { actionOf } from '../../../src/flows/follow/action-of.ts';
import type { Deed } from '../../../src/flows/follow/deed.ts';
import { aCase, hour, now } from '../../support/a-case.ts';
import { aClock, ids } from '../../support/a-clock.ts';
import { aHelpDesk } from '../../support/a-help-desk.ts';
import { aState } from '../../support/a-session.ts';
import { aTracker } from '../../support/a-tracker.ts';
import { inTwoLanguages } from '../../support/words.ts';

const maya = { id: 501, name: 'Maya Lindqvist' };
const ben = { id: 502, name: 'Ben Ortiz' };
const issue = {
  system: 'linear',
  id: 'i',
  key: 'ENG-7',
  url: 'https://linear.app/acme/issue/ENG-7',
} as const;
const ticket = { id: 48213, url: 'https://acme.zendesk.com/agent/tickets/48213' };

/** Does it as Ben to an escalation of Maya's. */
async function doing(deed: Deed, but: Partial<TicketState> = {}) {
  const desk = aHelpDesk(aCase());
  const state = aState({ phase: 'escalated', by: maya, issue, follow: freshFollow(maya), ...but });
  desk.state = state;
  const team = aTracker();
  const ports = { helpDesk: desk.helpDesk, clock: aClock().clock, ids: ids(), trackers: team.trackers };
  const action = actionOf(deed, {
    state,
    by: ben,
    at: now,
    eventId: 'deed:1',
    ticket,
    words: inTwoLanguages,
    masked: (text) => text.replace('4111 1111 1111 1111', '[card number]'),
    nextUpdate: ({ severity }) => now + (severity === 'S1' ? 4 : 8) * hour,
  });
  const result = await act(ports, action);
  return { result, desk, team, note: plainText(action.note), last: desk.changes.at(-1) };
}

test('a check winds the clock of the team, and asks nothing of the tracker', async () => {
  const { desk, team, note } = await doing({ kind: 'check', text: 'A fix is in review' });
  expect(desk.state?.follow?.lastCheckAt).toBe(now);
  expect(desk.changes).toHaveLength(1);
  expect(team.said).toEqual([]);
  expect(note).toContain('A fix is in review');
});

test('another severity is on the ticket, on the issue and in the time of the next update', async () => {
  const { desk, team, last } = await doing({ kind: 'severity', to: 'S1', reason: 'All sites' });
  expect(team.changes).toEqual(['ENG-7 S1']);
  expect(desk.state).toMatchObject({ severity: 'S1', follow: { severityChange: { from: 'S2', at: now } } });
  expect(last?.fields).toEqual({ severity: 'S1', nextUpdate: now + 4 * hour });
});

test('what is added reaches the issue masked, and the ticket as it is', async () => {
  const { team, note } = await doing({ kind: 'add', text: 'Paid with 4111 1111 1111 1111' });
  expect(team.said).toHaveLength(1);
  const said = plainText(team.said[0]?.document ?? { type: 'root', children: [] });
  expect(said).toContain('Paid with [card number]');
  expect(said).toContain(ticket.url);
  expect(note).toContain('4111');
});

test('the team is told in the language of issues, the ticket in that of briefs', async () => {
  const { team, note } = await doing({ kind: 'add', text: 'Firefox, too' });
  expect(plainText(team.said[0]?.document ?? { type: 'root', children: [] })).toContain('[document.');
  expect(note).not.toContain('[document.');
});

test('a return is counted, and answered on the issue', async () => {
  const returned = await doing({ kind: 'return', lack: 'environment', question: 'Which browser?' });
  expect(returned.last?.fields).toMatchObject({ returns: 1 });
  expect(returned.team.said).toEqual([]);
  const answered = await doing(
    { kind: 'answer', returned: 'r', text: 'Firefox 128' },
    { follow: { ...freshFollow(maya), returns: 1, isReturned: true } },
  );
  expect(answered.team.said).toHaveLength(1);
  expect(answered.desk.state?.follow).toMatchObject({ returns: 1, isReturned: false });
});

test('a hand-over changes the owner when it is accepted, not before', async () => {
  const offered = await doing({ kind: 'offer', to: ben, text: 'On leave' });
  expect(offered.desk.state?.follow).toMatchObject({ owner: maya, offeredTo: ben });
  const accepted = await doing({ kind: 'accept' }, { follow: { ...freshFollow(maya), offeredTo: ben } });
  expect(accepted.desk.state?.follow).toMatchObject({ owner: ben, offeredTo: null });
});

test.each([
  ['leave', []],
  ['done', ['ENG-7 done']],
  ['dropped', ['ENG-7 dropped']],
] as const)('an end tells the team, and leaves the issue as the agent says: %s', async (as, changes) => {
  const deed: Deed = { kind: 'end', ending: 'D2', resolution: 'Use CSV', learned: 'XLSX is cut', issue: as };
  const { desk, team, last } = await doing(deed);
  expect(team.said).toHaveLength(1);
  expect(team.changes).toEqual(changes);
  expect(desk.state).toMatchObject({ phase: 'ended', by: ben, at: now });
  expect(last?.fields).toEqual({ outcome: 'ended', nextUpdate: null });
});

test('without an issue everything happens on the ticket alone', async () => {
  const { result, team, desk } = await doing({ kind: 'add', text: 'Firefox, too' }, { issue: null });
  expect(result.kind).toBe('done');
  expect(team.said).toEqual([]);
  expect(desk.events).toHaveLength(1);
});
