import { done, type Fault, type Outcome } from '../../core/outcome.ts';
import type { Clock } from '../../core/ports.ts';
import type { JiraClient } from './client.ts';
import { hasLabels, type JiraDraft, postIssue } from './create-issue.ts';
import { unexpectedFault } from './fault.ts';
import { awaitIssues, type FoundKey, findIssues, waits } from './find-issues.ts';
import type { CreateScreen } from './find-screen.ts';
import { labelOf } from './identity.ts';

/**
 * `first`: nobody has tried yet. `again`: an earlier try may have created the issue, so it is only looked for.
 * `chosen`: a person decided to create it although an earlier try may have done so.
 */
export type Attempt = 'first' | 'again' | 'chosen';

/** After a try that may have created the issue, no fault may say that nothing happened. */
const open = (fault: Fault): Outcome<never> => ({
  kind: 'unknown',
  fault: { ...fault, committed: 'unknown' },
});

const notFound = (escalationId: string): string =>
  `No issue of this escalation was found (label ${labelOf(escalationId)})`;

/**
 * The one issue of the escalation: the oldest that it made, or a new one. Jira refuses no second one, so a try whose
 * end is not known is looked up and never repeated; what is not found then is for a person to decide.
 */
export async function ensureIssue(
  { client, clock }: { client: JiraClient; clock: Pick<Clock, 'sleep'> },
  draft: JiraDraft,
  attempt: Attempt,
  screen: CreateScreen,
): Promise<Outcome<FoundKey>> {
  const { escalationId } = draft;
  const look = () => findIssues(client, escalationId, hasLabels(screen) ? null : screen.project);
  if (attempt !== 'first') {
    const earlier = await (attempt === 'chosen' ? look() : awaitIssues(look, clock, [0, ...waits]));
    if (earlier.kind !== 'done') return open(earlier.fault);
    const [oldest] = earlier.value;
    if (oldest !== undefined) return done(oldest);
    if (attempt === 'again') return open(unexpectedFault(notFound(escalationId), null, 'unknown'));
  }
  const posted = await postIssue(client, draft, screen);
  if (posted.kind !== 'unknown') return posted;
  const found = await awaitIssues(look, clock);
  const oldest = found.kind === 'done' ? found.value[0] : undefined;
  if (oldest !== undefined) return done(oldest);
  return open({ ...posted.fault, detail: `${posted.fault.detail}. ${notFound(escalationId)}` });
}
