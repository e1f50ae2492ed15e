import type { IssueDraft } from '../../core/escalation/issue.ts';
import { done, type Fault, type Outcome } from '../../core/outcome.ts';
import type { Clock } from '../../core/ports.ts';
import type { JiraClient } from './client.ts';
import { hasLabels, postIssue } from './create-issue.ts';
import { unfoundFault } from './fault.ts';
import { awaitIssues, type FoundKey, findIssues, waits } from './find-issues.ts';
import type { CreateScreen } from './find-screen.ts';
import { labelOf } from './identity.ts';

/** After a try that may have created the issue, no fault may say that nothing happened. */
const open = (fault: Fault): Outcome<never> => ({
  kind: 'unknown',
  fault: { ...fault, committed: 'unknown' },
});

export const notFound = (escalationId: string): string =>
  `No issue of this escalation was found (label ${labelOf(escalationId)})`;

/**
 * The one issue of the escalation: the oldest that it made, or a new one. Jira refuses no second one, so a try whose
 * end is not known is looked up and never repeated (`again`); what is not found then is for a person to decide (`chosen`).
 */
export async function ensureIssue(
  { client, clock }: { client: JiraClient; clock: Pick<Clock, 'sleep'> },
  draft: IssueDraft,
  screen: CreateScreen,
): Promise<Outcome<FoundKey>> {
  const { escalationId, attempt } = draft;
  const look = () => findIssues(client, escalationId, hasLabels(screen) ? null : screen.project);
  if (attempt !== 'first') {
    const earlier = await (attempt === 'chosen' ? look() : awaitIssues(look, clock, [0, ...waits]));
    if (earlier.kind !== 'done') return open(earlier.fault);
    const [oldest] = earlier.value;
    if (oldest !== undefined) return done(oldest);
    if (attempt === 'again') return open(unfoundFault(notFound(escalationId)));
  }
  const posted = await postIssue(client, draft, screen);
  if (posted.kind !== 'unknown') return posted;
  const found = await awaitIssues(look, clock);
  const oldest = found.kind === 'done' ? found.value[0] : undefined;
  if (oldest !== undefined) return done(oldest);
  return open({ ...posted.fault, detail: `${posted.fault.detail}. ${notFound(escalationId)}` });
}
