import { type Severity, severities } from '../checklist/target.ts';
import type { Choice } from '../form-field.ts';
import { unescapeWord } from './escapes.ts';
import {
  type FieldFill,
  type RouteError,
  type RouteOptions,
  type TicketValue,
  ticketValues,
} from './route.ts';

type Read = { options: Partial<RouteOptions> } | { error: RouteError };

export const statuses = { open: 'open', pending: 'pending', 'on-hold': 'hold', solved: 'solved' } as const;

/** Begins the name of an option that fills a field; the field's id follows. */
export const fillPrefix = 'field.';

const bad = (option: string, found: string, allowed: string): { error: RouteError } => ({
  error: { kind: 'bad-value', option, found, allowed },
});

const isOneOf = <T extends string>(allowed: readonly T[], value: string): value is T =>
  (allowed as readonly string[]).includes(value);

const listIn = (value: string): string[] => value.split(',').map((part) => unescapeWord(part.trim()));

/** A label that both trackers take. */
const isLabel = (text: string): boolean => text !== '' && !/\s/.test(text);

/** `id~name`, or one word that is both. */
function choiceIn(text: string): Choice | null {
  const [id = '', name = id] = text.split('~').map((part) => unescapeWord(part.trim()));
  return id === '' ? null : { id, name };
}

const isTicketValue = (text: string): text is TicketValue =>
  isOneOf(ticketValues, text) || /^(ticket|organization)\.field\.[^\s.]+$/.test(text);

function fillIn(text: string): FieldFill | null {
  if (text.toLowerCase() === 'ask') return { kind: 'ask' };
  const colon = text.indexOf(':');
  const rest = text.slice(colon + 1).trim();
  switch (text.slice(0, Math.max(colon, 0)).trim().toLowerCase()) {
    case 'is':
      return rest === '' ? null : { kind: 'fixed', input: { kind: 'typed', text: unescapeWord(rest) } };
    case 'pick': {
      const choices = rest.split(',').flatMap((part) => choiceIn(part) ?? []);
      return choices.length === 0 ? null : { kind: 'fixed', input: { kind: 'chosen', choices } };
    }
    case 'from': {
      const value = unescapeWord(rest);
      return isTicketValue(value) ? { kind: 'ticket', value } : null;
    }
    default:
      return null;
  }
}

function prioritiesIn(value: string): Partial<Record<Severity, string>> | null {
  const pairs = value.split(',').map((part) => {
    const [severity = '', ...name] = part.split('~').map((each) => each.trim());
    return [severity.toUpperCase(), unescapeWord(name.join('~'))] as const;
  });
  const isGood = pairs.every(([severity, name]) => isOneOf(severities, severity) && name !== '');
  return isGood ? Object.fromEntries(pairs) : null;
}

function choose<T extends string>(
  option: string,
  allowed: readonly T[],
  value: string,
  read: (chosen: T) => Partial<RouteOptions>,
): Read {
  const found = value.toLowerCase();
  return isOneOf(allowed, found) ? { options: read(found) } : bad(option, value, allowed.join(', '));
}

function readFill(field: string, value: string): Read {
  const fill = fillIn(value);
  if (field === '' || fill === null)
    return bad(`${fillPrefix}${field}`, value, 'is:Text, pick:10001, from:ticket.subject, ask');
  return { options: { fills: { [field]: fill } } };
}

function readChoice(option: 'component' | 'project' | 'assignee', value: string): Read {
  const choice = choiceIn(value);
  return choice === null ? bad(option, value, '10001~Billing') : { options: { [option]: choice } };
}

/** Reads one `name=value` of a route. */
export function readOption(text: string): Read {
  const equals = text.indexOf('=');
  if (equals < 0) return { error: { kind: 'not-an-option', found: text } };
  const written = text.slice(0, equals).trim();
  const name = written.toLowerCase();
  const value = text.slice(equals + 1).trim();
  if (name.startsWith(fillPrefix)) return readFill(unescapeWord(written.slice(fillPrefix.length)), value);
  switch (name) {
    case 'labels': {
      const labels = listIn(value);
      return labels.every(isLabel) ? { options: { labels } } : bad(name, value, 'from-support, vip');
    }
    case 'component':
    case 'project':
    case 'assignee':
      return readChoice(name, value);
    case 'priority': {
      const priority = prioritiesIn(value);
      return priority === null
        ? bad(name, value, 'S1~Highest, S2~High, S3~Medium')
        : { options: { priority } };
    }
    case 'status':
      return choose(name, Object.keys(statuses) as (keyof typeof statuses)[], value, (chosen) => ({
        status: statuses[chosen],
      }));
    case 'group':
      return value === ''
        ? { error: { kind: 'no-group', found: text } }
        : { options: { group: unescapeWord(value) } };
    case 'chat':
      return value === '' ? bad(name, value, 'engineering') : { options: { chat: unescapeWord(value) } };
    case 'note':
      return choose(name, ['short', 'full'], value, (note) => ({ note }));
    case 'pii':
      return choose(name, ['mask', 'keep'], value, (pii) => ({ pii }));
    case 'detail':
      return choose(name, ['full', 'minimal'], value, (detail) => ({ detail }));
    default:
      return { error: { kind: 'unknown-option', found: name } };
  }
}
