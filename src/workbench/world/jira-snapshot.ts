import type { JiraSnapshot } from '../contract.ts';
import type { JiraField, JiraIssue, JiraOption, JiraSite } from './jira-site.ts';
import type { World } from './world.ts';

/** What the page shows in places of their own, or not at all. */
const shownElsewhere: readonly string[] = ['summary', 'description', 'priority', 'labels'];

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const optionOf = (options: readonly JiraOption[] | undefined, value: unknown): JiraOption | undefined =>
  options?.find(({ id, name }) => id === property(value, 'id') || name === property(value, 'name'));

/** The words of a value as it was set; a document stays one. */
function shown({ users }: Pick<JiraSite, 'users'>, field: JiraField, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => shown({ users }, field, each)).join(', ');
  if (property(value, 'type') === 'doc') return value;
  const person = users.find(({ accountId }) => accountId === property(value, 'accountId'));
  if (person !== undefined) return person.name;
  const option = optionOf(field.options, value);
  if (option === undefined) return typeof value === 'object' ? JSON.stringify(value) : String(value);
  const child = optionOf(option.children, property(value, 'child'));
  return child === undefined ? option.name : `${option.name}, ${child.name}`;
}

function issueOf(site: JiraSite, issue: JiraIssue): JiraSnapshot['issues'][number] {
  const project = site.projects.find(({ id }) => id === issue.projectId);
  const type = project?.issueTypes.find(({ id }) => id === issue.typeId);
  const screen = type?.fields ?? [];
  const priorities = screen.find(({ id }) => id === 'priority')?.options;
  const { summary, description = null, priority, labels } = issue.fields;
  return {
    id: issue.id,
    key: issue.key,
    type: type?.name ?? '',
    summary: text(summary),
    description,
    priority: optionOf(priorities, priority)?.name ?? null,
    status: site.statuses.find(({ id }) => id === issue.statusId)?.name ?? '',
    labels: Array.isArray(labels) ? labels.map(text) : [],
    url: `https://${site.host}/browse/${issue.key}`,
    createdAt: new Date(issue.created).toISOString(),
    fields: screen
      .filter(({ id }) => !shownElsewhere.includes(id) && issue.fields[id] !== undefined)
      .map((field) => ({ name: field.name, value: shown(site, field, issue.fields[field.id]) })),
    links: issue.remoteLinks.map(({ object, relationship }) => ({
      title: text(object['title']),
      url: text(object['url']),
      relationship: relationship ?? '',
    })),
    comments: issue.comments.map(({ body, public: isPublic }) => ({
      body,
      public: project?.kind === 'service_desk' && isPublic,
    })),
  };
}

/** The site as its page shows it; issues in the order of their creation. */
export const jiraSnapshotOf = ({ jira }: World): JiraSnapshot => ({
  cloudId: jira.cloudId,
  projects: jira.projects.map(({ key, name }) => ({ key, name })),
  issues: jira.issues.map((issue) => issueOf(jira, issue)),
});
