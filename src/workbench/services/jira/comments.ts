import type { RelayAnswer } from '../../contract.ts';
import type { JiraIssue, JiraSite, JiraUser } from '../../world/jira-site.ts';
import { json, notEmulated } from '../answer.ts';
import { isRecord } from '../is-record.ts';
import { adfProblem } from './adf-problem.ts';
import { notFound, refused } from './problem.ts';
import { commentNode } from './render.ts';

/** The property by which a comment on a service project is kept from the customer. */
const internalKey = 'sd.public.comment';

function propertiesOf(value: unknown): Record<string, unknown> {
  const entries = Array.isArray(value) ? value.filter(isRecord) : [];
  return Object.fromEntries(entries.map((each) => [String(each['key']), each['value']]));
}

/** GET issue/{issue}/comment. Jira documents no way to have the properties come along: they are asked for one by one. */
export function answerComments(site: JiraSite, issue: JiraIssue, query: URLSearchParams): RelayAnswer {
  const order = query.get('orderBy') ?? 'created';
  if (!['created', '+created', '-created'].includes(order))
    return notEmulated(`the order ${order} of comments`);
  const all = order === '-created' ? [...issue.comments].reverse() : issue.comments;
  const startAt = Number(query.get('startAt') ?? 0);
  const maxResults = Number(query.get('maxResults') ?? 100);
  const isServiceDesk = site.projects.find(({ id }) => id === issue.projectId)?.kind === 'service_desk';
  return json(200, {
    startAt,
    maxResults,
    total: all.length,
    comments: all
      .slice(startAt, startAt + maxResults)
      .map((comment) => commentNode(site, issue, comment, isServiceDesk)),
  });
}

/** GET comment/{id}/properties/{key} */
export function answerCommentProperty(site: JiraSite, id: string, key: string): RelayAnswer {
  const comment = site.issues.flatMap(({ comments }) => comments).find((each) => each.id === id);
  if (comment === undefined) return notFound(`Can not find a comment for the id: ${id}.`);
  return key in comment.properties
    ? json(200, { key, value: comment.properties[key] })
    : notFound(`The property '${key}' does not exist.`);
}

/** POST issue/{issue}/comment. On a service project it is public unless it says that it is internal. */
export function answerComment(
  site: JiraSite,
  issue: JiraIssue,
  body: unknown,
  user: JiraUser,
  now: number,
): RelayAnswer {
  const given = isRecord(body) ? body : {};
  const other = Object.keys(given).find((name) => name !== 'body' && name !== 'properties');
  if (other !== undefined) return notEmulated(`${other} of a comment`);
  if (given['body'] === undefined) return refused(400, [], { comment: 'Comment body can not be empty!' });
  const problem = adfProblem(given['body']);
  if (problem !== null) return refused(400, [], { comment: 'Comment body is not valid!' }, problem);
  const project = site.projects.find(({ id }) => id === issue.projectId);
  const properties = propertiesOf(given['properties']);
  const internal = properties[internalKey];
  site.lastId += 1;
  const comment = {
    id: String(site.lastId),
    authorId: user.accountId,
    body: given['body'],
    public: !(isRecord(internal) && internal['internal'] === true),
    created: now,
    properties,
  };
  issue.comments.push(comment);
  issue.updated = now;
  return json(201, commentNode(site, issue, comment, project?.kind === 'service_desk'));
}
