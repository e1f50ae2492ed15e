import type { IssueCategory, IssueRef, IssueStatus } from '../../core/escalation/issue.ts';
import { lookUp } from '../../core/look-up.ts';
import { done, failed, type Gone, type Instant, type Outcome } from '../../core/outcome.ts';
import { type FoundIssue, issueSchema, type StandingIssue, workspaceSchema } from './answers.ts';
import type { LinearClient } from './client.ts';
import { issueDocument, workspaceDocument } from './documents.ts';
import { missingFault, trashedFault } from './fault.ts';

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

/** An issue that is not found was deleted, or is in the workspace of which its address tells. */
export async function whereTo(client: LinearClient, { key, url }: IssueRef): Promise<Gone> {
  const made = /^https:\/\/linear\.app\/([^/]+)\//.exec(url)?.[1];
  const reply = await client.ask('read', workspaceDocument, {}, workspaceSchema);
  const within = reply.kind === 'data' ? reply.value.organization.urlKey : made;
  return made === undefined || within === undefined || made === within
    ? { what: 'issue', name: key }
    : { what: 'elsewhere', name: key, within };
}

/**
 * How the issue stands now. One in the trash is missing; one that Linear archived by itself, as it does with closed
 * issues after a while, still tells how it ended.
 */
export async function readStatus(client: LinearClient, issue: IssueRef): Promise<Outcome<IssueStatus>> {
  const found = await readIssue(client, issue.id);
  if (found.kind !== 'done') {
    const { fault } = found;
    return fault.kind === 'missing'
      ? failed(missingFault(fault.detail, await whereTo(client, issue)))
      : found;
  }
  const { trashed, identifier } = found.value;
  return trashed === true ? failed(trashedFault(identifier)) : done(statusOf(found.value));
}
