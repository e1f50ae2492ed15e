import type { IssueCategory, IssueRef, IssueStatus } from '../../core/escalation/issue.ts';
import { lookUp } from '../../core/look-up.ts';
import { done, failed, type Instant, type Outcome } from '../../core/outcome.ts';
import { type FoundIssue, issueSchema, type StandingIssue } from './answers.ts';
import type { LinearClient } from './client.ts';
import { issueDocument } from './documents.ts';

/** By Linear's own id or by the key that people read. */
export async function readIssue(client: LinearClient, id: string): Promise<Outcome<FoundIssue>> {
  const reply = await client.ask('read', issueDocument, { id }, issueSchema);
  return reply.kind === 'data' ? done(reply.value.issue) : failed(reply.fault);
}

export const refOf = ({ id, identifier, url }: Pick<FoundIssue, 'id' | 'identifier' | 'url'>): IssueRef => ({
  system: 'linear',
  id,
  key: identifier,
  url,
});

const categories: Readonly<Record<string, IssueCategory>> = {
  triage: 'todo',
  backlog: 'todo',
  unstarted: 'todo',
  started: 'doing',
  completed: 'done',
  canceled: 'dropped',
  duplicate: 'dropped',
};

/** Where a state stands, whatever the team calls it; one that Linear adds later has not begun. */
export const categoryOf = ({ state }: Pick<FoundIssue, 'state'>): IssueCategory =>
  lookUp(categories, state.type) ?? 'todo';

const instantOf = (stamp: string | null | undefined): Instant | null => {
  const at = Date.parse(stamp ?? '');
  return Number.isNaN(at) ? null : at;
};

export function statusOf(issue: Omit<StandingIssue, 'trashed'>): IssueStatus {
  const endedAt = instantOf(issue.completedAt ?? issue.canceledAt);
  return {
    ref: refOf(issue),
    title: issue.title,
    state: issue.state.name,
    category: categoryOf(issue),
    assignee: issue.assignee?.displayName ?? null,
    updatedAt: instantOf(issue.updatedAt),
    ...(endedAt === null ? {} : { endedAt }),
  };
}

/**
 * How the issue stands now. One in the trash is missing; one that Linear archived by itself, as it does with closed
 * issues after a while, still tells how it ended.
 */
export async function readStatus(client: LinearClient, issue: IssueRef): Promise<Outcome<IssueStatus>> {
  const found = await readIssue(client, issue.id);
  if (found.kind !== 'done') return found;
  if (found.value.trashed !== true) return done(statusOf(found.value));
  const detail = `${found.value.identifier} is in the trash`;
  return failed({ kind: 'missing', from: 'linear', committed: 'no', status: null, detail });
}
