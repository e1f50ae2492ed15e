import { expect, test } from 'vitest';
import type { PastEscalation } from '../../src/core/escalation/past-returns.ts';
import { done, failed, type Outcome } from '../../src/core/outcome.ts';
import { readOftenReturned } from '../../src/flows/past-returns.ts';
import { day, hour } from '../support/a-case.ts';
import { aClock, aMemory } from '../support/a-clock.ts';
import { aFault } from '../support/a-help-desk.ts';

const destination = { kind: 'jira', project: 'ENG', issueType: 'Bug' } as const;
const past: readonly PastEscalation[] = [1, 2, 3].map((at) => ({ destination, at, lacks: ['environment'] }));
const habit = [{ lack: 'environment', count: 3, of: 3 }];

function asking(answer: Outcome<readonly PastEscalation[]>) {
  const time = aClock();
  const memory = aMemory();
  let searches = 0;
  const around = {
    pastReturns: async () => {
      searches += 1;
      return answer;
    },
  };
  const ask = () =>
    readOftenReturned(
      { memory, clock: time.clock, subdomain: 'acme' },
      around,
      destination,
      new AbortController().signal,
    );
  return { ask, time, memory, searches: () => searches };
}

test('one search a day is enough', async () => {
  const { ask, time, searches } = asking(done(past));
  expect(await ask()).toEqual(habit);
  await time.pass(23 * hour);
  expect(await ask()).toEqual(habit);
  expect(searches()).toBe(1);
  await time.pass(day);
  await ask();
  expect(searches()).toBe(2);
});

test('what cannot be read, or was kept broken, says nothing', async () => {
  const { ask } = asking(failed(aFault()));
  expect(await ask()).toEqual([]);
  const kept = asking(done(past));
  kept.memory.save('acme/past-returns', { at: kept.time.clock.now(), past: [7, { to: 'x', at: 1 }, null] });
  expect(await kept.ask()).toEqual([]);
});
