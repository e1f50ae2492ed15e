import type { RelayAnswer } from '../../contract.ts';
import type { JiraSite } from '../../world/jira-site.ts';
import { json } from '../answer.ts';
import { refused } from './problem.ts';
import type { JiraRequest } from './read-request.ts';
import { projectNode, userNode } from './render.ts';

export const answerMyself = (site: JiraSite, { user }: JiraRequest): RelayAnswer =>
  user === null
    ? refused(401, ['Client must be authenticated to access this resource.'])
    : json(200, { ...userNode(site, user), locale: 'en_US' });

/** GET user/search and user/assignable/search: by the beginning of a word of the name, or of the address. */
export function answerUsers(site: JiraSite, { query, user }: JiraRequest): RelayAnswer {
  if (user === null) return json(200, []);
  const text = (query.get('query') ?? '').toLowerCase();
  const found = site.users.filter(({ name, email }) =>
    [...name.toLowerCase().split(' '), email.toLowerCase()].some((word) => word.startsWith(text)),
  );
  return json(
    200,
    found.map((each) => userNode(site, each)),
  );
}

export function answerProjects(site: JiraSite, { query, user }: JiraRequest): RelayAnswer {
  const text = (query.get('query') ?? '').toLowerCase();
  const seen = user === null ? [] : site.projects;
  const found = seen.filter(({ key, name }) => [key, name].some((word) => word.toLowerCase().includes(text)));
  const startAt = Number(query.get('startAt') ?? 0);
  const maxResults = Number(query.get('maxResults') ?? 50);
  return json(200, {
    startAt,
    maxResults,
    total: found.length,
    isLast: startAt + maxResults >= found.length,
    values: found.slice(startAt, startAt + maxResults).map((project) => projectNode(site, project)),
  });
}

export const answerServer = ({ host }: JiraSite): RelayAnswer =>
  json(200, {
    baseUrl: `https://${host}`,
    version: '1001.0.0-SNAPSHOT',
    versionNumbers: [1001, 0, 0],
    deploymentType: 'Cloud',
    serverTitle: 'Jira',
  });
