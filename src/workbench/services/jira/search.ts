import type { RelayAnswer } from '../../contract.ts';
import type { JiraIssue, JiraSite, JiraUser } from '../../world/jira-site.ts';
import { json, notEmulated } from '../answer.ts';
import { projectOf } from './create-meta.ts';
import { hasWords } from './issue-words.ts';
import { type JqlTerm, parseJql } from './parse-jql.ts';
import { refused } from './problem.ts';
import type { JiraRequest } from './read-request.ts';
import { issueNode } from './render.ts';

const day = 24 * 60 * 60 * 1000;
const mostProperties = 5;

function fits(site: JiraSite, user: JiraUser, now: number, issue: JiraIssue) {
  const project = site.projects.find(({ id }) => id === issue.projectId);
  return (term: JqlTerm): boolean => {
    switch (term.field) {
      case 'labels': {
        const { labels } = issue.fields;
        return Array.isArray(labels) && labels.includes(term.value);
      }
      case 'project':
        return project !== undefined && projectOf(site, term.value) === project;
      case 'key':
        return issue.key === term.value || issue.earlierKeys.includes(term.value);
      case 'issuetype':
        return project?.issueTypes.find(({ name }) => name === term.value)?.id === issue.typeId;
      case 'creator':
        return issue.creatorId === user.accountId;
      case 'text':
      case 'summary':
        return hasWords(issue, term.field, term.words);
      case 'created':
      case 'updated':
        return issue[term.field] >= now - term.days * day;
    }
  };
}

/** GET search/jql. The index follows what was created late, as `indexLag` says. */
export function answerSearch(site: JiraSite, { query, user }: JiraRequest, now: number): RelayAnswer {
  const parsed = parseJql(query.get('jql') ?? '');
  if (parsed.kind === 'error') return refused(400, [parsed.words]);
  if (parsed.kind === 'unknown') return notEmulated(`the query ${query.get('jql')}`);
  if (query.getAll('properties').join().split(',').length > mostProperties)
    return refused(400, ['At most 5 properties can be asked for.']);
  if (user === null) return json(200, { issues: [], isLast: true });
  const found = site.issues.filter(
    (issue) =>
      issue.created + site.indexLag <= now &&
      parsed.all.every((any) => any.some(fits(site, user, now, issue))),
  );
  const { order } = parsed;
  if (order !== null) found.sort((a, b) => b[order] - a[order] || Number(b.id) - Number(a.id));
  const start = Number(query.get('nextPageToken') ?? 0);
  const end = start + Number(query.get('maxResults') ?? 50);
  const isLast = end >= found.length;
  return json(200, {
    issues: found.slice(start, end).map((issue) => issueNode(site, issue, query, 'id')),
    isLast,
    ...(isLast ? {} : { nextPageToken: String(end) }),
  });
}
