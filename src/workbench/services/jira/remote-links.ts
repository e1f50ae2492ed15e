import type { RelayAnswer } from '../../contract.ts';
import type { JiraIssue, JiraRemoteLink, JiraSite } from '../../world/jira-site.ts';
import { json } from '../answer.ts';
import { isRecord } from '../is-record.ts';
import { notFound, refused } from './problem.ts';
import { selfOf } from './render.ts';

const longestGlobalId = 255;

const words = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const record = (value: unknown): Record<string, unknown> | null => (isRecord(value) ? value : null);

function errorsOf(object: Record<string, unknown>): Record<string, string> {
  const missing = ['url', 'title'].filter((name) => (words(object[name]) ?? '').trim() === '');
  return Object.fromEntries(missing.map((name) => [name, `'${name}' is required.`]));
}

/** POST issue/{issue}/remotelink: updates the link of the same globalId, and clears what it does not name. */
export function answerLink(site: JiraSite, issue: JiraIssue, body: unknown): RelayAnswer {
  const given = record(body) ?? {};
  const object = record(given['object']) ?? {};
  const errors = errorsOf(object);
  if (Object.keys(errors).length > 0) return refused(400, [], errors);
  const globalId = words(given['globalId']);
  if ((globalId ?? '').length > longestGlobalId)
    return refused(400, [], { globalId: "'globalId' must not exceed 255 characters." });
  const known = issue.remoteLinks.find((link) => globalId !== null && link.globalId === globalId);
  if (known === undefined) site.lastId += 1;
  const link: JiraRemoteLink = {
    id: known?.id ?? site.lastId,
    globalId,
    application: record(given['application']),
    relationship: words(given['relationship']),
    object: {
      url: object['url'],
      title: object['title'],
      summary: object['summary'] ?? null,
      icon: object['icon'] ?? null,
      status: object['status'] ?? null,
    },
  };
  if (known === undefined) issue.remoteLinks.push(link);
  else Object.assign(known, link);
  return json(known === undefined ? 201 : 200, { id: link.id, self: linkSelf(site, issue, link) });
}

const linkSelf = (site: JiraSite, issue: JiraIssue, { id }: JiraRemoteLink): string =>
  selfOf(site, `issue/${issue.key}/remotelink/${id}`);

/** What is not set is not there. */
const withoutNulls = (value: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null));

const linkNode = (site: JiraSite, issue: JiraIssue, link: JiraRemoteLink) => ({
  ...withoutNulls(link),
  self: linkSelf(site, issue, link),
  object: withoutNulls(link.object),
});

/** GET issue/{issue}/remotelink: all of them, or the one of a globalId. */
export function answerLinks(site: JiraSite, issue: JiraIssue, query: URLSearchParams): RelayAnswer {
  const globalId = query.get('globalId');
  if (globalId === null)
    return json(
      200,
      issue.remoteLinks.map((link) => linkNode(site, issue, link)),
    );
  const link = issue.remoteLinks.find((each) => each.globalId === globalId);
  return link === undefined
    ? notFound('No remote link with the given global ID exists.')
    : json(200, linkNode(site, issue, link));
}
