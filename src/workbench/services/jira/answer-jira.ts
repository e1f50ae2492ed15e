import type { RelayAnswer, RelayRequest } from '../../contract.ts';
import type { JiraIssue, JiraSite } from '../../world/jira-site.ts';
import { json, notEmulated, text } from '../answer.ts';
import { answerBulkFetch } from './bulk-fetch.ts';
import { answerComment, answerCommentProperty, answerComments } from './comments.ts';
import { answerCreate } from './create-issue.ts';
import { answerIssueTypes, answerScreen } from './create-meta.ts';
import { answerEdit, answerEditMeta } from './edit-issue.ts';
import { answerMyself, answerProjects, answerServer, answerUsers } from './people.ts';
import { noIssue, refused } from './problem.ts';
import { answerPermissions, answerProject } from './projects.ts';
import { bodyOf, headerOf, type JiraRequest, pathOf, refusalOfScope, userOf } from './read-request.ts';
import { refusalOfRight } from './refusal-of-right.ts';
import { answerLink, answerLinks } from './remote-links.ts';
import { issueNode } from './render.ts';
import { answerSearch } from './search.ts';
import { answerTransition, answerTransitions } from './transitions.ts';

export type JiraEnv = { now: () => number };

/** A cloud id of no site. That Atlassian's gateway answers 404 to it is not verified. */
const isElsewhere = ({ host, pathname }: URL, { cloudId }: JiraSite): boolean =>
  host === 'api.atlassian.com' && /^\/ex\/jira\/[^/]+\//.test(pathname) && pathname.split('/')[3] !== cloudId;

const writing = ['POST', 'PUT', 'DELETE'];

/** Jira takes a write that names a browser for one that a foreign page made it send, whatever else it says. */
const isRefusedAsXsrf = (request: RelayRequest, method: string, site: JiraSite): boolean =>
  site.refusesBrowsers &&
  writing.includes(method) &&
  (headerOf(request, 'user-agent') || site.proxyUserAgent).startsWith('Mozilla/');

const unauthorized = (): RelayAnswer => {
  const answer = text(401, 'Client must be authenticated to access this resource.');
  return { ...answer, headers: { ...answer.headers, 'x-seraph-loginreason': 'AUTHENTICATED_FAILED' } };
};

/** By id, by key, or by a key from before it was moved. */
const issueBy = ({ issues }: JiraSite, idOrKey: string): JiraIssue | undefined =>
  issues.find(
    ({ id, key, earlierKeys }) =>
      id === idOrKey || [key, ...earlierKeys].some((each) => each === idOrKey.toUpperCase()),
  );

function read(site: JiraSite, request: JiraRequest, now: number): RelayAnswer | null {
  const { path, query, user } = request;
  switch (path.join('/')) {
    case 'myself':
      return answerMyself(site, request);
    case 'serverInfo':
      return answerServer(site);
    case 'project/search':
      return answerProjects(site, request);
    case 'user/search':
    case 'user/assignable/search':
      return answerUsers(site, request);
    case 'search/jql':
      return answerSearch(site, request, now);
    case 'search':
      return refused(410, [
        'The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A full migration guideline is available at https://developer.atlassian.com/changelog/#CHANGE-2046',
      ]);
  }
  const [first, second = '', third, ...rest] = path;
  if (first === 'mypermissions') return answerPermissions(site, request);
  if (first === 'project' && rest.length === 0) return answerProject(site, request);
  if (first === 'comment' && third === 'properties' && rest.length === 1)
    return user === null ? noIssue() : answerCommentProperty(site, second, rest[0] ?? '');
  if (first !== 'issue') return null;
  if (second === 'createmeta' && path[3] === 'issuetypes')
    return path.length === 4
      ? answerIssueTypes(site, request)
      : path.length === 5
        ? answerScreen(site, request)
        : null;
  if (second === 'createmeta' || rest.length > 0) return null;
  const issue = user === null ? undefined : issueBy(site, second);
  if (issue === undefined) return noIssue();
  if (third === undefined) return json(200, issueNode(site, issue, query));
  if (third === 'remotelink') return answerLinks(site, issue, query);
  if (third === 'comment') return answerComments(site, issue, query);
  if (third === 'editmeta') return answerEditMeta(site, issue);
  return third === 'transitions' ? answerTransitions(site, issue) : null;
}

function write(site: JiraSite, request: JiraRequest, now: number): RelayAnswer | null {
  const { path, body, user } = request;
  const [first, second = '', third, ...rest] = path;
  if (user === null) return unauthorized();
  if (first !== 'issue' || rest.length > 0) return null;
  if (path.length === 1) return refusalOfRight(site, 'create') ?? answerCreate(site, body, user, now);
  if (second === 'bulkfetch' && path.length === 2)
    return answerBulkFetch(site, body, (idOrKey) => issueBy(site, idOrKey));
  const issue = issueBy(site, second);
  if (issue === undefined) return noIssue();
  if (third === 'remotelink') return refusalOfRight(site, 'link') ?? answerLink(site, issue, body);
  if (third === 'comment')
    return refusalOfRight(site, 'comment') ?? answerComment(site, issue, body, user, now);
  if (third !== 'transitions') return null;
  return refusalOfRight(site, 'transition') ?? answerTransition(site, issue, body, now);
}

function update(site: JiraSite, { path, body, user }: JiraRequest, now: number): RelayAnswer | null {
  const [first, second = ''] = path;
  if (user === null) return unauthorized();
  if (first !== 'issue' || path.length !== 2) return null;
  const issue = issueBy(site, second);
  if (issue === undefined) return noIssue();
  return refusalOfRight(site, 'edit') ?? answerEdit(site, issue, body, now);
}

function remove(site: JiraSite, { path, user }: JiraRequest): RelayAnswer | null {
  const [first, second = ''] = path;
  if (user === null) return unauthorized();
  if (first !== 'issue' || path.length !== 2) return null;
  const issue = issueBy(site, second);
  if (issue === undefined) return noIssue();
  const refusal = refusalOfRight(site, 'delete');
  if (refusal !== null) return refusal;
  site.issues = site.issues.filter((each) => each !== issue);
  return { ...json(204, null), text: '' };
}

const answers: Readonly<Record<string, typeof read>> = {
  GET: read,
  POST: write,
  PUT: update,
  DELETE: remove,
};

/** Jira Cloud's REST API, version 3, over the site. Credentials have been put in by the proxy before. */
export function answerJira(request: RelayRequest, site: JiraSite, { now }: JiraEnv): RelayAnswer {
  const method = (request.type ?? 'GET').toUpperCase();
  const url = new URL(request.url);
  const path = pathOf(url, site);
  if (isElsewhere(url, site)) return json(404, { code: 404, message: 'Not Found' });
  if (path === null) return notEmulated(`${method} ${request.url}`);
  if (isRefusedAsXsrf(request, method, site)) return text(403, 'XSRF check failed');
  const user = userOf(request, site);
  if (user === 'wrong') return unauthorized();
  const refusal = user === 'nobody' ? null : refusalOfScope(url, method, path, site);
  if (refusal === 'host') return unauthorized();
  if (refusal === 'scope') return json(401, { code: 401, message: 'Unauthorized; scope does not match' });
  const asked: JiraRequest = {
    method,
    path,
    query: url.searchParams,
    body: bodyOf(request),
    user: user === 'nobody' ? null : user,
  };
  return answers[method]?.(site, asked, now()) ?? notEmulated(`${method} ${url.pathname}`);
}
