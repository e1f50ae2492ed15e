import type { RelayAnswer } from '../../contract.ts';
import type { JiraIssue, JiraSite, JiraStatus } from '../../world/jira-site.ts';
import { json, notEmulated } from '../answer.ts';
import { isRecord } from '../is-record.ts';
import { refused } from './problem.ts';
import { statusNode } from './render.ts';

/** The workflow leads from every status to every other one. */
const idOf = ({ id }: JiraStatus): string => String(Number(id) - 9_990);

const reachable = ({ statuses }: JiraSite, issue: JiraIssue) =>
  statuses.filter(({ id }) => id !== issue.statusId);

/** GET issue/{issue}/transitions */
export const answerTransitions = (site: JiraSite, issue: JiraIssue): RelayAnswer =>
  json(200, {
    expand: 'transitions',
    transitions: reachable(site, issue).map((status) => ({
      id: idOf(status),
      name: status.name,
      to: statusNode(site, status),
      hasScreen: false,
      isGlobal: true,
      isInitial: false,
      isAvailable: true,
      isConditional: false,
    })),
  });

/** POST issue/{issue}/transitions */
export function answerTransition(site: JiraSite, issue: JiraIssue, body: unknown, now: number): RelayAnswer {
  const { transition, ...others } = isRecord(body) ? body : {};
  if (Object.keys(others).length > 0) return notEmulated(`${Object.keys(others)[0]} of a transition`);
  const wanted = isRecord(transition) ? transition['id'] : undefined;
  if (wanted === undefined) return refused(400, ["Missing 'transition' identifier"]);
  const status = reachable(site, issue).find((each) => idOf(each) === wanted);
  if (status === undefined) return refused(400, ['Transition id is not valid for this issue.']);
  const before = site.statuses.find(({ id }) => id === issue.statusId);
  if (before?.category !== status.category) issue.categorySince = now;
  issue.statusId = status.id;
  issue.updated = now;
  return { status: 204, statusText: 'No Content', headers: {}, text: '' };
}
