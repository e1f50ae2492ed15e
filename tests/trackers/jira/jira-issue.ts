import type { IssueRef } from '../../../src/core/escalation/issue.ts';
import type { JiraIssue, JiraSite } from '../../../src/workbench/world/jira-site.ts';

export const ref = (but: Partial<IssueRef> = {}): IssueRef => ({
  system: 'jira',
  id: '20001',
  key: 'ENG-813',
  url: 'https://larkfield.atlassian.net/browse/ENG-813',
  ...but,
});

export const onlyIssue = ({ issues }: JiraSite): JiraIssue => {
  const [issue, ...others] = issues;
  if (issue === undefined || others.length > 0) throw new Error(`${issues.length} issues`);
  return issue;
};

export const inDestination = (project: string, issueType: string) => ({
  destination: { kind: 'jira' as const, project, issueType },
});

export const posts = (requests: readonly { method: string; url: string }[]) =>
  requests.filter(({ method }) => method === 'POST').map(({ url }) => new URL(url).pathname);
