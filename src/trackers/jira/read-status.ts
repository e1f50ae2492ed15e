import type { IssueCategory, IssueRef, IssueStatus } from '../../core/escalation/issue.ts';
import { lookUp } from '../../core/look-up.ts';
import { type Instant, mapDone, type Outcome } from '../../core/outcome.ts';
import { issueSchema, type StandingIssue } from './answers.ts';
import type { JiraClient } from './client.ts';

/** Jira has no category for what was given up: a resolution such as "Won't do" is done, too. */
const categories: Readonly<Record<string, IssueCategory>> = {
  new: 'todo',
  indeterminate: 'doing',
  done: 'done',
};

/** Where a status stands, whatever the project calls it. */
export const categoryOf = (status: { statusCategory: { key: string } }): IssueCategory =>
  lookUp(categories, status.statusCategory.key) ?? 'todo';

/** Jira leaves the colon of the offset out, which not every browser reads. */
function instantOf(stamp: string | null | undefined): Instant | null {
  const at = Date.parse((stamp ?? '').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(at) ? null : at;
}

/** The key changes when an issue is moved, its id never does. */
export const withKey = (ref: IssueRef, key: string): IssueRef => ({
  ...ref,
  key,
  url: ref.url.replace(/[^/]*$/, key),
});

/** The fields that `statusOf` reads. */
export const standingFields = 'summary,status,assignee,updated';

export function statusOf(ref: IssueRef, { fields }: Pick<StandingIssue, 'fields'>): IssueStatus {
  const category = categoryOf(fields.status);
  const endedAt = category === 'done' ? instantOf(fields.statuscategorychangedate) : null;
  return {
    ref,
    title: fields.summary ?? '',
    state: fields.status.name,
    category,
    assignee: fields.assignee?.displayName ?? null,
    updatedAt: instantOf(fields.updated),
    ...(endedAt === null ? {} : { endedAt }),
  };
}

/** How the issue stands now. One that was deleted, or that the account may no longer see, is missing. */
export async function readStatus(client: JiraClient, ref: IssueRef): Promise<Outcome<IssueStatus>> {
  const path = `/issue/${encodeURIComponent(ref.id)}`;
  const found = await client.read(path, { fields: standingFields }, issueSchema);
  return mapDone(found, (issue) => statusOf(withKey(ref, issue.key), issue));
}
