import { expect, test } from 'vitest';
import type { FollowClock } from '../../../src/core/escalation/clocks.ts';
import { nextStep } from '../../../src/core/escalation/next-step.ts';
import { now } from '../../support/a-case.ts';

const clock = (isOverdue: boolean): FollowClock => ({
  kind: 'running',
  dueAt: now,
  isOverdue,
  because: 'pace',
});
const resting: FollowClock = { kind: 'resting' };

const standing = { category: 'doing', hasIssue: true, isFresh: false, clocks: null } as const;

test.each([
  ['the team is late', { team: clock(true), customer: clock(false) }, 'ask'],
  ['the team is late, and the customer is not waited for', { team: clock(true), customer: resting }, 'ask'],
  ['both are late', { team: clock(true), customer: clock(true) }, 'watch'],
  ['nothing is late', { team: clock(false), customer: clock(false) }, 'watch'],
  ['nobody knows the clocks yet', null, 'watch'],
])('%s', (_, clocks, step) => {
  expect(nextStep({ ...standing, clocks })).toBe(step);
});

test('an issue that ended, a hand-off of this moment and a group come before any clock', () => {
  const clocks = { team: clock(true), customer: clock(false) };
  expect(nextStep({ ...standing, clocks, category: 'done', isFresh: true })).toBe('done');
  expect(nextStep({ ...standing, clocks, category: 'dropped' })).toBe('dropped');
  expect(nextStep({ ...standing, clocks, isFresh: true })).toBe('tell');
  expect(nextStep({ ...standing, clocks, hasIssue: false })).toBe('group');
  expect(nextStep({ ...standing, clocks, hasIssue: false, isFresh: true })).toBe('tell');
});
