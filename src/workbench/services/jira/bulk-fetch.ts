import type { RelayAnswer } from '../../contract.ts';
import type { JiraIssue, JiraSite } from '../../world/jira-site.ts';
import { json, notEmulated } from '../answer.ts';
import { isRecord } from '../is-record.ts';
import { refused } from './problem.ts';
import { issueNode } from './render.ts';

const most = 100;
const known = ['issueIdsOrKeys', 'fields', 'properties'];

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/**
 * POST issue/bulkfetch: past the search index, by ascending id. What does not exist, or nobody in particular may see, is
 * left out and not named among the errors either. Jira's words for too many issues are not published.
 */
export function answerBulkFetch(
  site: JiraSite,
  body: unknown,
  find: (idOrKey: string) => JiraIssue | undefined,
): RelayAnswer {
  if (!isRecord(body))
    return refused(400, ['There was an error parsing JSON. Check that your request body is valid.']);
  const other = Object.keys(body).find((name) => !known.includes(name));
  if (other !== undefined) return notEmulated(`${other} of a bulk fetch`);
  const { issueIdsOrKeys: wanted, fields = ['*navigable'], properties = [] } = body;
  if (!isTexts(wanted) || !isTexts(fields) || !isTexts(properties))
    return refused(400, ['Invalid request payload.']);
  if (wanted.length > most) return refused(400, [`At most ${most} issues can be fetched.`]);
  const query = new URLSearchParams([
    ...fields.map((name) => ['fields', name]),
    ...properties.map((name) => ['properties', name]),
  ]);
  const found = new Set(wanted.flatMap((each) => find(each) ?? []));
  const sorted = [...found].sort((a, b) => Number(a.id) - Number(b.id));
  return json(200, { issues: sorted.map((issue) => issueNode(site, issue, query)), issueErrors: [] });
}
