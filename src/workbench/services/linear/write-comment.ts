import type { LinearComment, LinearIssue, LinearWorkspace } from '../../world/linear-workspace.ts';
import { conflictOnInsert, invalidArgument } from './linear-errors.ts';
import { findIssue } from './nodes.ts';
import { isV4, type LinearEnv, momentOf } from './write-issue.ts';

export type CommentInput = { id?: string | null; issueId?: string | null; body?: string | null };

/** A comment on an issue. A second one of the same id is refused, wherever the first one stands. */
export function addComment(
  linear: LinearWorkspace,
  { id: wanted, issueId, body }: CommentInput,
  env: LinearEnv,
): { issue: LinearIssue; comment: LinearComment } {
  if (wanted != null && !isV4(wanted)) throw invalidArgument('id', 'must be a UUID');
  if (issueId == null) throw invalidArgument('issueId', 'should not be empty');
  if ((body ?? '').trim() === '') throw invalidArgument('body', 'should not be empty');
  const issue = findIssue(linear, issueId);
  const id = wanted ?? env.newId();
  if (linear.issues.some(({ comments }) => comments.some((each) => each.id === id)))
    throw conflictOnInsert('Comment', id);
  const comment = { id, body: body ?? '', createdAt: momentOf(env) };
  issue.comments.push(comment);
  return { issue, comment };
}
