import { unescapeWord } from './escapes.ts';
import { fillPrefix, readOption } from './read-option.ts';
import { type Destination, plainOptions, type Route, type RouteError } from './route.ts';

/*
 * route       = destination *( ";" option )
 * destination = "linear:" TEAM-KEY | "jira:" PROJECT-KEY "/" ISSUE-TYPE | "group:" GROUP-NAME
 * option      = "labels=" LABEL *( "," LABEL ) | "status=" ( "open" | "pending" | "on-hold" | "solved" )
 *             | "group=" GROUP-NAME | "note=" ( "short" | "full" ) | "pii=" ( "mask" | "keep" )
 *             | "detail=" ( "full" | "minimal" ) | "component=" choice | "project=" choice | "assignee=" choice
 *             | "priority=" SEVERITY "~" NAME *( "," SEVERITY "~" NAME ) | "chat=" NAME | "field." FIELD-ID "=" fill
 * choice      = ID [ "~" NAME ]
 * fill        = "is:" TEXT | "pick:" choice *( "," choice ) | "from:" TICKET-VALUE | "ask"
 * Blanks around every part are ignored, names of parts are read without regard to case. What parts the words stands
 * inside a word as %25 %3B %2C %7E %3D.
 */

export type ParsedRoute = { kind: 'route'; route: Route } | { kind: 'error'; error: RouteError };

const key = /^[A-Z][A-Z0-9_]{0,19}$/;

/** A team or project key as both trackers write it; null when it is none. */
function readKey(text: string): string | null {
  const upper = text.trim().toUpperCase();
  return key.test(upper) ? upper : null;
}

function readDestination(text: string): Destination | RouteError {
  const colon = text.indexOf(':');
  const kind = text.slice(0, Math.max(colon, 0)).trim().toLowerCase();
  const rest = text.slice(colon + 1).trim();
  if (kind === 'linear') {
    const team = readKey(rest);
    return team === null ? { kind: 'bad-team', found: rest } : { kind, team };
  }
  if (kind === 'jira') {
    const [first = '', ...type] = rest.split('/');
    const project = readKey(first);
    const issueType = unescapeWord(type.join('/').trim());
    if (project === null) return { kind: 'bad-project', found: first.trim() };
    return issueType === '' ? { kind: 'no-issue-type', found: project } : { kind, project, issueType };
  }
  if (kind === 'group')
    return rest === '' ? { kind: 'no-group', found: text } : { kind, group: unescapeWord(rest) };
  return { kind: 'unknown-destination', found: colon < 0 ? text : text.slice(0, colon).trim() };
}

/** Reads the text of a `route_*` setting, or of a claim. `name` is the setting's name, kept in the route. */
export function parseRoute(name: string, text: string): ParsedRoute {
  const [first = '', ...rest] = text.split(';').map((part) => part.trim());
  const destination = readDestination(first);
  if ('found' in destination) return { kind: 'error', error: destination };
  let options = plainOptions;
  const seen = new Set<string>();
  for (const part of rest.filter((each) => each !== '')) {
    const read = readOption(part);
    if ('error' in read) return { kind: 'error', error: read.error };
    const [field] = Object.keys(read.options.fills ?? {});
    const [option] = Object.keys(read.options);
    const found = field === undefined ? `${option}` : `${fillPrefix}${field}`;
    if (seen.has(found)) return { kind: 'error', error: { kind: 'twice', found } };
    seen.add(found);
    options = { ...options, ...read.options, fills: { ...options.fills, ...read.options.fills } };
  }
  return { kind: 'route', route: { name, destination, ...options } };
}
