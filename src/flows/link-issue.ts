import type { IssueRef } from '../core/escalation/issue.ts';
import { done, type Outcome } from '../core/outcome.ts';
import type { Route } from '../core/routing/route.ts';
import type { Held } from './claim.ts';
import type { Papers } from './papers.ts';
import type { SendPorts } from './send.ts';

/**
 * Links the ticket to an issue that exists, in place of creating one. The comment comes first: it holds the link as
 * well, and when Jira or Linear refuses it, nothing has happened. Both can be repeated without being done twice.
 */
export async function linkIssue(
  { trackers }: Pick<SendPorts, 'trackers'>,
  papers: Pick<Papers, 'impact'>,
  { state, now, isAdopted }: Held,
  { issue, route }: { issue: IssueRef; route: Route },
): Promise<Outcome<IssueRef>> {
  const tracker = await trackers.get(issue.system);
  const said = await tracker.comment(issue, papers.impact(state, route), {
    eventId: `linked:${state.escalationId}`,
    attempt: isAdopted ? 'again' : 'first',
  });
  if (said.kind !== 'done') return said;
  const { id, url } = now.ticket;
  const linked = await tracker.link(issue, { id, url });
  if (linked.kind === 'done') return done(linked.value);
  return { kind: 'unknown', fault: { ...linked.fault, committed: 'unknown' } };
}
