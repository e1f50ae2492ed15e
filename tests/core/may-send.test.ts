import { expect, test } from 'vitest';
import { targets } from '../../src/core/checklist/target.ts';
import { maySend } from '../../src/core/may-send.ts';

const limited = { leadershipGroups: ['Duty managers', 'Team leads'] };
const allowedFor = (groups: readonly string[], policies = limited) =>
  targets.filter((target) => maySend(target, { groups }, policies));

test('without a limit everybody sends everywhere', () => {
  expect(allowedFor([], { leadershipGroups: [] })).toEqual(targets);
});

test('who is in none of the groups sends everywhere but to Leadership, to Security too', () => {
  for (const groups of [[], ['Support'], ['Team leads of Support']])
    expect(allowedFor(groups)).toEqual(['T1', 'T2', 'T3', 'T4']);
});

test('one of the groups is enough, however the admin wrote its name', () => {
  expect(allowedFor(['Support', ' team LEADS '])).toEqual(targets);
});
