import { assertNever } from '../outcome.ts';
import type { Destination, Route } from './route.ts';

/*
 * route       = destination *( ";" option )
 * destination = "linear:" TEAM-KEY | "jira:" PROJECT-KEY "/" ISSUE-TYPE | "group:" GROUP-NAME
 * option      = "labels=" LABEL *( "," LABEL ) | "status=" ( "open" | "pending" | "on-hold" | "solved" )
 *             | "group=" GROUP-NAME | "note=" ( "short" | "full" ) | "pii=" ( "mask" | "keep" )
 *             | "detail=" ( "full" | "minimal" )
 * Blanks around every part are ignored, names of parts are read without regard to case.
 */

/** What is wrong with a route, and the words of the setting that it concerns. */
export type RouteError =
  | { kind: 'unknown-destination'; found: string }
  | { kind: 'bad-team'; found: string }
  | { kind: 'bad-project'; found: string }
  | { kind: 'no-issue-type'; found: string }
  | { kind: 'no-group'; found: string }
  | { kind: 'not-an-option'; found: string }
  | { kind: 'unknown-option'; found: string }
  | { kind: 'twice'; found: string }
  | { kind: 'bad-value'; option: string; found: string; allowed: string };

export type ParsedRoute = { kind: 'route'; route: Route } | { kind: 'error'; error: RouteError };

type Options = Omit<Route, 'name' | 'destination'>;
type Read = { options: Partial<Options> } | { error: RouteError };

const defaults: Options = {
  labels: [],
  status: null,
  group: null,
  note: 'short',
  pii: 'mask',
  detail: 'full',
};

const statuses = { open: 'open', pending: 'pending', 'on-hold': 'hold', solved: 'solved' } as const;

const key = /^[A-Z][A-Z0-9_]{0,19}$/;

const isOneOf = <T extends string>(allowed: readonly T[], value: string): value is T =>
  (allowed as readonly string[]).includes(value);

function readDestination(text: string): Destination | RouteError {
  const colon = text.indexOf(':');
  const kind = text.slice(0, Math.max(colon, 0)).trim().toLowerCase();
  const rest = text.slice(colon + 1).trim();
  if (kind === 'linear') {
    const team = rest.toUpperCase();
    return key.test(team) ? { kind, team } : { kind: 'bad-team', found: rest };
  }
  if (kind === 'jira') {
    const [project = '', ...type] = rest.split('/');
    const projectKey = project.trim().toUpperCase();
    const issueType = type.join('/').trim();
    if (!key.test(projectKey)) return { kind: 'bad-project', found: project.trim() };
    return issueType === ''
      ? { kind: 'no-issue-type', found: projectKey }
      : { kind, project: projectKey, issueType };
  }
  if (kind === 'group') return rest === '' ? { kind: 'no-group', found: text } : { kind, group: rest };
  return { kind: 'unknown-destination', found: colon < 0 ? text : text.slice(0, colon).trim() };
}

function choose<T extends string>(
  option: keyof Options,
  allowed: readonly T[],
  value: string,
): { value: T } | { error: RouteError } {
  const found = value.toLowerCase();
  if (isOneOf(allowed, found)) return { value: found };
  return { error: { kind: 'bad-value', option, found: value, allowed: allowed.join(', ') } };
}

function readOption(text: string): Read {
  const equals = text.indexOf('=');
  if (equals < 0) return { error: { kind: 'not-an-option', found: text } };
  const name = text.slice(0, equals).trim().toLowerCase();
  const value = text.slice(equals + 1).trim();
  switch (name) {
    case 'labels': {
      const labels = value.split(',').map((label) => label.trim());
      const bad = labels.find((label) => label === '' || /\s/.test(label));
      return bad === undefined
        ? { options: { labels } }
        : { error: { kind: 'bad-value', option: 'labels', found: value, allowed: 'from-support, vip' } };
    }
    case 'status': {
      const chosen = choose('status', Object.keys(statuses) as (keyof typeof statuses)[], value);
      return 'error' in chosen ? chosen : { options: { status: statuses[chosen.value] } };
    }
    case 'group':
      return value === '' ? { error: { kind: 'no-group', found: text } } : { options: { group: value } };
    case 'note': {
      const chosen = choose('note', ['short', 'full'] as const, value);
      return 'error' in chosen ? chosen : { options: { note: chosen.value } };
    }
    case 'pii': {
      const chosen = choose('pii', ['mask', 'keep'] as const, value);
      return 'error' in chosen ? chosen : { options: { pii: chosen.value } };
    }
    case 'detail': {
      const chosen = choose('detail', ['full', 'minimal'] as const, value);
      return 'error' in chosen ? chosen : { options: { detail: chosen.value } };
    }
    default:
      return { error: { kind: 'unknown-option', found: name } };
  }
}

/** Reads the text of a `route_*` setting. `name` is the setting's name, kept in the route. */
export function parseRoute(name: string, text: string): ParsedRoute {
  const [first = '', ...rest] = text.split(';').map((part) => part.trim());
  const destination = readDestination(first);
  if ('found' in destination) return { kind: 'error', error: destination };
  let options = defaults;
  const seen = new Set<string>();
  for (const part of rest.filter((each) => each !== '')) {
    const read = readOption(part);
    if ('error' in read) return { kind: 'error', error: read.error };
    for (const option of Object.keys(read.options)) {
      if (seen.has(option)) return { kind: 'error', error: { kind: 'twice', found: option } };
      seen.add(option);
    }
    options = { ...options, ...read.options };
  }
  return { kind: 'route', route: { name, destination, ...options } };
}

function writeDestination(destination: Destination): string {
  switch (destination.kind) {
    case 'linear':
      return `linear:${destination.team}`;
    case 'jira':
      return `jira:${destination.project}/${destination.issueType}`;
    case 'group':
      return `group:${destination.group}`;
    default:
      return assertNever(destination);
  }
}

/** Writes a route in the grammar that `parseRoute` reads; what is left at its default is left out. */
export function writeRoute(route: Route): string {
  const status = Object.entries(statuses).find(([, value]) => value === route.status)?.[0];
  const options = [
    route.labels.length > 0 && `labels=${route.labels.join(',')}`,
    status !== undefined && `status=${status}`,
    route.group !== null && `group=${route.group}`,
    route.note !== defaults.note && `note=${route.note}`,
    route.pii !== defaults.pii && `pii=${route.pii}`,
    route.detail !== defaults.detail && `detail=${route.detail}`,
  ].filter((option) => option !== false);
  return [writeDestination(route.destination), ...options].join('; ');
}
