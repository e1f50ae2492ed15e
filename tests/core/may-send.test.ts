import { expect, test } from 'vitest';
import type { Role } from '../../src/core/case/person.ts';
import { targets } from '../../src/core/checklist/target.ts';
import { maySend } from '../../src/core/may-send.ts';

const limited = { leadershipGroups: ['Duty managers', 'Team leads'], leadershipRoles: [] };
type Limits = Parameters<typeof maySend>[2];
const allowedFor = (groups: readonly string[], policies: Limits = limited, role: Role = 'agent') =>
  targets.filter((target) => maySend(target, { groups, role }, policies));

test('without a limit everybody sends everywhere', () => {
  expect(allowedFor([], { leadershipGroups: [], leadershipRoles: [] })).toEqual(targets);
});

test('who is in none of the groups sends everywhere but to Leadership, to Security too', () => {
  for (const groups of [[], ['Support'], ['Team leads of Support']])
    expect(allowedFor(groups)).toEqual(['T1', 'T2', 'T3', 'T4']);
});

test('one of the groups is enough, however the admin wrote its name', () => {
  expect(allowedFor(['Support', ' team LEADS '])).toEqual(targets);
});

test('the role is enough, and limits where no group does', () => {
  const admins: Limits = { leadershipGroups: [], leadershipRoles: ['admin'] };
  expect(allowedFor(['Support'], admins, 'admin')).toEqual(targets);
  expect(allowedFor(['Support'], admins)).toEqual(['T1', 'T2', 'T3', 'T4']);
  const both: Limits = { ...limited, leadershipRoles: ['admin'] };
  expect(allowedFor([], both, 'admin')).toEqual(targets);
  expect(allowedFor(['Team leads'], both)).toEqual(targets);
});
