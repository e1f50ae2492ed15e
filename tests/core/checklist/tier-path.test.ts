import { expect, test } from 'vitest';
import type { Target } from '../../../src/core/checklist/target.ts';
import { throughTiers } from '../../../src/core/checklist/tier-path.ts';
import { defaultPolicies } from '../../../src/core/policies.ts';
import { routeTo } from '../../support/a-session.ts';

const nowhere = { kind: 'unset', setting: 'route_l2' } as const;
const frontLine = ['Support'];
const secondLine = ['Support', 'second LINE'];

test.each([
  ['the front line asks L2 first', 'group:Second line', frontLine, null, 'T1'],
  ['L2 goes on itself', 'group:Second line', secondLine, null, 'T2'],
  [
    'L2 with issues of its own is known by the group that takes the tickets',
    'linear:SUP; group=Second line',
    secondLine,
    null,
    'T2',
  ],
  ['who is not in that group is front line', 'linear:SUP; group=Second line', frontLine, null, 'T1'],
  ['L2 that works in a tracker alone has nobody here', 'linear:SUP', secondLine, null, 'T1'],
  ['what L2 in a tracker has had goes on', 'linear:SUP', frontLine, 'T1', 'T2'],
  ['what another team has had has not been at L2', 'linear:SUP', frontLine, 'T3', 'T1'],
  ['what L2 here has had does not make the front line L2', 'group:Second line', frontLine, 'T1', 'T1'],
] as const)('%s', (_, l2, groups, before, target) => {
  const path = { agent: { groups }, l2: routeTo(l2), before };
  expect(throughTiers('T2', path, defaultPolicies)).toBe(target);
  expect(throughTiers('T3', path, defaultPolicies)).toBe(target === 'T2' ? 'T3' : 'T1');
  for (const always of ['T1', 'T4', 'T5'] satisfies Target[])
    expect(throughTiers(always, path, defaultPolicies)).toBe(always);
  expect(throughTiers('T2', path, { isDirect: true })).toBe('T2');
});

test.each([nowhere, routeTo('lineear:SUP')])(
  'an account in which L2 has no destination is no dead end',
  (l2) => {
    const path = { agent: { groups: frontLine }, l2, before: null };
    expect(throughTiers('T2', path, defaultPolicies)).toBe('T2');
  },
);
