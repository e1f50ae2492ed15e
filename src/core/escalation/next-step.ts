import type { Clocks, FollowClock } from './clocks.ts';
import type { IssueCategory } from './issue.ts';

/** What an agent does next with an open escalation. */
export type NextStep = 'done' | 'dropped' | 'group' | 'tell' | 'ask' | 'watch';

type Standing = {
  /** How the issue stands; null while nobody knows. */
  category: IssueCategory | null;
  hasIssue: boolean;
  /** Sent from this very screen. */
  isFresh: boolean;
  /** Null as long as they are not read. */
  clocks: Clocks | null;
};

export const isLate = (clock: FollowClock): boolean => clock.kind === 'running' && clock.isOverdue;

/** The customer comes first: the team is asked where it is late and the customer's own word is not. */
export function nextStep({ category, hasIssue, isFresh, clocks }: Standing): NextStep {
  if (category === 'done' || category === 'dropped') return category;
  if (isFresh) return 'tell';
  if (!hasIssue) return 'group';
  return clocks !== null && isLate(clocks.team) && !isLate(clocks.customer) ? 'ask' : 'watch';
}
