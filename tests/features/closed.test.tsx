import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aCase, aMessage, anAgent, aTicket, now } from '../support/a-case.ts';
import { aFault } from '../support/a-help-desk.ts';
import { aState } from '../support/a-session.ts';
import { aDraftView, anIssue, aReport } from '../support/a-view.ts';
import { goneOn } from '../support/elsewhere.ts';
import { showView } from '../support/show-ticket.tsx';

const closedCase = (tags: readonly string[] = [], followupIds: readonly number[] = []) =>
  aCase({
    ticket: aTicket({ status: 'closed', tags, followupIds }),
    messages: [aMessage({ text: 'This request was closed and merged into request #77 "Exports".' })],
  });

test('a merged ticket leads to the ticket that it went into, from every step', async () => {
  const view = aDraftView({ case: closedCase(['closed_by_merge']) });
  const { user, calls, show } = await showView(view);
  await screen.findByText('Merged into #77');
  await user.click(screen.getByRole('button', { name: 'Go on in #77' }));
  expect(calls).toEqual([['goOnAt', 77]]);
  show({ ...view, draft: { ...view.draft, step: 'send' } });
  await screen.findByRole('button', { name: 'Go on in #77' });
});

/** ENG-1204 was made, and the note met a ticket that had just been merged. */
const mergedMeanwhile = {
  kind: 'stopped',
  report: aReport('done', 'done', 'stopped'),
  fault: aFault({ kind: 'invalid', fields: { status: 'closed' }, from: 'zendesk', committed: 'no' }),
  at: now,
  nothingHappened: false,
  isKept: true,
  closed: { kind: 'merged', next: 77 },
} as const;

