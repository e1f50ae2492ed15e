import type {
  JiraComment,
  JiraField,
  JiraIssue,
  JiraIssueType,
  JiraOption,
  JiraProject,
  JiraSite,
  JiraStatus,
  JiraUser,
} from '../../world/jira-site.ts';
import { isRecord } from '../is-record.ts';

export const selfOf = ({ host }: JiraSite, path: string): string => `https://${host}/rest/api/3/${path}`;

/** A moment as Jira writes it. */
const jiraStamp = (at: number): string => new Date(at).toISOString().replace('Z', '+0000');

export const userNode = (site: JiraSite, { accountId, name, email }: JiraUser) => ({
  self: selfOf(site, `user?accountId=${accountId}`),
  accountId,
  accountType: 'atlassian',
  emailAddress: email,
  displayName: name,
  active: true,
  timeZone: 'Europe/Berlin',
});

const userById = (site: JiraSite, id: unknown) => {
  const user = site.users.find(({ accountId }) => accountId === id);
  return user === undefined ? null : userNode(site, user);
};

const categories = {
  new: { id: 2, colorName: 'blue-gray', name: 'To Do' },
  indeterminate: { id: 4, colorName: 'yellow', name: 'In Progress' },
  done: { id: 3, colorName: 'green', name: 'Done' },
} as const;

export const statusNode = (site: JiraSite, { id, name, category }: JiraStatus) => ({
  self: selfOf(site, `status/${id}`),
  description: '',
  iconUrl: `https://${site.host}/`,
  name,
  id,
  statusCategory: {
    self: selfOf(site, `statuscategory/${categories[category].id}`),
    key: category,
    ...categories[category],
  },
});

export const typeNode = (site: JiraSite, { id, name }: JiraIssueType) => ({
  self: selfOf(site, `issuetype/${id}`),
  id,
  description: '',
  iconUrl: `https://${site.host}/images/icons/issuetypes/task.png`,
  name,
  subtask: false,
  hierarchyLevel: 0,
});

export const projectNode = (site: JiraSite, { id, key, name, kind, isArchived = false }: JiraProject) => ({
  self: selfOf(site, `project/${id}`),
  id,
  key,
  name,
  projectTypeKey: kind,
  simplified: false,
  ...(isArchived ? { archived: true } : {}),
});

type OptionNode = { self: string; id: string; value?: string; name?: string; children?: OptionNode[] };

/** Options of custom fields have a value, what belongs to the project has a name. */
export function optionNode(site: JiraSite, field: JiraField, option: JiraOption): OptionNode {
  const { id, name, children } = option;
  const kind = field.schema.items ?? field.schema.type;
  const isCustom = field.schema.custom !== undefined;
  return {
    self: selfOf(site, `${isCustom ? 'customFieldOption' : kind}/${id}`),
    ...(isCustom ? { value: name } : { name }),
    id,
    ...(children === undefined ? {} : { children: children.map((each) => optionNode(site, field, each)) }),
  };
}

const optionByRef = (site: JiraSite, field: JiraField, value: unknown) => {
  const { id, name, value: word } = isRecord(value) ? value : {};
  const option = field.options?.find((each) => each.id === id || each.name === (name ?? word));
  return option === undefined ? null : optionNode(site, field, option);
};

/** A value that was set, as it is read. */
function valueNode(site: JiraSite, field: JiraField, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (field.schema.type === 'user') return userById(site, isRecord(value) ? value['accountId'] : null);
  if (field.options === undefined) return value;
  return Array.isArray(value)
    ? value.map((each) => optionByRef(site, field, each))
    : optionByRef(site, field, value);
}

function allFields(site: JiraSite, issue: JiraIssue): Record<string, unknown> {
  const project = site.projects.find(({ id }) => id === issue.projectId);
  const type = project?.issueTypes.find(({ id }) => id === issue.typeId);
  const status = site.statuses.find(({ id }) => id === issue.statusId);
  const onScreen = (type?.fields ?? []).map(
    (field) => [field.id, valueNode(site, field, issue.fields[field.id])] as const,
  );
  return {
    labels: [],
    assignee: null,
    priority: null,
    ...Object.fromEntries(onScreen),
    project: project === undefined ? null : projectNode(site, project),
    issuetype: type === undefined ? null : typeNode(site, type),
    status: status === undefined ? null : statusNode(site, status),
    resolution: status?.category === 'done' ? { id: '10000', name: 'Done', description: '' } : null,
    creator: userById(site, issue.creatorId),
    reporter: userById(site, issue.creatorId),
    created: jiraStamp(issue.created),
    updated: jiraStamp(issue.updated),
    statuscategorychangedate: jiraStamp(issue.categorySince),
  };
}

const listOf = (values: readonly string[]): string[] =>
  values.flatMap((value) => value.split(',')).map((value) => value.trim());

/** An issue with the fields and the properties that were asked for; by default all fields or, in a search, none. */
export function issueNode(
  site: JiraSite,
  issue: JiraIssue,
  query: URLSearchParams,
  byDefault: '*all' | 'id' = '*all',
) {
  const wanted = listOf(query.has('fields') ? query.getAll('fields') : [byDefault]);
  const names = listOf(query.getAll('properties'));
  const properties = Object.entries(issue.properties).filter(([key]) => names.includes(key));
  const withProperties = names.length === 0 ? {} : { properties: Object.fromEntries(properties) };
  if (wanted.every((name) => name === 'id')) return { id: issue.id, ...withProperties };
  const isAll = wanted.some((name) => name === '*all' || name === '*navigable');
  const fields = Object.entries(allFields(site, issue)).filter(([name]) => isAll || wanted.includes(name));
  return {
    expand: '',
    id: issue.id,
    self: selfOf(site, `issue/${issue.id}`),
    key: issue.key,
    fields: Object.fromEntries(fields),
    ...withProperties,
  };
}

export const commentNode = (
  site: JiraSite,
  issue: JiraIssue,
  comment: JiraComment,
  isServiceDesk: boolean,
) => {
  const author = userById(site, comment.authorId);
  return {
    self: selfOf(site, `issue/${issue.id}/comment/${comment.id}`),
    id: comment.id,
    author,
    body: comment.body,
    updateAuthor: author,
    created: jiraStamp(comment.created),
    updated: jiraStamp(comment.created),
    ...(isServiceDesk ? { jsdPublic: comment.public } : {}),
  };
};
