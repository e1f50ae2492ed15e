import { expect, test, vi } from 'vitest';
import { aCase, aMessage, aReply, minute, now } from '../support/a-case.ts';
import { aFault, aHelpDesk } from '../support/a-help-desk.ts';
import { ready, settle, viewAs } from '../support/a-session.ts';

const question = aMessage({ id: 'question', at: now - 10 * minute });

/** A session that has read its ticket and listens to it. */
async function opened(desk = aHelpDesk(aCase({ messages: [question] }))) {
  const all = await ready(aCase(), {}, desk);
  await vi.waitFor(() => expect(desk.isHeard()).toBe(true), 10_000);
  return all;
}

const answer = aMessage({ id: 'answer', at: now - minute, text: 'It is the blue button.' });

const draftOf = ({ session }: Awaited<ReturnType<typeof opened>>) => viewAs(session.view(), 'draft');

test('a message that is written meanwhile is counted, and waits until the agent takes it in', async () => {
  const all = await opened();
  all.desk.say(answer);
  await all.time.pass(1000);
  expect(draftOf(all)).toMatchObject({ news: 1, case: { messages: [{ id: 'question' }] } });
  all.session.takeNews();
  await settle();
  expect(draftOf(all)).toMatchObject({ news: 0, case: { messages: [{ id: 'question' }, { id: 'answer' }] } });
});

test('what was typed stays as it is when the news are taken in', async () => {
  const all = await opened();
  all.session.edit('steps', 'Press the red button');
  all.desk.say(answer);
  await all.time.pass(1000);
  all.session.takeNews();
  await settle();
  expect(draftOf(all).brief.fields.steps).toMatchObject({ text: 'Press the red button', origin: 'agent' });
});

test('several events of one change ask once', async () => {
  const all = await opened();
  all.desk.say(answer);
  all.desk.say();
  all.desk.say(aReply({ id: 'reply', at: now }));
  await all.time.pass(1000);
  expect(all.desk.calls.filter((call) => call === 'readNewest')).toHaveLength(1);
  expect(draftOf(all).news).toBe(2);
});

test('an event without anything new changes nothing', async () => {
  const all = await opened();
  all.desk.say();
  await all.time.pass(1000);
  expect(draftOf(all).news).toBe(0);
});

test('a live message that has become a comment is not new', async () => {
  const live = aMessage({ id: 'live-1', auditId: null, at: now - minute, text: 'It is the blue button.' });
  const all = await opened(aHelpDesk(aCase({ messages: [question, live] })));
  all.desk.say({ ...live, id: 'comment', auditId: 7, at: live.at + 900 });
  await all.time.pass(1000);
  expect(draftOf(all).news).toBe(0);
});

test('what cannot be read is told with the next change', async () => {
  const all = await opened();
  all.desk.trouble({ call: 'readNewest', when: 'before', fault: aFault({ committed: 'no' }) });
  all.desk.say(answer);
  await all.time.pass(1000);
  expect(draftOf(all).news).toBe(0);
  all.desk.say();
  await all.time.pass(1000);
  expect(draftOf(all).news).toBe(1);
});

test('the news are taken in although the ticket cannot be read again', async () => {
  const all = await opened();
  all.desk.say(answer);
  await all.time.pass(1000);
  all.desk.trouble({ call: 'readCase', when: 'before', nth: 2, fault: aFault({ committed: 'no' }) });
  all.session.takeNews();
  await settle();
  expect(draftOf(all).case.messages.map(({ id }) => id)).toEqual(['question', 'answer']);
});

test('after the app was closed nobody listens', async () => {
  const all = await opened();
  all.session.close();
  all.desk.say(answer);
  await all.time.pass(1000);
  expect(all.desk.isHeard()).toBe(false);
  expect(all.desk.calls).not.toContain('readNewest');
});
