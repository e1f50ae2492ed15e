import type { LinearIssue, LinearWorkspace } from './linear-workspace.ts';

/** Such as ENG-412. */
export function identifierOf(linear: LinearWorkspace, issue: LinearIssue): string {
  const team = linear.teams.find(({ id }) => id === issue.teamId);
  return `${team?.key ?? '?'}-${issue.number}`;
}

export function issueUrl(linear: LinearWorkspace, issue: LinearIssue): string {
  const slug = issue.title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return `https://linear.app/${linear.urlKey}/issue/${identifierOf(linear, issue)}/${slug}`;
}
