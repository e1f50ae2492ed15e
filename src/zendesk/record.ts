import * as z from 'zod/mini';
import type { Place } from '../core/case/ticket.ts';
import { severities, targets } from '../core/checklist/target.ts';
import type { Someone } from '../core/escalation/event.ts';
import { phases, type StateReading, type TicketState } from '../core/escalation/state.ts';
import type { Choice } from '../core/form-field.ts';
import { parseRoute } from '../core/routing/parse-route.ts';
import type { Route } from '../core/routing/route.ts';
import { writeRoute } from '../core/routing/write-route.ts';
import { readFollow, storedFollow, writeFollow } from './record-follow.ts';
import { instant } from './schema-kit.ts';

/** Characters of the `state` field. Zendesk would take more; people see the field too. */
export const maxStateLength = 1_400;

const version = 2;

/**
 * The state as the ticket holds it. Keys are short and people are `[id, name]`. Moments are ISO 8601: thirteen digits
 * may look like a card number to Zendesk's automatic redaction.
 */
const stored = z.object({
  v: z.literal(version),
  /** Subdomain. */
  s: z.string(),
  /** Installation. */
  n: z.string(),
  /** Ticket. */
  t: z.number(),
  /** Escalation. */
  e: z.string(),
  /** Phase. */
  p: z.enum(phases),
  b: z.tuple([z.number(), z.string()]),
  a: instant,
  /** Nonce of the claim. */
  c: z.string(),
  g: z.enum(targets),
  y: z.enum(severities),
  r: z.string(),
  /** Issue: system, id, key, URL. */
  i: z.nullish(z.tuple([z.enum(['linear', 'jira']), z.string(), z.string(), z.string()])),
  /** What follows the hand-off. */
  f: z.nullish(storedFollow),
  /** Doubtful: there may be a second issue. */
  d: z.optional(z.literal(1)),
});

const first = z.looseObject({ v: z.literal(1), p: z.string(), b: z.unknown() });

/** Turns what an older version of Baton stored into today's shape: version 1 knew nothing of what follows. */
function migrate(value: unknown): unknown {
  const { data } = first.safeParse(value);
  if (data === undefined) return value;
  return { ...data, v: version, ...(data.p === 'escalated' ? { f: { o: data.b } } : {}) };
}

const written = ({ by, at, issue, follow, ...state }: TicketState): string =>
  JSON.stringify({
    v: version,
    s: state.subdomain,
    n: state.installationId,
    t: state.ticketId,
    e: state.escalationId,
    p: state.phase,
    b: [by.id, by.name],
    a: new Date(at).toISOString(),
    c: state.nonce,
    g: state.target,
    y: state.severity,
    r: state.route,
    ...(issue === null ? {} : { i: [issue.system, issue.id, issue.key, issue.url] }),
    ...(follow === null ? {} : { f: writeFollow(follow, by) }),
    ...(state.isDoubtful === true ? { d: 1 } : {}),
  });

const cutName =
  (length: number) =>
  (state: TicketState): TicketState => {
    const cut = <T extends Someone | null>(person: T): T =>
      person && { ...person, name: person.name.slice(0, length).replace(/[\ud800-\udbff]$/, '') };
    const { by, follow } = state;
    if (follow === null) return { ...state, by: cut(by) };
    const { owner, offeredTo, doing } = follow;
    const people = { owner: cut(owner), offeredTo: cut(offeredTo) };
    return {
      ...state,
      by: cut(by),
      follow: { ...follow, ...people, doing: doing && { ...doing, by: cut(doing.by) } },
    };
  };

/** Linear's URLs end in the title, and lead to the issue without it. */
function dropTitle(state: TicketState): TicketState {
  const { issue } = state;
  if (issue === null) return state;
  return { ...state, issue: { ...issue, url: issue.url.replace(/(\/issue\/[^/]+)\/.*$/, '$1') } };
}

type Cut = (route: Route) => Partial<Route>;

const inRoute =
  (cut: Cut) =>
  (state: TicketState): TicketState => {
    const parsed = parseRoute('', state.route);
    if (parsed.kind === 'error') return state;
    return { ...state, route: writeRoute({ ...parsed.route, ...cut(parsed.route) }) };
  };

const bare = (choice: Choice | null): Choice | null => choice && { id: choice.id, name: choice.id };

/** Names are for people: what a tracker goes by is the id. */
const dropNames: Cut = ({ component, project, assignee, fills }) => ({
  component: bare(component),
  project: bare(project),
  assignee: bare(assignee),
  fills: Object.fromEntries(
    Object.entries(fills).map(([field, fill]) => {
      if (fill.kind !== 'fixed' || fill.input.kind !== 'chosen') return [field, fill];
      const choices = fill.input.choices.map(({ id }) => ({ id, name: id }));
      return [field, { ...fill, input: { ...fill.input, choices } }];
    }),
  ),
});

/** In this order, each on top of the ones before it, until the text is short enough. */
const shortenings = [
  cutName(60),
  dropTitle,
  cutName(15),
  inRoute(dropNames),
  inRoute(() => ({ labels: [] })),
  // The tracker asks for what is missing then, and the agent fills it in.
  inRoute(() => ({ fills: {} })),
  cutName(0),
];

/** The text of the `state` field. What is not needed to go on is cut when it would get too long. */
export function writeState(state: TicketState): string {
  let shortened = state;
  let text = written(shortened);
  for (const shorten of shortenings) {
    if (text.length <= maxStateLength) break;
    shortened = shorten(shortened);
    text = written(shortened);
  }
  return text;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const versioned = z.object({ v: z.number() });

/** Reads the `state` field of a ticket. Never throws, whatever people or other apps wrote there. */
export function readState(text: unknown, place: Place, ticketId: number): StateReading {
  if (text === null || text === undefined || text === '') return { kind: 'none' };
  if (typeof text !== 'string') return { kind: 'unreadable' };
  if (text.trim() === '') return { kind: 'none' };
  const json = readJson(text);
  const { data: found } = versioned.safeParse(json);
  if (found === undefined) return { kind: 'unreadable' };
  if (found.v > version) return { kind: 'newer' };
  const { data } = stored.safeParse(migrate(json));
  if (data === undefined) return { kind: 'unreadable' };
  const [id, name] = data.b;
  const state: TicketState = {
    subdomain: data.s,
    installationId: data.n,
    ticketId: data.t,
    escalationId: data.e,
    phase: data.p,
    by: { id, name },
    at: data.a,
    nonce: data.c,
    target: data.g,
    severity: data.y,
    route: data.r,
    issue: data.i ? { system: data.i[0], id: data.i[1], key: data.i[2], url: data.i[3] } : null,
    follow: data.f ? readFollow(data.f, { id, name }) : null,
    ...(data.d === undefined ? {} : { isDoubtful: true }),
  };
  const isOurs = state.subdomain === place.subdomain && state.ticketId === ticketId;
  // Baton was installed again: the ticket's record goes on under the installation of today.
  return isOurs
    ? { kind: 'ours', state: { ...state, installationId: place.installationId } }
    : { kind: 'copy', state };
}
