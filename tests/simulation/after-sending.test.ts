import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameOf, play, trial } from './after-sending.ts';

const { env } = process;
const runs = Number(env['BATON_DEEDS'] ?? 250);
const seed = Number(env['BATON_SEED'] ?? Date.now() % 2 ** 31);

test('whatever goes wrong with what is done after sending: told once, noted once, and finished by whoever comes next', {
  timeout: 600_000,
}, async () => {
  console.log(`BATON_SEED=${seed}`);
  await fc.assert(
    fc.asyncProperty(trial, async (each) => {
      expect(await play(each), nameOf(each)).toEqual([]);
    }),
    { numRuns: runs, seed },
  );
});
