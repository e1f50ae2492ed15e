import type { RelayAnswer } from '../../contract.ts';
import type { JiraField, JiraIssue, JiraSite } from '../../world/jira-site.ts';
import { json, notEmulated } from '../answer.ts';
import { isRecord } from '../is-record.ts';
import { valueProblem } from './check-value.ts';
import { fieldNode } from './create-meta.ts';
import { type FieldErrors, notOnScreen, refused } from './problem.ts';

const fieldsOf = ({ projects }: JiraSite, issue: JiraIssue): readonly JiraField[] =>
  projects.find(({ id }) => id === issue.projectId)?.issueTypes.find(({ id }) => id === issue.typeId)
    ?.fields ?? [];

/** GET issue/{issue}/editmeta: here the screen for editing holds what the one for creating does. */
export function answerEditMeta(site: JiraSite, issue: JiraIssue): RelayAnswer {
  const nodes = fieldsOf(site, issue).map((field) => {
    const { fieldId, ...node } = fieldNode(site, field);
    return [fieldId, node] as const;
  });
  return json(200, { fields: Object.fromEntries(nodes) });
}

/** What several clients of Jira report for a document that an update does not take: as little as this. */
const invalidInput = 'INVALID_INPUT';

/** PUT issue/{issue}: all fields or none. */
export function answerEdit(site: JiraSite, issue: JiraIssue, body: unknown, now: number): RelayAnswer {
  const { fields, ...others } = isRecord(body) ? body : {};
  if (Object.keys(others).length > 0) return notEmulated(`${Object.keys(others)[0]} of an update`);
  if (!isRecord(fields)) return refused(400, ["one of 'fields' or 'update' required"]);
  const screen = fieldsOf(site, issue);
  const errors: FieldErrors = {};
  for (const [id, value] of Object.entries(fields)) {
    const field = screen.find((each) => each.id === id);
    const problem = field === undefined ? null : valueProblem(site, field, value);
    if (field === undefined) errors[id] = notOnScreen(id);
    else if (problem?.kind === 'error') errors[id] = problem.words;
    else if (problem !== null) return refused(400, [invalidInput], {}, `${id}: ${problem.reason}`);
  }
  if (Object.keys(errors).length > 0) return refused(400, [], errors);
  Object.assign(issue.fields, fields);
  issue.updated = now;
  return { status: 204, statusText: 'No Content', headers: {}, text: '' };
}
