import { done, type Fault, type Outcome } from '../core/outcome.ts';
import type { TicketDesk } from '../core/ports.ts';
import type { Route } from '../core/routing/route.ts';

const noGroup = (group: string): Fault => ({
  kind: 'misconfigured',
  what: 'group',
  name: group,
  from: 'zendesk',
  committed: 'no',
  status: null,
  detail: `No assignable group is named ${group}`,
});

/** Id of the group that the ticket is moved to, null when it stays where it is. */
export async function groupFor(
  { helpDesk }: { helpDesk: Pick<TicketDesk, 'findGroup'> },
  route: Route,
): Promise<Outcome<number | null>> {
  const name = route.destination.kind === 'group' ? route.destination.group : route.group;
  if (name === null) return done(null);
  const found = await helpDesk.findGroup(name);
  if (found.kind !== 'done' || found.value !== null) return found;
  return { kind: 'refused', fault: noGroup(name) };
}
