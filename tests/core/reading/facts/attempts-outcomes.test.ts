import { describe, expect, test } from 'vitest';
import { attemptsOf, customer, note, reply } from './facts-of.ts';

const resultOf = (said: string): string | undefined =>
  attemptsOf(customer(`The pump trips. I swapped the fuse${said}`))
    .find((each) => each.includes('fuse'))
    ?.split(':')[0];

describe('how it went', () => {
  test.each([
    [', no diff.', 'failed'],
    [', as dead as before.', 'failed'],
    [', it buzzes just as merrily.', 'failed'],
    ['. Guess what I found today: the same red lamp.', 'failed'],
    [', and here I am writing to you again.', 'failed'],
    [', not a squeak.', 'failed'],
    [' and we are back at square one.', 'failed'],
    [' and it went dark.', 'failed'],
  ])('is as it was: %s', (said, result) => {
    expect(resultOf(said)).toBe(result);
  });

  test.each([
    [' and it has been trouble-free.', 'worked'],
    [', all lamps are green.', 'worked'],
    [' and all my settings came back.', 'worked'],
    [' and the lamp came back on.', 'worked'],
    [', not a single trip since.', 'worked'],
    [' and that gave us the lights back.', 'worked'],
    [", the cellar pump does, the yard pump doesn't.", 'partly'],
    [', which halved the trips.', 'partly'],
    [' and that bought us two hours.', 'partly'],
    [', and we are down from nine trips to two.', 'partly'],
    [', it ran for an hour and then it tripped again.', 'partly'],
  ])('is better: %s', (said, result) => {
    expect(resultOf(said)).toBe(result);
  });

  test.each([
    [' a minute ago, fingers crossed.', 'unknown'],
    [' an hour ago, too early to say.', 'unknown'],
    ['. We will see tomorrow what it does.', 'unknown'],
    ['. I shall let you know the outcome.', 'unknown'],
    [", but it fails, so I can't tell why.", 'failed'],
  ])('is not known yet: %s', (said, result) => {
    expect(resultOf(said)).toBe(result);
  });

  test.each([
    'I unplugged the pump for a minute and then plugged it in again, no change.',
    'Unplugged the pump for ten minutes, then switched it on again: no change.',
  ])('is not told by how long somebody did it: %s', (said) => {
    expect(attemptsOf(customer(said)).map((each) => each.split(':')[0])).not.toContain('partly');
  });
});

describe('the answer to what support did, in counts and by what is gone', () => {
  const done = reply("I've restarted the relay of your eleven shops.");

  test.each([
    ['Nine of the eleven are up.', 'partly'],
    ['Eleven of eleven.', 'worked'],
    ['No jumps since noon.', 'worked'],
    ['Not one timeout so far.', 'worked'],
    ['No change since noon.', 'failed'],
  ])('%s', (answer, result) => {
    expect(attemptsOf(done, customer(answer))).toEqual([
      `${result}: I've restarted the relay of your eleven shops`,
    ]);
  });
});

test.each(['Could you run one more test on the fan?', 'Please upload the event files of the fan for me.'])(
  'what support asks for to see more is no attempt: %s',
  (asked) => {
    expect(attemptsOf(reply(asked), customer('Works fine.'))).toEqual([]);
  },
);

test('a colleague who notes what has to be awaited does not know yet', () => {
  expect(attemptsOf(note('Restarted the relay. Monitoring it.'))).toEqual(['unknown: Restarted the relay']);
});
