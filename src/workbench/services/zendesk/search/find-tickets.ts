import { mayRead } from '../../../world/access.ts';
import type { IndexEntry } from '../../../world/search-index.ts';
import { priorities, statuses, type Ticket } from '../../../world/ticket.ts';
import type { World } from '../../../world/world.ts';
import { matcherOf } from './match-term.ts';
import { parseSearch, type SearchTerm } from './parse-search.ts';
import { indexOf } from './search-index.ts';

export type FoundTickets =
  | { kind: 'found'; tickets: Ticket[]; types: string[] }
  | { kind: 'too-long' }
  /** Zendesk may well know it. */
  | { kind: 'unknown'; what: string };

export type Order = { by: string | null; isAscending: boolean };

const relevant = ['subject', 'description', 'comment', null];

type Condition = { term: SearchTerm; fits: (entry: IndexEntry) => boolean };

/** One property asked for several times means any of the values; everything else has to hold together. */
function groupsOf(conditions: readonly Condition[]): Condition[][] {
  const groups = new Map<string, Condition[]>();
  for (const [index, condition] of conditions.entries()) {
    const { property, operator, isNot } = condition.term;
    const isAlone = isNot || property === null || operator !== ':';
    const name = isAlone ? `${index}` : property;
    groups.set(name, [...(groups.get(name) ?? []), condition]);
  }
  return [...groups.values()];
}

/** Rare words count more, as in every search engine; how Zendesk weighs them is not published. */
function byRelevance(entries: readonly IndexEntry[], conditions: readonly Condition[]): IndexEntry[] {
  const texts = conditions.filter(({ term }) => !term.isNot && relevant.includes(term.property));
  const weights = texts.map(({ fits }) => Math.log(1 + entries.length / (1 + entries.filter(fits).length)));
  const scored = entries.map((entry) => ({
    entry,
    score: texts.reduce((sum, { fits }, index) => sum + (fits(entry) ? (weights[index] ?? 0) : 0), 0),
  }));
  return scored
    .sort((a, b) => b.score - a.score || b.entry.stamp.localeCompare(a.entry.stamp))
    .map(({ entry }) => entry);
}

const keys: Readonly<Record<string, (ticket: Ticket) => number>> = {
  created_at: ({ createdAt }) => Date.parse(createdAt),
  updated_at: ({ updatedAt }) => Date.parse(updatedAt),
  status: ({ status }) => statuses.indexOf(status),
  priority: ({ priority }) => (priority === null ? -1 : priorities.indexOf(priority)),
};

function ordered(entries: IndexEntry[], conditions: readonly Condition[], order: Order): IndexEntry[] {
  const key = order.by === null ? undefined : keys[order.by];
  if (key === undefined) return byRelevance(entries, conditions);
  const sign = order.isAscending ? 1 : -1;
  return entries.sort((a, b) => sign * (key(a.ticket) - key(b.ticket)) || sign * (a.ticket.id - b.ticket.id));
}

/** The tickets that fit the query and that the agent may read, as the index knows them. */
export function findTickets(world: World, query: string, now: number, order: Order): FoundTickets {
  const terms = parseSearch(query);
  if (terms === null) return { kind: 'too-long' };
  const types = terms.filter(({ property }) => property === 'type').map(({ value }) => value);
  const conditions: Condition[] = [];
  for (const term of terms.filter(({ property }) => property !== 'type')) {
    const fits = matcherOf(world, term, now);
    if (fits === null) return { kind: 'unknown', what: `${term.property} in a search` };
    conditions.push({ term, fits: term.isNot ? (entry) => !fits(entry) : fits });
  }
  const groups = groupsOf(conditions);
  const found = indexOf(world, now).filter(
    (entry) => mayRead(world, entry.ticket) && groups.every((group) => group.some(({ fits }) => fits(entry))),
  );
  const byId = new Map(world.tickets.map((ticket) => [ticket.id, ticket]));
  const tickets = ordered(found, conditions, order).flatMap(({ ticket }) => byId.get(ticket.id) ?? []);
  return { kind: 'found', tickets, types };
}
