import type { RelayAnswer } from '../../contract.ts';
import type { JiraIssueType, JiraProject, JiraSite, JiraUser } from '../../world/jira-site.ts';
import { json, notEmulated } from '../answer.ts';
import { isRecord } from '../is-record.ts';
import { valueProblem } from './check-value.ts';
import { projectOf } from './create-meta.ts';
import { type FieldErrors, notOnScreen, refused } from './problem.ts';
import { selfOf } from './render.ts';

const unsupported =
  "We can't create this issue for you right now, it could be due to unsupported content you've entered into one or more of the issue fields. If this situation persists, contact your administrator as they'll be able to access more specific information in the log file.";

const longestProperty = 32_768;

type Place = { project: JiraProject; type: JiraIssueType };
type Found = { place: Place } | { errors: FieldErrors };

function placeOf(site: JiraSite, fields: Record<string, unknown>): Found {
  const { project: at, issuetype } = fields;
  const named = isRecord(at) ? (at['id'] ?? at['key']) : undefined;
  if (typeof named !== 'string') return { errors: { project: 'Specify a valid project ID or key' } };
  const project = projectOf(site, named);
  if (project === undefined) return { errors: { project: 'valid project is required' } };
  // In which words Jira says it is not verified.
  if (project.isArchived) return { errors: { project: 'The project is archived.' } };
  const { id, name } = isRecord(issuetype) ? issuetype : {};
  const type = project.issueTypes.find((each) => each.id === id || each.name === name);
  return type === undefined
    ? { errors: { issuetype: 'Specify a valid issue type' } }
    : { place: { project, type } };
}

const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);

function missing({ type }: Place, fields: Record<string, unknown>): FieldErrors {
  const lacking = type.fields.filter(
    ({ id, required, hasDefaultValue }) => required && !hasDefaultValue && !isFilled(fields[id]),
  );
  return Object.fromEntries(
    lacking.map(({ id, name }) => [
      id,
      id === 'summary' ? 'You must specify a summary of the issue.' : `${name} is required.`,
    ]),
  );
}

type Checked = { errors: FieldErrors; reason: string | null };

function check(site: JiraSite, place: Place, fields: Record<string, unknown>): Checked {
  const errors = missing(place, fields);
  let reason: string | null = null;
  for (const [id, value] of Object.entries(fields)) {
    if (id === 'project' || id === 'issuetype' || !isFilled(value)) continue;
    const field = place.type.fields.find((each) => each.id === id);
    if (field === undefined) {
      errors[id] = notOnScreen(id);
      continue;
    }
    const problem = valueProblem(site, field, value);
    if (problem?.kind === 'error') errors[id] = problem.words;
    if (problem?.kind === 'unsupported') reason = `${id}: ${problem.reason}`;
  }
  return { errors, reason };
}

function propertiesOf(value: unknown): Record<string, unknown> | null {
  if (value === undefined) return {};
  if (!Array.isArray(value)) return null;
  const entries: [string, unknown][] = [];
  for (const each of value) {
    if (!isRecord(each) || typeof each['key'] !== 'string') return null;
    if (JSON.stringify(each['value'] ?? null).length > longestProperty) return null;
    entries.push([each['key'], each['value']]);
  }
  return Object.fromEntries(entries);
}

/** POST issue */
export function answerCreate(site: JiraSite, body: unknown, user: JiraUser, now: number): RelayAnswer {
  if (!isRecord(body) || !isRecord(body['fields']))
    return refused(400, ['There was an error parsing JSON. Check that your request body is valid.']);
  const other = Object.keys(body).find((name) => name !== 'fields' && name !== 'properties');
  if (other !== undefined) return notEmulated(`${other} when an issue is created`);
  const { fields } = body;
  const found = placeOf(site, fields);
  if ('errors' in found) return refused(400, [], found.errors);
  const { place } = found;
  const { errors, reason } = check(site, place, fields);
  if (reason !== null) return refused(400, [unsupported], {}, reason);
  if (Object.keys(errors).length > 0) return refused(400, [], errors);
  const properties = propertiesOf(body['properties']);
  if (properties === null) return refused(400, ['The property is invalid.']);
  site.lastId += 1;
  place.project.lastNumber += 1;
  const id = String(site.lastId);
  const key = `${place.project.key}-${place.project.lastNumber}`;
  const { project: _, issuetype: __, ...rest } = fields;
  site.issues.push({
    id,
    key,
    earlierKeys: [],
    projectId: place.project.id,
    typeId: place.type.id,
    statusId: site.statuses[0]?.id ?? '',
    creatorId: user.accountId,
    created: now,
    updated: now,
    categorySince: now,
    fields: rest,
    properties,
    remoteLinks: [],
    comments: [],
  });
  return json(201, { id, key, self: selfOf(site, `issue/${id}`) });
}
