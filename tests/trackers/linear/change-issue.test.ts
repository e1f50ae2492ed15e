import { expect, test } from 'vitest';
import { atLinear } from './at-linear.ts';

test('another severity is another priority', async () => {
  const { tracker, issue, linear } = await atLinear();
  expect(linear.issues[0]?.priority).toBe(1);
  expect(await tracker.setSeverity(issue, 'S3')).toEqual({ kind: 'done', value: null });
  expect(linear.issues[0]?.priority).toBe(3);
});

test.each([
  ['done', 'completed'],
  ['dropped', 'canceled'],
] as const)('ends as %s in the first state of that type, and stays there', async (as, type) => {
  const { tracker, issue, linear } = await atLinear();
  const stateOf = () => linear.teams[0]?.states.find(({ id }) => id === linear.issues[0]?.stateId);
  expect((await tracker.end(issue, as)).kind).toBe('done');
  expect(stateOf()?.type).toBe(type);
  expect((await tracker.end(issue, as === 'done' ? 'dropped' : 'done')).kind).toBe('done');
  expect(stateOf()?.type).toBe(type);
});

test('a team without such a state says so, and the issue stays where it is', async () => {
  const { tracker, issue, linear } = await atLinear();
  for (const team of linear.teams) team.states = team.states.filter(({ type }) => type !== 'canceled');
  const before = linear.issues[0]?.stateId;
  expect((await tracker.end(issue, 'dropped')).kind).toBe('refused');
  expect(linear.issues[0]?.stateId).toBe(before);
});
