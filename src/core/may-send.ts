import type { Agent } from './case/person.ts';
import type { Target } from './checklist/target.ts';
import type { Policies } from './policies.ts';

/** Names are compared as Zendesk compares those of groups: in any case. */
const plain = (name: string): string => name.trim().toLowerCase();

/** Whether this agent may send to the target. Only Leadership can be limited; nobody is ever kept from Security (T4). */
export function maySend(
  target: Target,
  { groups, role }: Pick<Agent, 'groups' | 'role'>,
  { leadershipGroups, leadershipRoles }: Pick<Policies, 'leadershipGroups' | 'leadershipRoles'>,
): boolean {
  const isLimited = leadershipGroups.length > 0 || leadershipRoles.length > 0;
  if (target !== 'T5' || !isLimited || leadershipRoles.some((each) => each === role)) return true;
  const allowed = new Set(leadershipGroups.map(plain));
  return groups.some((group) => allowed.has(plain(group)));
}
