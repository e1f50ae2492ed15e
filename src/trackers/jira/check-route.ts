import { fitInput } from '../../core/fit-input.ts';
import { inputProblem } from '../../core/form-field.ts';
import type { Route } from '../../core/routing/route.ts';
import type { JiraConnection } from '../../core/settings.ts';
import { type Finding, finding } from '../../core/setup/finding.ts';
import { type MetaField, usersSchema } from './answers.ts';
import type { JiraClient } from './client.ts';
import { faultFinding } from './fault-finding.ts';
import { findMissingRights } from './find-missing-rights.ts';
import { findProject } from './find-project.ts';
import { readIssueTypes, readScreen } from './find-screen.ts';
import { formField, formFields } from './read-form.ts';

type BareRoute = Omit<Route, 'name'>;
type Place = { project: string; issueType: string };

const isSame = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

const wrong = (found: Parameters<typeof finding>[2]): Finding => finding('wrong', null, found);

function ofPriorities({ priority }: BareRoute, fields: readonly MetaField[], where: string): Finding[] {
  const field = fields.find(({ fieldId }) => fieldId === 'priority');
  const shown = field === undefined ? null : formField(field);
  const options = shown !== null && 'options' in shown ? shown.options : [];
  return Object.values(priority)
    .filter((name) => !options.some((option) => isSame(option.name, name) || option.id === name))
    .map((name) => finding('warning', null, { kind: 'priority-gone', name, where }));
}

function ofComponent({ component }: BareRoute, fields: readonly MetaField[], project: string): Finding[] {
  if (component === null) return [];
  const field = fields.find(({ fieldId }) => fieldId === 'components');
  const shown = field === undefined ? null : formField(field);
  const options = shown !== null && 'options' in shown ? shown.options : [];
  const isThere = options.some(({ id, name }) => id === component.id || isSame(name, component.name));
  return isThere ? [] : [wrong({ kind: 'component-gone', project, name: component.name })];
}

/** What fills the required fields, and what is left for the agent. */
function ofFields(
  { fills, component, assignee }: BareRoute,
  fields: readonly MetaField[],
  place: Place,
): Finding[] {
  const asked = formFields(fields).filter(
    ({ id }) => !(id === 'components' && component !== null) && !(id === 'assignee' && assignee !== null),
  );
  const left = asked.filter(({ id }) => fills[id] === undefined || fills[id]?.kind === 'ask');
  const names = left.filter(({ kind }) => kind !== 'unknown').map(({ name }) => name);
  const gone = Object.entries(fills).flatMap(([id, fill]): Finding[] => {
    const meta = fields.find(({ fieldId }) => fieldId === id);
    if (meta === undefined) return [wrong({ kind: 'fill-gone', field: id, name: id })];
    if (fill.kind !== 'fixed') return [];
    const field = formField(meta);
    const isGood = fitInput(field, fill.input) !== undefined && inputProblem(field, fill.input) !== 'missing';
    const said =
      fill.input.kind === 'typed' ? fill.input.text : fill.input.choices.map(({ name }) => name).join(', ');
    return isGood ? [] : [wrong({ kind: 'fill-gone', field: field.name, name: said })];
  });
  return [
    ...gone,
    ...left
      .filter(({ kind }) => kind === 'unknown')
      .map(({ name }) => wrong({ kind: 'field-not-fillable', ...place, field: name })),
    ...(names.length === 0
      ? []
      : [finding('warning', null, { kind: 'agent-is-asked', ...place, fields: names })]),
  ];
}

async function ofAssignee(client: JiraClient, { assignee }: BareRoute, project: string): Promise<Finding[]> {
  if (assignee === null) return [];
  const query = { project, accountId: assignee.id, maxResults: 5 };
  const found = await client.read('/user/assignable/search', query, usersSchema);
  if (found.kind !== 'done') return [];
  const isThere = found.value.some(({ accountId }) => accountId === assignee.id);
  return isThere ? [] : [wrong({ kind: 'person-gone', name: assignee.name, where: project })];
}

/** Whether everything that a route names is in Jira, for this token. Reads only. */
export async function checkRoute(
  client: JiraClient,
  connection: JiraConnection,
  route: BareRoute,
): Promise<readonly Finding[]> {
  const { destination } = route;
  if (destination.kind !== 'jira') throw new Error(`Not for Jira: ${destination.kind}`);
  const { project, issueType } = destination;
  const seen = await findProject(client, connection, project);
  if ('kind' in seen) return [seen];
  const types = await readIssueTypes(client, project);
  if (types.kind !== 'done') return [faultFinding(types.fault, connection)];
  const type =
    types.value.find(({ name }) => isSame(name, issueType)) ?? types.value.find(({ id }) => id === issueType);
  const byRight = await findMissingRights(client, project, route.assignee === null ? [] : ['ASSIGN_ISSUES']);
  if (type === undefined) {
    const others = types.value.map(({ name }) => name);
    return [...byRight, wrong({ kind: 'issue-type-gone', project, issueType, others })];
  }
  const fields = await readScreen(client, project, type.id);
  if (fields.kind !== 'done') return [...byRight, faultFinding(fields.fault, connection)];
  const place = { project, issueType };
  const found = [
    ...byRight,
    ...ofComponent(route, fields.value, project),
    ...ofPriorities(route, fields.value, project),
    ...(await ofAssignee(client, route, project)),
    ...ofFields(route, fields.value, place),
  ];
  return found.some(({ level }) => level === 'wrong')
    ? found
    : [finding('good', null, { kind: 'route-good', where: `${seen.name} (${project})` }), ...found];
}
