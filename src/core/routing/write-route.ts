import { severities } from '../checklist/target.ts';
import type { Choice } from '../form-field.ts';
import { assertNever } from '../outcome.ts';
import { escapeWord } from './escapes.ts';
import { fillPrefix, statuses } from './read-option.ts';
import { type Destination, type FieldFill, plainOptions, type Route } from './route.ts';

function writeDestination(destination: Destination): string {
  switch (destination.kind) {
    case 'linear':
      return `linear:${destination.team}`;
    case 'jira':
      return `jira:${destination.project}/${escapeWord(destination.issueType)}`;
    case 'group':
      return `group:${escapeWord(destination.group)}`;
    default:
      return assertNever(destination);
  }
}

const choice = ({ id, name }: Choice): string =>
  id === name ? escapeWord(id) : `${escapeWord(id)}~${escapeWord(name)}`;

function fill(value: FieldFill): string {
  switch (value.kind) {
    case 'ask':
      return 'ask';
    case 'ticket':
      return `from:${escapeWord(value.value)}`;
    case 'fixed':
      return value.input.kind === 'typed'
        ? `is:${escapeWord(value.input.text)}`
        : `pick:${value.input.choices.map(choice).join(',')}`;
    default:
      return assertNever(value);
  }
}

const named = (option: string, value: Choice | null): string | false =>
  value !== null && `${option}=${choice(value)}`;

/** Writes a route in the grammar that `parseRoute` reads; what is left at its default is left out. */
export function writeRoute(route: Omit<Route, 'name'>): string {
  const status = Object.entries(statuses).find(([, value]) => value === route.status)?.[0];
  const priority = severities.flatMap((severity) => {
    const name = route.priority[severity];
    return name === undefined ? [] : [`${severity}~${escapeWord(name)}`];
  });
  const options = [
    route.labels.length > 0 && `labels=${route.labels.map(escapeWord).join(',')}`,
    named('component', route.component),
    named('project', route.project),
    priority.length > 0 && `priority=${priority.join(',')}`,
    named('assignee', route.assignee),
    status !== undefined && `status=${status}`,
    route.group !== null && `group=${escapeWord(route.group)}`,
    route.chat !== null && `chat=${escapeWord(route.chat)}`,
    route.note !== plainOptions.note && `note=${route.note}`,
    route.pii !== null && `pii=${route.pii}`,
    route.detail !== plainOptions.detail && `detail=${route.detail}`,
    ...Object.entries(route.fills).map(([id, value]) => `${fillPrefix}${escapeWord(id)}=${fill(value)}`),
  ].filter((option) => option !== false);
  return [writeDestination(route.destination), ...options].join('; ');
}
