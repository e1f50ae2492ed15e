import { describe, expect, test } from 'vitest';
import type { ChatPosted } from '../../../src/core/chat.ts';
import { createOutbox } from '../../../src/flows/after/outbox.ts';
import { createChatTeller } from '../../../src/flows/after/tell-chat.ts';
import { aChat } from '../../support/a-chat.ts';
import { aMemory } from '../../support/a-clock.ts';
import { aDefect, routeTo, settle, theSettings, viewAs } from '../../support/a-session.ts';

const withChat = (chat: string) => ({
  settings: theSettings({ T2: routeTo(`linear:ENG; chat=${chat}`, 'route_engineering') }),
});

/** A defect that was sent, and what follows it as the card loads it. */
async function sent(chat = 'slack', ...answers: ChatPosted[]) {
  const all = await aDefect(undefined, withChat(chat));
  all.chat.answers.push(...answers);
  await all.session.send();
  const follow = await all.session.follow();
  if (follow === null) throw new Error('Nothing follows');
  await settle();
  return { ...all, teller: follow.chat(), view: viewAs(all.session.view(), 'escalated') };
}

const refused: ChatPosted = { kind: 'refused', because: 'no-webhook', detail: '404: no_team' };
const unknown: ChatPosted = { kind: 'unknown', detail: 'late' };

test('the channel of the team is told once it is sent, with the masked text', async () => {
  const { chat, teller } = await sent();
  expect(chat.posts).toMatchObject([{ system: 'slack', channel: 'engineering' }]);
  expect(chat.posts[0]?.message.links[0]).toMatchObject({ name: 'ENG-1' });
  expect(teller.view()).toMatchObject({ kind: 'told', how: { kind: 'posted' } });
});

test('a route without chat tells nobody', async () => {
  const all = await aDefect();
  await all.session.send();
  const follow = await all.session.follow();
  await settle();
  expect(all.chat.posts).toEqual([]);
  expect(follow?.chat().view()).toEqual({ kind: 'none' });
});

test('a channel that does not exist is said, and the sending is done all the same', async () => {
  const { chat, teller, view } = await sent('slack:sales');
  expect(chat.posts).toEqual([]);
  expect(teller.view()).toMatchObject({ kind: 'no-place', letter: { named: 'slack:sales' } });
  expect(view.state.phase).toBe('escalated');
});

describe('a post that fails', () => {
  test('makes no sending fail, and can be tried again', async () => {
    const { chat, teller, view, desk } = await sent('slack', refused);
    expect(view.state.phase).toBe('escalated');
    expect(desk.events).toHaveLength(1);
    expect(teller.view()).toMatchObject({ kind: 'told', how: refused });
    await teller.post();
    expect(chat.posts).toHaveLength(1);
    expect(teller.view()).toMatchObject({ how: { kind: 'posted' } });
  });

  test('that nobody knows the end of is not repeated by itself, here or after a reload', async () => {
    const { chat, teller, memory } = await sent('slack', unknown);
    expect(teller.view()).toMatchObject({ how: { kind: 'unknown' } });
    const { escalationId } = (teller.view() as { letter: { escalationId: string } }).letter;
    const again = createChatTeller(
      { outbox: createOutbox(memory, 'draft'), loadChat: async () => chat.chat },
      escalationId,
    );
    await settle();
    expect(again.view()).toMatchObject({ kind: 'told', how: { kind: 'unknown' } });
    expect(chat.posts).toHaveLength(1);
    await again.post();
    expect(chat.posts).toHaveLength(2);
  });
});

describe('a letter that was kept', () => {
  const letter = {
    escalationId: 'e1',
    place: { system: 'slack', channel: 'l2' },
    named: 'slack',
    message: { title: 'T', text: 'x', facts: [{ name: 'a', value: 'b' }], links: [] },
    stage: 'due',
  } as const;

  test('is offered after a reload and goes out when a person says so', async () => {
    const memory = aMemory();
    createOutbox(memory, 'draft').keep(letter);
    const chat = aChat();
    const ports = { outbox: createOutbox(memory, 'draft'), loadChat: async () => chat.chat };
    const teller = createChatTeller(ports, 'e1');
    await settle();
    expect(chat.posts).toEqual([]);
    expect(teller.view()).toMatchObject({ kind: 'due', letter });
    await teller.post();
    expect(chat.posts).toMatchObject([{ message: letter.message }]);
    expect(memory.kept.size).toBe(0);
  });

  test('belongs to its escalation alone', () => {
    const memory = aMemory();
    createOutbox(memory, 'draft').keep(letter);
    expect(createOutbox(memory, 'draft').load('e2')).toBeNull();
  });

  test.each([null, 'x', { stage: 'due' }, { ...letter, place: 7, message: [] }])(
    'that is broken does no harm: %j',
    (kept) => {
      const memory = aMemory();
      memory.save('draft/chat', kept);
      const found = createOutbox(memory, 'draft').load('e1');
      expect(found === null || found.place === null).toBe(true);
    },
  );
});

test('a second press while it runs posts nothing more', async () => {
  const { chat, teller } = await sent('slack', refused);
  await Promise.all([teller.post(), teller.post()]);
  expect(chat.posts).toHaveLength(1);
});
