import { expect, test } from 'vitest';
import { aCase, anAgent, minute, now } from '../support/a-case.ts';
import { ids } from '../support/a-clock.ts';
import { aFault, aHelpDesk } from '../support/a-help-desk.ts';
import { aDefect, aSession, aState, ready, settle, viewAs } from '../support/a-session.ts';

test('a double click sends once', async () => {
  const { session, desk, tracker } = await aDefect();
  await Promise.all([session.send(), session.send()]);
  expect(tracker.issues.size).toBe(1);
  expect(desk.events).toHaveLength(1);
});

test('another agent’s fresh claim is shown, not broken', async () => {
  const { session, desk, tracker } = await aDefect();
  desk.touch(aState());
  await session.send();
  expect(viewAs(session.view(), 'claimed').state.by.name).toBe('Ben Ortiz');
  expect(tracker.issues.size).toBe(0);
});

test('a claim older than two minutes can be taken over, under the id and to the destination it froze', async () => {
  const desk = aHelpDesk();
  desk.touch(aState({ route: 'linear:PAY' }));
  const { session, time, tracker } = aSession(
    aCase(),
    { ticketState: { kind: 'ours', state: aState({ route: 'linear:PAY' }) } },
    desk,
  );
  session.open();
  await settle();
  expect(session.view().kind).toBe('claimed');
  await time.pass(2 * minute + 2);
  expect(viewAs(session.view(), 'interrupted')).toMatchObject({ isOwn: false, hasDraft: false });
  await session.finish();
  expect([...tracker.issues.entries()]).toMatchObject([
    [aState().escalationId, { destination: { team: 'PAY' } }],
  ]);
  expect(desk.state).toMatchObject({ phase: 'escalated', by: { name: 'Maya Lindqvist' } });
});

test('two agents at the same moment make one issue', async () => {
  const desk = aHelpDesk();
  const maya = await aDefect(aCase(), {}, desk);
  const ben = await aDefect(
    aCase({ agent: anAgent({ id: 502, name: 'Ben Ortiz' }) }),
    { agentId: 502, trackers: maya.tracker.trackers, ids: ids(100) },
    desk,
  );
  await Promise.all([maya.session.send(), ben.session.send()]);
  expect(maya.tracker.issues.size).toBe(1);
  expect(desk.events).toHaveLength(1);
});

test('a customer who replies meanwhile does not stop it', async () => {
  const { session, desk } = await aDefect();
  let replies = 2;
  desk.before = (call) => {
    if (call === 'write' && replies > 0) {
      replies -= 1;
      desk.touch();
    }
  };
  await session.send();
  expect(session.view().kind).toBe('escalated');
});

test('a ticket that changes all the time stops it after three new tries, and nothing has happened', async () => {
  const { session, desk, tracker } = await aDefect();
  desk.before = (call) => {
    if (call === 'write') desk.touch();
  };
  await session.send();
  expect(viewAs(session.view(), 'stopped')).toMatchObject({
    nothingHappened: true,
    fault: { kind: 'conflict' },
  });
  expect(tracker.issues.size).toBe(0);
});

test('a colleague who took the claim over is not written over', async () => {
  const { session, desk } = await aDefect();
  desk.before = (call) => {
    if (call === 'write' && desk.changes.length === 1)
      desk.touch(aState({ escalationId: desk.state?.escalationId ?? '' }));
  };
  await session.send();
  expect(desk.events).toEqual([]);
  expect(viewAs(session.view(), 'claimed').state.by.name).toBe('Ben Ortiz');
});

test('looking again at another agent’s claim finds the ticket free once they have let it go', async () => {
  const desk = aHelpDesk();
  desk.touch(aState());
  const { session } = await ready(aCase(), { ticketState: { kind: 'ours', state: aState() } }, desk);
  expect(session.view().kind).toBe('claimed');
  desk.touch(null);
  session.open();
  await settle();
  expect(session.view().kind).toBe('draft');
});

test('a claim that a colleague finished meanwhile is not finished into a second issue', async () => {
  const desk = aHelpDesk();
  const stale = aState({ at: now - 5 * minute });
  desk.touch(stale);
  const { session, tracker } = await ready(aCase(), { ticketState: { kind: 'ours', state: stale } }, desk);
  expect(session.view().kind).toBe('interrupted');
  desk.touch({ ...stale, phase: 'escalated' });
  await session.finish();
  expect(tracker.issues.size).toBe(0);
  expect(session.view().kind).toBe('escalated');
});

test('the second of two tabs that both press Finish makes no second issue and no second note', async () => {
  const desk = aHelpDesk();
  const first = await aDefect(aCase(), {}, desk);
  first.tracker.trouble('after', aFault({ kind: 'unreachable', from: 'linear' }));
  await first.session.send();
  const state = desk.state;
  if (state === null) throw new Error('There is no claim');
  const second = await ready(
    aCase(),
    { ticketState: { kind: 'ours', state }, trackers: first.tracker.trackers, ids: ids(200) },
    desk,
  );
  await first.session.finish();
  await second.session.finish();
  expect(first.tracker.issues.size).toBe(1);
  expect(desk.events).toHaveLength(1);
  expect(second.session.view().kind).toBe('escalated');
});

test('giving up leaves a claim alone that a colleague has made since', async () => {
  const { session, desk, tracker } = await aDefect();
  tracker.trouble('before', aFault({ kind: 'unreachable', from: 'linear' }));
  await session.send();
  desk.touch(aState());
  await session.giveUp();
  expect(desk.state?.by.name).toBe('Ben Ortiz');
  expect(session.view().kind).toBe('claimed');
});

test('a refused issue gives the ticket back also when a customer wrote meanwhile', async () => {
  const { session, desk, tracker } = await aDefect();
  tracker.trouble('before', aFault({ kind: 'unauthorized', from: 'linear', committed: 'no', status: 401 }));
  let replies = 1;
  desk.before = (call) => {
    if (call === 'write' && desk.changes.length === 1 && replies > 0) {
      replies -= 1;
      desk.touch();
    }
  };
  await session.send();
  expect(viewAs(session.view(), 'stopped').nothingHappened).toBe(true);
  expect(desk.state).toBeNull();
});

test('what was typed is kept when a colleague was quicker', async () => {
  const { session, desk } = await aDefect();
  desk.touch(aState({ phase: 'escalated' }));
  await session.send();
  expect(session.view().kind).toBe('escalated');
  session.startAgain();
  await settle();
  expect(viewAs(session.view(), 'draft').draft.fields.deadline).toBe('2026-03-13');
});
