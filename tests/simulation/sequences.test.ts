import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allWays } from './account.ts';
import { play, story, tell } from './sequences.ts';

const { env } = process;
const runs = Number(env['BATON_RUNS'] ?? 1000);
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
