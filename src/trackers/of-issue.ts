import type { IssueRef } from '../core/escalation/issue.ts';
import type { Outcome } from '../core/outcome.ts';

/** What a tracker does not find when it is asked to change an issue is that issue. */
export function ofIssue<T>(outcome: Outcome<T>, { key }: IssueRef): Outcome<T> {
  if (outcome.kind === 'done') return outcome;
  const { fault } = outcome;
  // Without a status nobody answered it: what is missing is ours to name, such as a priority.
  if (fault.kind !== 'missing' || fault.gone !== undefined || fault.status === null) return outcome;
  return { ...outcome, fault: { ...fault, gone: { what: 'issue', name: key } } };
}
