import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readmeTable } from '../repo/readme.ts';
import { allTrials, nameOf, play, trial } from './after-sending.ts';
import { playChat } from './chat.ts';
import { errands } from './errands.ts';
import { chatHead, chatRow, deedHead, deedRow, deedTold, printed } from './table.ts';

const { env } = process;
const runs = Number(env['BATON_DEEDS'] ?? 40);
const seed = Number(env['BATON_SEED'] ?? Date.now() % 2 ** 31);
const isTold = env['BATON_TABLE'] === 'faults';

test('whatever goes wrong with what is done after sending: told once, noted once, and finished by whoever comes next', {
  timeout: 600_000,
}, async () => {
  console.log(`BATON_SEED=${seed}`);
  await fc.assert(
    fc.asyncProperty(trial, async (each) => {
      expect((await play(each)).wrong, nameOf(each)).toEqual([]);
    }),
    { numRuns: runs, seed },
  );
});

test('every fault of every action after sending is overcome, and README counts them', {
  timeout: 600_000,
}, async () => {
  const rows: string[][] = [];
  for (const errand of errands) {
    const results = [];
    for (const each of allTrials(errand)) results.push(await play(each));
    const wrong = results.filter((each) => each.wrong.length > 0);
    expect(wrong.map((each) => `${nameOf(each.of)}: ${each.wrong.join('; ')}`)).toEqual([]);
    rows.push(deedRow(errand, results));
  }
  if (isTold) console.log(printed(deedHead, rows));
  expect(readmeTable('Reliability', 1)).toEqual(rows.map(deedTold));
});

test('whatever goes wrong with the post to a channel: never twice by itself, nothing undone, and the screen says how it is', {
  timeout: 600_000,
}, async () => {
  const rows: string[][] = [];
  for (const name of ['Slack', 'Teams'] as const) {
    const results = await playChat(name);
    const wrong = results.filter((each) => each.wrong.length > 0);
    expect(wrong.map((each) => `${each.name}, ${each.resumer}: ${each.wrong.join('; ')}`)).toEqual([]);
    rows.push(chatRow(name, results));
  }
  if (isTold) console.log(printed(chatHead, rows));
  expect(readmeTable('Reliability', 2)).toEqual(rows);
});