test('merged while it was sent: what is certain, and the one way on', async () => {
  const { user, calls } = await showView(mergedMeanwhile);
  const said = screen.getByRole('alert').textContent;
  expect(said).toContain('ENG-1204 was created');
  expect(said).toContain('Merged into #77');
  expect(said).toContain('no second issue is made');
  expect(screen.queryByRole('button', { name: 'Finish' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Finish in #77' }));
  expect(calls).toEqual([['goOnAt', 77, undefined]]);
});

test('where the other ticket has an escalation of its own, the agent is told, and links the issue or leaves it', async () => {
  goneOn.push('beside', 'failed');
  const { user, calls } = await showView(mergedMeanwhile);
  await user.click(screen.getByRole('button', { name: 'Finish in #77' }));
  await screen.findByText(/^#77 has an escalation of its own.+ENG-1204 is not linked to it yet/);
  await user.click(screen.getByRole('button', { name: 'Link ENG-1204 to #77' }));
  await screen.findByText('It is not known yet whether ENG-1204 was linked.');
  await user.click(screen.getByRole('button', { name: 'Go on in #77' }));
  expect(calls.slice(1)).toEqual([
    ['goOnAt', 77, 'link'],
    ['goOnAt', 77, 'leave'],
  ]);
});

test('where it is not known whether an issue was made, the agent looks again or goes on', async () => {
  goneOn.push('unsure', 'unsure', 'shown');
  const { user, calls } = await showView({
    ...mergedMeanwhile,
    report: aReport('done', 'stopped', 'waiting'),
  });
  await user.click(screen.getByRole('button', { name: 'Finish in #77' }));
  await screen.findByText(/^#77 has an escalation of its own.+Whether an issue was made here is not known/);
  await user.click(screen.getByRole('button', { name: 'Look again' }));
  await user.click(await screen.findByRole('button', { name: 'Go on in #77' }));
  expect(calls).toEqual([
    ['goOnAt', 77, undefined],
    ['goOnAt', 77, undefined],
    ['goOnAt', 77, 'leave'],
  ]);
});

test('a closed ticket offers its follow-up, and without one to make it', async () => {
  goneOn.push('hidden');
  const { user, calls, show } = await showView(aDraftView({ case: closedCase([], [48299]) }));
  await screen.findByRole('button', { name: 'Go on in #48299' });
  show(aDraftView({ case: closedCase() }));
  expect(screen.queryByRole('button', { name: /^Go on in/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Create a follow-up' }));
  expect(calls).toEqual([['makeFollowUp']]);
  // Who may only read makes none.
  show({ ...aDraftView({ case: closedCase() }), hindrances: [{ kind: 'read-only' }] });
  expect(screen.queryByRole('button', { name: 'Create a follow-up' })).toBeNull();
});

test('while older messages arrive it says how many have been read', async () => {
  const messages = Array.from({ length: 1_200 }, (_, index) => aMessage({ id: String(index) }));
  const { show } = await showView(aDraftView({ case: aCase({ messages }), conversation: 'partial' }));
  screen.getByText('Older messages are still arriving.');
  screen.getByText(/1,200 messages read so far\./);
  show(aDraftView({ case: aCase({ messages }), conversation: 'complete' }));
  expect(screen.queryByText(/read so far/)).toBeNull();
});

test('what cannot happen to a closed ticket is not listed, and the brief can be copied', async () => {
  const { user, copied } = await showView(
    aDraftView({ case: closedCase(), draft: { step: 'send', target: 'T2' } }),
  );
  expect(screen.queryByText('What will change')).toBeNull();
  expect(screen.queryByText(/^Status: /)).toBeNull();
  expect(screen.queryByRole('button', { name: /^Create issue/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Copy the brief' }));
  expect(copied[0]).toContain('Export is missing rows');
  expect(copied[0]).toContain('/agent/tickets/48213');
});

test('where nothing can be written, keeping it in support is not offered either', async () => {
  await showView(aDraftView({ case: closedCase() }));
  expect(screen.queryByRole('button', { name: 'Handle in support' })).toBeNull();
  screen.getByRole('button', { name: 'Continue to brief' });
});

const lightView = (but: Parameters<typeof aDraftView>[0] = {}) => {
  const view = aDraftView({ case: aCase({ agent: anAgent({ hasOwnRole: true }) }), ...but });
  return { ...view, hindrances: [{ kind: 'read-only' } as const, ...view.hindrances] };
};

test('a light agent is told first, and copies the brief for somebody who may send it', async () => {
  const { show, user, copied } = await showView(lightView());
  screen.getByText('You can read this ticket only');
  show(lightView({ draft: { step: 'send', target: 'T2' } }));
  await user.click(await screen.findByRole('button', { name: 'Copy the brief' }));
  expect(copied[0]).toContain('Export is missing rows');
});

test('a light agent hands a security matter over by hand, at once', async () => {
  const { user, copied } = await showView(lightView({ draft: { answers: { E3d: 'yes' } } }));
  expect(screen.getByRole('alert').textContent).toContain('Your role may read tickets and not change them.');
  await user.click(screen.getAllByRole('button', { name: 'Copy text and address' })[0] as HTMLElement);
  expect(copied[0]).toContain('/agent/tickets/48213');
});

const aCopy = (isElsewhere: boolean) =>
  ({
    kind: 'copy',
    state: aState({ phase: 'escalated', ticketId: 4711, issue: anIssue() }),
    isElsewhere,
  }) as const;

test('a copied record can be adopted, cleared, or left for an escalation of its own', async () => {
  const { user, calls } = await showView(aCopy(false));
  await user.click(screen.getByRole('button', { name: 'Adopt ENG-1204' }));
  await user.click(screen.getByRole('button', { name: 'Clear the copied record' }));
  await user.click(screen.getByRole('button', { name: 'Escalate this ticket' }));
  expect(calls).toEqual([['adopt'], ['clearCopy'], ['startAgain']]);
});

test('a record of another account is never adopted', async () => {
  await showView(aCopy(true));
  screen.getByText(/was copied from the account acme/);
  expect(screen.queryByRole('button', { name: /^Adopt/ })).toBeNull();
  screen.getByRole('button', { name: 'Clear the copied record' });
});
