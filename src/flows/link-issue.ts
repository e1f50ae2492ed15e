import type { IssueRef } from '../core/escalation/issue.ts';
import { done, type Outcome } from '../core/outcome.ts';
import type { Route } from '../core/routing/route.ts';
import type { Held } from './claim.ts';
import type { Papers } from './papers.ts';
import type { SendPorts } from './send.ts';

/**
 * Links the ticket to an issue that exists, in place of creating one. It is looked at first: Linear takes comments on an
 * issue in its trash, where nobody reads them, and a moved one has another key by now. Then comes the comment: it holds
 * the link as well, and when Jira or Linear refuses it, nothing has happened. Both can be repeated without being done
 * twice.
 */
export async function linkIssue(
  { trackers }: Pick<SendPorts, 'trackers'>,
  papers: Pick<Papers, 'impact'>,
  { state, now, isAdopted }: Held,
  { issue: chosen, route }: { issue: IssueRef; route: Route },
): Promise<Outcome<IssueRef>> {
  const tracker = await trackers.get(chosen.system);
  const standing = await tracker.status(chosen);
  if (standing.kind !== 'done') return standing;
  const issue = standing.value.ref;
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
