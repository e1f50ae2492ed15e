import { describe, expect, test } from 'vitest';
import { attemptsOf, customer, reply } from './facts-of.ts';

describe('what was done without a verb, and that it was in vain', () => {
  test.each([
    ['New toner. Same.', 'failed: New toner'],
    ['Fresh profile from scratch – nope.', 'failed: Fresh profile from scratch'],
    ['Rinsed the nozzle, no difference.', 'failed: Rinsed the nozzle'],
    ['Sensor of bay 3 put in bay 5, no.', 'failed: Sensor of bay 3 put in bay 5'],
    ['Swapped the reader for a spare one, no.', 'failed: Swapped the reader for a spare one'],
  ])('%s', (text, attempt) => {
    expect(attemptsOf(customer(text))).toContain(attempt);
  });

  test.each([
    'The list is empty, no change.',
    'Anna, Bert, Cleo and the rest of the shift, all the same.',
    'Version 4.2, does not work.',
    'It is slow, nothing new.',
  ])('is no complaint: %s', (text) => {
    expect(attemptsOf(customer(text))).toEqual([]);
  });
});

describe('two things done in one sentence', () => {
  test('are two, of whoever did the first', () => {
    expect(
      attemptsOf(
        reply("I've raised the quota and lifted the block on your folder."),
        customer('All good now.'),
      ),
    ).toEqual(["worked: I've raised the quota", 'worked: lifted the block on your folder']);
  });

  test('are one where the second is done to the same thing', () => {
    expect(attemptsOf(customer('I removed the printer and set it up from scratch, no change.'))).toEqual([
      'failed: I removed the printer and set it up from scratch',
    ]);
  });
});

describe('what support did and proposed in one reply', () => {
  const both = reply(
    "I've restarted the relay in Graz. On the tablets, please raise the timeout from 3 to 10 seconds.",
  );

  test('have each the answer that names it', () => {
    expect(
      attemptsOf(both, customer('The relay is up again. With the timeout at 10 the tablets still freeze.')),
    ).toEqual(["worked: I've restarted the relay in Graz", 'failed: raise the timeout from 3 to 10 seconds']);
  });

  test('are one where the proposal is to look again', () => {
    expect(
      attemptsOf(
        reply("I've restarted the relay in Graz. Could you scan a label again?"),
        customer('Yes, works.'),
      ),
    ).toEqual(["worked: I've restarted the relay in Graz"]);
  });

  test('and nobody answered: what support says itself', () => {
    expect(attemptsOf(reply('I have restarted the gateway and it is working again.'))).toEqual([
      'worked: I have restarted the gateway and it is working again',
    ]);
    expect(attemptsOf(reply('I have restarted the gateway.'))).toEqual([
      'unknown: I have restarted the gateway',
    ]);
    expect(attemptsOf(reply('We moved the files to a new disk on Saturday.'))).toEqual([]);
  });

  test('and the answer is set against a rest', () => {
    expect(
      attemptsOf(reply("I've raised the limit."), customer('Eleven are right. Three shops have none.')),
    ).toEqual(["partly: I've raised the limit"]);
  });
});

test.each(['I replaced my phone on Saturday and I cannot approve anything.'])(
  'what came before the problem is no attempt: %s',
  (text) => {
    expect(attemptsOf(customer(text))).toEqual([]);
  },
);

describe('points for what is seen', () => {
  test.each([
    ['Horn of the other hall, no change.', 'failed: Horn of the other hall'],
    ['Bolted a spare horn on, no change.', 'failed: Bolted a spare horn on'],
    ['It beeps all night. I cleared the list and the beep stopped.', 'worked: I cleared the list'],
  ])('tell an attempt, also without a verb that is known: %s', (text, attempt) => {
    expect(attemptsOf(customer(text))).toEqual([attempt]);
  });

  test.each([
    'When I click on the horn, it beeps and then it fails.',
    'Needed by Friday, it fails for everybody.',
    'In version 4 the horn does not work any more.',
    'Jan 05 04:43:17 horn[30073]: restarted the relay, failed.',
    '_/home/horn/relay.go:29: replaced: failed',
  ])('tell what happens, or what a program wrote, from it: %s', (text) => {
    expect(attemptsOf(customer(text))).toEqual([]);
  });

  test.each([
    ['I swapped the fuse and it ran for an hour, then it tripped again.', 'partly'],
    ['I swapped the fuse. It ran, but only on one side.', 'partly'],
    ['I swapped the fuse, same as before.', 'failed'],
    ['I swapped the fuse and it has been fine ever since.', 'worked'],
  ])('tell how it ended, with what took it back: %s', (text, result) => {
    expect(attemptsOf(customer(`The pump trips. ${text}`)).map((each) => each.split(':')[0])).toEqual([
      result,
    ]);
  });
});

describe('the answer to what support did', () => {
  const done = reply("I've rebuilt the price list of your three bars.");

  test.each([
    ['Nine taps show it, two do not.', 'partly'],
    ['The terrace bar shows it. The cellar bar still has last week’s.', 'partly'],
    ['It has come through. As for the invoice, that one is wrong.', 'worked'],
    ['It has come through. We cannot try the cellar before Friday.', 'worked'],
    ['Same prices as yesterday.', 'failed'],
  ])('takes in what belongs to it, and no more: %s', (answer, result) => {
    expect(attemptsOf(done, customer(answer))).toEqual([
      `${result}: I've rebuilt the price list of your three bars`,
    ]);
  });

  test.each([
    ["I've entered the points by hand, and the total is right now.", 'Good morning.', 'worked'],
    ["I've restarted the cellar's relay just now.", 'Thanks!', 'unknown'],
  ])('may say nothing, where support tells itself how it went: %s', (text, answer, result) => {
    expect(attemptsOf(reply(text), customer(answer)).map((each) => each.split(':')[0])).toEqual([result]);
  });

  test('is none where it says nothing of what was done', () => {
    expect(
      attemptsOf(reply("I've restarted the relay just now."), customer('Who pays for the lost evening?')),
    ).toEqual([]);
  });
});

test.each([
  ['Set the fan to low, please, and tell me the time.', 'Set the fan to low, please, and tell me the time'],
  ['Could you have a look at the fan, and turn it to low?', 'turn it to low?'],
  ['Would one of the cooks turn the fan to low?', 'turn the fan to low?'],
])('what somebody is asked to do, and not what they are to tell: %s', (text, done) => {
  expect(attemptsOf(reply(text), customer('Turned it to low, no change.'))).toEqual([`failed: ${done}`]);
});

test.each([
  'Could you tell me, or have somebody name, the three lockers that jam most often?',
  'Please leave out names and keys.',
  'Take a picture of the panel with the lid open and both of the lamps on and send me the file.',
  'How kind that you want to try Harbourlight!',
  'Könnten Sie mir bitte drei Nummern der Schränke aus der letzten Woche nennen, die klemmen?',
])('what is only to be told or sent is no attempt: %s', (text) => {
  expect(attemptsOf(reply(text), customer('They are all the same, it still jams.'))).toEqual([]);
});
