import { expect, test } from 'vitest';
import { attemptsOf, customer, reply } from './facts-of.ts';

test.each([
  'We changed nothing in our firewall, and it fails since Tuesday.',
  'Wir haben nichts geändert, es geht trotzdem nicht.',
  'I installed nothing new this month, but it stopped.',
])('what nobody did is no attempt: %s', (text) => {
  expect(attemptsOf(customer(text))).toEqual([]);
});

test('what support asks for is no attempt, whatever the next message says', () => {
  expect(
    attemptsOf(
      reply('If you have the log of the second server, please attach it.'),
      customer('It is always the same entry.'),
    ),
  ).toEqual([]);
});
