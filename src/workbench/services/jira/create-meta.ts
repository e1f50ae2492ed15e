import type { RelayAnswer } from '../../contract.ts';
import type { JiraField, JiraProject, JiraSite } from '../../world/jira-site.ts';
import { json } from '../answer.ts';
import { notFound, refused } from './problem.ts';
import type { JiraRequest } from './read-request.ts';
import { optionNode, typeNode } from './render.ts';

const largestPage = 200;

export const projectOf = ({ projects }: JiraSite, idOrKey: string): JiraProject | undefined =>
  projects.find(({ id, key }) => id === idOrKey || key === idOrKey.toUpperCase());

function pageOf<T>(items: readonly T[], query: URLSearchParams) {
  const startAt = Number(query.get('startAt') ?? 0);
  const maxResults = Number(query.get('maxResults') ?? 50);
  return {
    page: items.slice(startAt, startAt + maxResults),
    rest: { startAt, maxResults, total: items.length },
  };
}

const isTooLarge = (query: URLSearchParams): boolean => Number(query.get('maxResults') ?? 50) > largestPage;
const tooLarge = () => refused(400, [`Parameter 'maxResults' must not exceed the limit '${largestPage}'`]);

const autoCompleted = (site: JiraSite, { schema }: JiraField) =>
  schema.type === 'user' || schema.items === 'string'
    ? { autoCompleteUrl: `https://${site.host}/rest/api/3/user/search?query=` }
    : {};

export const fieldNode = (site: JiraSite, field: JiraField) => ({
  required: field.required,
  schema: field.schema,
  name: field.name,
  key: field.id,
  fieldId: field.id,
  hasDefaultValue: field.hasDefaultValue,
  operations: field.schema.type === 'array' ? ['add', 'set', 'remove'] : ['set'],
  ...autoCompleted(site, field),
  ...(field.options === undefined
    ? {}
    : { allowedValues: field.options.map((option) => optionNode(site, field, option)) }),
});

const noProject = (key: string) => notFound(`No project could be found with key or id '${key}'.`);

/**
 * GET issue/createmeta/{project}/issuetypes. To nobody a project has no types; nor has one that is archived, as nobody may
 * create in it (that it is so, and not an error, is not verified).
 */
export function answerIssueTypes(site: JiraSite, { path, query, user }: JiraRequest): RelayAnswer {
  if (isTooLarge(query)) return tooLarge();
  const project = projectOf(site, path[2] ?? '');
  if (user === null) return json(200, { issueTypes: [], startAt: 0, maxResults: 50, total: 0 });
  if (project === undefined) return noProject(path[2] ?? '');
  const { page, rest } = pageOf(project.isArchived ? [] : project.issueTypes, query);
  return json(200, { ...rest, issueTypes: page.map((type) => typeNode(site, type)) });
}

/** GET issue/createmeta/{project}/issuetypes/{id} */
export function answerScreen(site: JiraSite, { path, query, user }: JiraRequest): RelayAnswer {
  if (isTooLarge(query)) return tooLarge();
  if (user === null) return json(200, { fields: [], startAt: 0, maxResults: 50, total: 0 });
  const type = projectOf(site, path[2] ?? '')?.issueTypes.find(({ id }) => id === path[4]);
  if (type === undefined) return notFound('The issue type could not be found.');
  const { page, rest } = pageOf(type.fields, query);
  return json(200, { ...rest, fields: page.map((field) => fieldNode(site, field)) });
}
