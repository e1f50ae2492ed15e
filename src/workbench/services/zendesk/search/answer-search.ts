import type { RelayAnswer } from '../../../contract.ts';
import type { Ticket } from '../../../world/ticket.ts';
import type { World } from '../../../world/world.ts';
import { json, notEmulated } from '../../answer.ts';
import { cursorPage } from '../cursor-page.ts';
import { writeMetrics } from '../read-ticket.ts';
import { metricSet } from '../ticket-metrics.ts';
import { writeOrganization, writeUser } from '../write-people.ts';
import { writeTicket } from '../write-ticket.ts';
import { findTickets } from './find-tickets.ts';

/** Results that can be paged through; more are counted only. */
const reachable = 1000;
const largestPage = 100;
const largestExport = 1000;

const invalid = (description: string): RelayAnswer => json(422, { error: 'invalid', description });

const tooLong = () => invalid('Invalid search: the query has more than 64 words');

/** Nested after the kind of result, as in tickets(users,organizations); a flat list belongs to other lists. */
const sideloadsIn = (url: URL): string[] =>
  /tickets\(([\w,]*)\)/.exec(url.searchParams.get('include') ?? '')?.[1]?.split(',') ?? [];

function sideloaded(world: World, tickets: readonly Ticket[], url: URL): Record<string, unknown> {
  const names = sideloadsIn(url);
  const users = new Set(tickets.flatMap(({ requesterId, assigneeId }) => [requesterId, assigneeId]));
  const organizations = new Set(tickets.map(({ organizationId }) => organizationId));
  return {
    ...(names.includes('users')
      ? { users: world.users.filter(({ id }) => users.has(id)).map((user) => writeUser(world, user)) }
      : {}),
    ...(names.includes('organizations')
      ? {
          organizations: world.organizations
            .filter(({ id }) => organizations.has(id))
            .map((each) => writeOrganization(world, each)),
        }
      : {}),
    ...(names.includes('metric_sets')
      ? { metric_sets: tickets.map((ticket) => metricSet(world, ticket)) }
      : {}),
  };
}

/** What SLAs say stands in each result, as two public clients of the real search read it; the documentation is silent. */
function results(world: World, tickets: readonly Ticket[], url: URL, now: number) {
  const hasSlas = sideloadsIn(url).includes('slas');
  return tickets.map((ticket) => ({
    ...writeTicket(world, ticket, now),
    ...(hasSlas ? { slas: { policy_metrics: writeMetrics(ticket.sla ?? [], now) } } : {}),
    result_type: 'ticket',
  }));
}

const whole = (text: string | null, otherwise: number): number => {
  const value = Number(text ?? otherwise);
  return Number.isInteger(value) && value >= 1 ? value : otherwise;
};

/** GET /search: pages by number, by relevance unless `sort_by` says otherwise. */
export function search(world: World, url: URL, now: number): RelayAnswer {
  const query = url.searchParams.get('query') ?? '';
  if (query.trim() === '') return invalid('Invalid search: query is missing');
  const order = {
    by: url.searchParams.get('sort_by'),
    isAscending: url.searchParams.get('sort_order') === 'asc',
  };
  const found = findTickets(world, query, now, order);
  if (found.kind === 'too-long') return tooLong();
  if (found.kind === 'unknown') return notEmulated(found.what);
  if (found.types.join() !== 'ticket') return notEmulated('a search that is not for type:ticket');
  const page = whole(url.searchParams.get('page'), 1);
  const size = Math.min(whole(url.searchParams.get('per_page'), largestPage), largestPage);
  if (page * size > reachable)
    return invalid('Invalid search: Requested response size was greater than Search Response Limits');
  const tickets = found.tickets.slice((page - 1) * size, page * size);
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  return json(200, {
    results: results(world, tickets, url, now),
    ...sideloaded(world, tickets, url),
    facets: null,
    next_page: found.tickets.length > page * size ? next.href : null,
    previous_page: null,
    count: found.tickets.length,
  });
}

/** GET /search/export: all of them, the oldest first; the type stands beside the query and must not stand in it. */
export function exportSearch(world: World, url: URL, now: number): RelayAnswer {
  if (url.searchParams.get('filter[type]') !== 'ticket')
    return notEmulated('an export of anything but tickets');
  const order = { by: 'created_at', isAscending: true };
  const found = findTickets(world, url.searchParams.get('query') ?? '', now, order);
  if (found.kind === 'too-long') return tooLong();
  if (found.kind === 'unknown') return notEmulated(found.what);
  if (found.types.length > 0) return invalid('Invalid search: type is not allowed in the query');
  const page = cursorPage(found.tickets, url, largestExport);
  if (page.kind === 'refused') return invalid(page.message);
  return json(200, {
    results: results(world, page.items, url, now),
    ...sideloaded(world, page.items, url),
    facets: null,
    ...page.frame,
  });
}
