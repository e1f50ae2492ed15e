import type { IssueRef, IssueStatus } from '../../core/escalation/issue.ts';
import { done, failed, type Outcome } from '../../core/outcome.ts';
import { mostStatuses } from '../../core/ports.ts';
import { standingIssuesSchema } from './answers.ts';
import type { LinearClient } from './client.ts';
import { issuesDocument } from './documents.ts';
import { statusOf } from './read-issue.ts';

/** How many issues stand. What is in the trash counts as gone. */
export async function readStatuses(
  client: LinearClient,
  issues: readonly IssueRef[],
): Promise<Outcome<readonly IssueStatus[]>> {
  const ids = issues.slice(0, mostStatuses).map(({ id }) => id);
  const reply = await client.ask('read', issuesDocument, { ids, first: mostStatuses }, standingIssuesSchema);
  if (reply.kind === 'fault') return failed(reply.fault);
  return done(reply.value.issues.nodes.filter(({ trashed }) => trashed !== true).map(statusOf));
}
