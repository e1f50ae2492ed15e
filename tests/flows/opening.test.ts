import { expect, test } from 'vitest';
import { aCase, aMessage, day, now } from '../support/a-case.ts';
import { aClock } from '../support/a-clock.ts';
import { aFault, aHelpDesk } from '../support/a-help-desk.ts';
import { aDefect, aSession, aState, ready, settle, viewAs } from '../support/a-session.ts';

test('older messages arrive page by page, the first view does not wait for them', async () => {
  const desk = aHelpDesk(aCase({ messagesComplete: false }), [
    { messages: [aMessage({ id: 'older' })], older: '1' },
    { messages: [aMessage({ id: 'oldest' })], older: null },
  ]);
  const { session } = aSession(aCase(), {}, desk);
  const seen: string[] = [];
  session.subscribe(() => {
    const view = session.view();
    const now = view.kind === 'draft' ? `${view.case.messages.length} ${view.conversation}` : null;
    if (now !== null && now !== seen.at(-1)) seen.push(now);
  });
  session.open();
  await settle();
  expect(seen).toEqual(['2 partial', '3 partial', '4 complete']);
  expect(viewAs(session.view(), 'draft').case.messages[0]?.id).toBe('oldest');
});

test('a ticket that cannot be read says so, and can be read again', async () => {
  const desk = aHelpDesk();
  desk.trouble({ call: 'readCase', when: 'before', fault: aFault({ committed: 'no' }) });
  const { session } = await ready(aCase(), {}, desk);
  expect(viewAs(session.view(), 'failed').fault.status).toBe(500);
  session.open();
  await settle();
  expect(session.view().kind).toBe('draft');
});

test('an escalated ticket shows its issue with one request and reads nothing else', async () => {
  const state = aState({
    phase: 'escalated',
    at: now - day,
    issue: { system: 'linear', id: 'x', key: 'ENG-9', url: 'https://linear.app/x' },
  });
  const { session, desk } = await ready(aCase(), { ticketState: { kind: 'ours', state } });
  expect(viewAs(session.view(), 'escalated')).toMatchObject({
    isFresh: false,
    issue: { kind: 'ready', value: { ref: { key: 'ENG-9' } } },
  });
  expect(desk.calls).toEqual([]);
});

test('an escalated ticket can be escalated again under a new id', async () => {
  const state = aState({ phase: 'escalated' });
  const desk = aHelpDesk();
  desk.touch(state);
  const { session, tracker } = await ready(aCase(), { ticketState: { kind: 'ours', state } }, desk);
  session.startAgain();
  await settle();
  session.answer('E1b', 'yes');
  session.excuse('P2', 'Not on demand.');
  session.excuse('P4', 'None.');
  await session.send();
  expect(tracker.issues.size).toBe(1);
  expect(desk.state?.escalationId).not.toBe(state.escalationId);
});

test('a record of another ticket is shown as a copy and nothing is done with it', async () => {
  const { session, desk } = await ready(aCase(), {
    ticketState: { kind: 'copy', state: aState({ ticketId: 1 }) },
  });
  expect(session.view().kind).toBe('copy');
  expect(desk.calls).toEqual([]);
});

test('a record of a newer version is left alone', async () => {
  const desk = aHelpDesk();
  const { session, tracker } = await aDefect(aCase(), {}, desk);
  const readNow = desk.helpDesk.readNow;
  desk.helpDesk.readNow = async () => {
    const now = await readNow();
    return now.kind === 'done' ? { ...now, value: { ...now.value, state: { kind: 'newer' } } } : now;
  };
  await session.send();
  expect(session.view()).toEqual({ kind: 'foreign', reason: 'newer' });
  expect(tracker.issues.size).toBe(0);
});

test('a late page of a session that was closed is dropped', async () => {
  const { clock } = aClock();
  const { session } = aSession(aCase(), { clock });
  session.open();
  session.close();
  await settle();
  expect(session.view().kind).toBe('opening');
});
