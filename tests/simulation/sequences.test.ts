import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allWays } from './account.ts';
import { type Act, play, story, tell } from './sequences.ts';
import { writeTroubles } from './troubles.ts';

const { env } = process;
const runs = Number(env['BATON_RUNS'] ?? 2000);
const seed = Number(env['BATON_SEED'] ?? Date.now() % 2 ** 31);

test('whatever goes wrong one after another, with two agents in three browsers: nothing twice, nothing lost, all done in the end', {
  timeout: 900_000,
}, async () => {
  console.log(`BATON_SEED=${seed}`);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...allWays), story, async (way, acts) => {
      expect(await play(way, acts), `${way}: ${tell(acts)}`).toEqual([]);
    }),
    { numRuns: runs, seed },
  );
});

const trouble = (name: string, when: string) => {
  const found = writeTroubles.find((each) => each.name === name && each.when === when);
  if (found === undefined) throw new Error(`There is no ${name} ${when}`);
  return found;
};

test('a claim of the second of a reply is not written over by a laptop that wakes up ten minutes later', async () => {
  const acts: readonly Act[] = [
    { kind: 'fault', who: 2, nth: 6, trouble: trouble('malformed', 'after') },
    { kind: 'fault', who: 0, nth: 1, trouble: trouble('laptop asleep', 'before') },
    { kind: 'a colleague replies' },
    { kind: 'go on', who: [2, 0] },
    { kind: 'go on', who: [0, 2] },
  ];
  for (const way of allWays) expect(await play(way, acts), way).toEqual([]);
});

test('three browsers that go on within the second of a colleague’s reply, one of them after a sleep, make one issue', async () => {
  const acts: readonly Act[] = [
    { kind: 'a colleague replies' },
    { kind: 'fault', who: 0, nth: 1, trouble: trouble('laptop asleep', 'before') },
    { kind: 'go on', who: [2, 1, 0] },
    { kind: 'go on', who: [2, 1, 0] },
  ];
  expect(await play('linear', acts)).toEqual([]);
});

test('a laptop that takes up what was sent in the second of its claim does not note it again where the notes are not shown', async () => {
  const acts: readonly Act[] = [
    { kind: 'a trigger runs' },
    { kind: 'fault', who: 2, nth: 3, trouble: trouble('laptop asleep', 'before') },
    { kind: 'fault', who: 2, nth: 2, trouble: trouble('not the expected JSON', 'after') },
    { kind: 'go on', who: [0, 2, 1] },
    { kind: 'go on', who: [2, 1, 0] },
  ];
  for (const way of allWays) expect(await play(way, acts), way).toEqual([]);
});
