import type { Agent } from '../case/person.ts';
import type { Policies } from '../policies.ts';
import type { RouteSetting } from '../settings.ts';
import type { Target } from './target.ts';

/** Playbook T2 and T3 come from L2; Security and Leadership from anyone. */
const fromSecondLine: readonly Target[] = ['T2', 'T3'];

/** What tells who stands where on the way. */
export type TierPath = {
  agent: Pick<Agent, 'groups'>;
  /** Where L2 Support is for this ticket. */
  l2: RouteSetting;
  /** To whom the ticket was handed over before; null where it was not. */
  before: Target | null;
};

/**
 * Second line are the agents of the group that L2's route names. Where it names none, L2 works in a tracker alone, and
 * everybody here is front line until L2 has had the ticket. Without a destination there is no second line to go to.
 */
function isFrontLine({ agent: { groups }, l2, before }: TierPath): boolean {
  if (l2.kind !== 'route') return false;
  const { destination, group } = l2.route;
  const name = destination.kind === 'group' ? destination.group : group;
  if (name === null) return before !== 'T1';
  return !groups.some((each) => each.toLowerCase() === name.toLowerCase());
}

/** The front line hands over to L2, unless the account lets it go directly. */
export const throughTiers = (
  target: Target,
  path: TierPath,
  { isDirect }: Pick<Policies, 'isDirect'>,
): Target => (fromSecondLine.includes(target) && !isDirect && isFrontLine(path) ? 'T1' : target);
