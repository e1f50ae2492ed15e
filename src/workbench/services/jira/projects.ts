import type { RelayAnswer } from '../../contract.ts';
import type { JiraSite } from '../../world/jira-site.ts';
import { json } from '../answer.ts';
import { projectOf } from './create-meta.ts';
import { notFound, refused } from './problem.ts';
import type { JiraRequest } from './read-request.ts';
import { projectNode } from './render.ts';

const noProject = (key: string) => notFound(`No project could be found with key '${key}'.`);

/** GET project/{key} and project/{key}/components. To nobody there is no project. */
export function answerProject(site: JiraSite, { path, user }: JiraRequest): RelayAnswer | null {
  const [, key = '', part] = path;
  const project = user === null ? undefined : projectOf(site, key);
  if (project === undefined) return noProject(key);
  if (part === undefined) return json(200, projectNode(site, project));
  if (part !== 'components') return null;
  const fields = project.issueTypes.flatMap((type) => type.fields.filter(({ id }) => id === 'components'));
  const options = new Map(
    fields.flatMap((field) => field.options ?? []).map((option) => [option.id, option]),
  );
  return json(
    200,
    [...options.values()].map(({ id, name }) => ({ id, name, project: project.key })),
  );
}

/** GET mypermissions: Jira wants the permissions named. Nobody has none. */
export function answerPermissions(site: JiraSite, { query, user }: JiraRequest): RelayAnswer {
  const wanted = (query.get('permissions') ?? '').split(',').filter((each) => each !== '');
  if (wanted.length === 0) return refused(400, ['The "permissions" query parameter is required.']);
  const key = query.get('projectKey');
  if (key !== null && projectOf(site, key) === undefined) return noProject(key);
  const permissions = wanted.map((name, index) => [
    name,
    {
      id: String(index + 1),
      key: name,
      name,
      type: 'PROJECT',
      havePermission: user !== null && !site.denied.includes(name),
    },
  ]);
  return json(200, { permissions: Object.fromEntries(permissions) });
}
