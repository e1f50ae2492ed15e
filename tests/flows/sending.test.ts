import { expect, test } from 'vitest';
import { aCase } from '../support/a-case.ts';
import { aFault, aHelpDesk } from '../support/a-help-desk.ts';
import { aDefect, aState, ready, settle, viewAs } from '../support/a-session.ts';

test('a claim whose answer was lost is found on the ticket and used', async () => {
  const { session, desk, tracker } = await aDefect();
  desk.trouble({ call: 'write', when: 'after', fault: aFault() });
  await session.send();
  expect(session.view().kind).toBe('escalated');
  expect(tracker.issues.size).toBe(1);
});

test('a refused issue gives the ticket back as it was, and the draft is kept', async () => {
  const { session, desk, tracker } = await aDefect();
  tracker.trouble('before', aFault({ kind: 'unauthorized', from: 'linear', committed: 'no', status: 401 }));
  await session.send();
  expect(viewAs(session.view(), 'stopped')).toMatchObject({
    nothingHappened: true,
    fault: { kind: 'unauthorized', from: 'linear' },
  });
  expect(desk.state).toBeNull();
  session.backToDraft();
  expect(viewAs(session.view(), 'draft').draft.fields.steps).toBe('Open Orders\nChoose Export');
  await session.send();
  expect(session.view().kind).toBe('escalated');
});

test.each(['before', 'after'] as const)(
  'an issue whose answer was lost (%s it was created) is finished without a second one',
  async (when) => {
    const { session, tracker, desk } = await aDefect();
    tracker.trouble(when, aFault({ kind: 'unreachable', from: 'linear' }));
    await session.send();
    expect(viewAs(session.view(), 'stopped').nothingHappened).toBe(false);
    await session.finish();
    expect(tracker.issues.size).toBe(1);
    expect(desk.events).toHaveLength(1);
    expect(session.view().kind).toBe('escalated');
  },
);

test('an issue that may exist is looked for, and made anew only when a person says so', async () => {
  const { session, tracker, desk } = await aDefect();
  tracker.trouble('before', aFault({ kind: 'unreachable', from: 'jira' }));
  await session.send();
  tracker.trouble('before', aFault({ kind: 'unfound', from: 'jira' }));
  await session.finish();
  expect(viewAs(session.view(), 'stopped')).toMatchObject({
    nothingHappened: false,
    fault: { kind: 'unfound' },
  });
  await session.finish('create');
  expect(tracker.attempts).toEqual(['first', 'again', 'chosen']);
  expect(desk.events).toHaveLength(1);
});

test('a note whose answer was lost is looked for, not written again', async () => {
  const { session, desk } = await aDefect();
  desk.trouble({ call: 'write', when: 'after', fault: aFault(), nth: 2 });
  await session.send();
  expect(desk.events).toHaveLength(1);
  expect(session.view().kind).toBe('escalated');
});

test('a note that was not written names the issue that exists, and Finish writes it', async () => {
  const { session, desk, tracker } = await aDefect();
  desk.trouble({ call: 'write', when: 'before', fault: aFault(), nth: 2 });
  await session.send();
  expect(viewAs(session.view(), 'stopped')).toMatchObject({
    nothingHappened: false,
    report: {
      issue: { key: 'ENG-1' },
      steps: [{ state: 'done' }, { state: 'done' }, { step: 'note', state: 'stopped' }],
    },
  });
  await session.finish();
  expect(desk.events).toMatchObject([{ kind: 'escalated', issue: { key: 'ENG-1' } }]);
  expect(tracker.issues.size).toBe(1);
});

test('finishing what was begun never says that nothing happened', async () => {
  const desk = aHelpDesk();
  const mine = aState({ by: { id: 501, name: 'Maya Lindqvist' } });
  desk.touch(mine);
  desk.trouble({
    call: 'write',
    when: 'before',
    fault: aFault({ kind: 'forbidden', committed: 'no', status: 403 }),
  });
  const { session } = await ready(aCase(), { ticketState: { kind: 'ours', state: mine } }, desk);
  await session.finish();
  expect(viewAs(session.view(), 'stopped').nothingHappened).toBe(false);
});

test('a tracker whose code cannot be fetched stops it before the claim', async () => {
  const trackers = { get: () => Promise.reject(new Error('offline')) };
  const { session, desk } = await aDefect(aCase(), { trackers });
  await session.send();
  expect(viewAs(session.view(), 'stopped')).toMatchObject({
    nothingHappened: true,
    fault: { kind: 'unreachable' },
  });
  expect(desk.changes).toEqual([]);
});

test('a claim that can never be finished is given up, and the draft is still there', async () => {
  const { session, desk, tracker } = await aDefect();
  tracker.trouble('before', aFault({ kind: 'unreachable', from: 'linear' }));
  await session.send();
  await session.giveUp();
  expect(desk.state).toBeNull();
  expect(viewAs(session.view(), 'draft').draft.fields.deadline).toBe('2026-03-13');
});

test('a read that failed after starting again can be tried again', async () => {
  const desk = aHelpDesk();
  desk.touch(aState({ phase: 'escalated' }));
  desk.trouble({ call: 'readCase', when: 'before', fault: aFault({ committed: 'no' }) });
  const { session } = await ready(
    aCase(),
    { ticketState: { kind: 'ours', state: aState({ phase: 'escalated' }) } },
    desk,
  );
  session.startAgain();
  await settle();
  expect(session.view().kind).toBe('failed');
  session.open();
  await settle();
  expect(session.view().kind).toBe('draft');
});
