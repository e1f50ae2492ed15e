import { expect, test } from 'vitest';
import { readChatPlace } from '../../src/core/chat.ts';

test('a chat alone means the channel of the target itself', () => {
  expect(readChatPlace('slack', 'T2')).toEqual({ system: 'slack', channel: 'engineering' });
  expect(readChatPlace(' Teams ', 'T5')).toEqual({ system: 'teams', channel: 'leadership' });
});

test('another channel can be named', () => {
  expect(readChatPlace('teams : Product', 'T2')).toEqual({ system: 'teams', channel: 'product' });
});

test.each(['', 'irc', 'slack:sales', 'slack:', 'slack:product:x', '#engineering'])(
  '%j is no place',
  (text) => {
    expect(readChatPlace(text, 'T2')).toBeNull();
  },
);
