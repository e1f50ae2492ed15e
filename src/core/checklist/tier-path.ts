import type { Agent } from '../case/person.ts';
import type { Settings } from '../settings.ts';
import type { Target } from './target.ts';

/** Playbook T2 and T3 come from L2; Security and Leadership from anyone. */
const fromSecondLine: readonly Target[] = ['T2', 'T3'];

/** Second line are the agents of the group that route_l2 names. Where it names none, nobody can be told apart. */
function isFrontLine({ groups }: Agent, { routes }: Pick<Settings, 'routes'>): boolean {
  const l2 = routes.T1;
  if (l2.kind !== 'route') return false;
  const { destination, group } = l2.route;
  const name = destination.kind === 'group' ? destination.group : group;
  return name !== null && !groups.some((each) => each.toLowerCase() === name.toLowerCase());
}

/** The front line hands over to L2, unless the account lets it go directly. */
export const throughTiers = (
  target: Target,
  agent: Agent,
  settings: Pick<Settings, 'routes' | 'policies'>,
): Target =>
  fromSecondLine.includes(target) && !settings.policies.isDirect && isFrontLine(agent, settings)
    ? 'T1'
    : target;
