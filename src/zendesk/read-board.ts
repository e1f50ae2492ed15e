import * as z from 'zod/mini';
import { replyDueAt } from '../core/case/reply-due.ts';
import { revenueOf } from '../core/case/revenue.ts';
import type { BoardTicket } from '../core/escalation/board.ts';
import { batonTag } from '../core/escalation/plan.ts';
import { done, type Instant, mapDone, type Outcome } from '../core/outcome.ts';
import type { BoardReader, Clock } from '../core/ports.ts';
import type { Zaf } from './client.ts';
import { metrics } from './metrics-schema.ts';
import { answeredIn } from './read-answered.ts';
import { readState } from './record.ts';
import { outcomeValues } from './record-fields.ts';
import { createRest } from './rest.ts';
import { askedList, count, listOf, text } from './schema-kit.ts';
import { type OrganizationData, organization, slaAnswer, type TicketData, ticket } from './schemas.ts';
import { toOrganization } from './to-person.ts';
import type { RowSource } from './to-row.ts';
import { toSlaMetric } from './to-sla.ts';
import { ticketUrl } from './to-ticket.ts';

const pageSize = 100;
/** Zendesk's search shows no more than the first 1,000 results. */
const mostPages = 10;

/**
 * What the SLA says stands in each result, in a search alone. Zendesk documents that for one ticket only; where it is
 * left out, the clocks go by the pace.
 */
const boardTicket = z.extend(ticket, { slas: z.catch(z.nullish(slaAnswer), null) });

const boardAnswer = z.object({
  results: askedList(boardTicket),
  metric_sets: listOf(metrics),
  organizations: listOf(organization),
  users: listOf(z.object({ id: z.number(), name: text })),
  count,
});

const organizationsAnswer = z.object({ organizations: askedList(organization) });

type BoardAnswer = z.infer<typeof boardAnswer>;
type Order = { by: 'created_at' | 'updated_at'; direction: 'asc' | 'desc'; page: number };

function searchPath(terms: readonly string[], { by, direction, page }: Order): string {
  const query = encodeURIComponent(['type:ticket', ...terms].join(' '));
  const include = encodeURIComponent('tickets(users,organizations,metric_sets,slas)');
  return `/api/v2/search.json?query=${query}&sort_by=${by}&sort_order=${direction}&per_page=${pageSize}&page=${page}&include=${include}`;
}

const chunks = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );

/** The board's tickets from Zendesk's search, each request with the people and organizations that it names. */
export function createBoardReader(
  source: RowSource & { zaf: Pick<Zaf, 'request'>; clock: Clock },
): BoardReader {
  const { zaf, clock, place, fieldIds, revenueField } = source;
  const rest = createRest(zaf, clock);
  const organizations = new Map<number, OrganizationData>();

  const has = (key: 'baton_state' | 'baton_outcome', value: string): readonly string[] =>
    fieldIds[key] === undefined ? [] : [`custom_field_${fieldIds[key]}:${value}`];

  const stateOf = (of: TicketData) =>
    readState(of.custom_fields.find(({ id }) => id === fieldIds.baton_state)?.value, place, of.id);

  /** Those that did not come with the tickets, 100 a request. Without their names the board is still a board. */
  async function addOrganizations(answer: BoardAnswer, signal: AbortSignal): Promise<void> {
    for (const each of answer.organizations) organizations.set(each.id, each);
    const named = answer.results.flatMap(({ organization_id: id }) => id ?? []);
    const unknown = [...new Set(named)].filter((id) => !organizations.has(id));
    for (const ids of chunks(unknown, pageSize)) {
      const path = `/api/v2/organizations/show_many.json?ids=${ids.join(',')}`;
      const found = await rest.readOnce(path, organizationsAnswer, signal);
      if (found.kind !== 'done') return;
      for (const each of found.value.organizations) organizations.set(each.id, each);
    }
  }

  async function find(path: string, signal: AbortSignal): Promise<Outcome<BoardAnswer>> {
    const answer = await rest.read(path, boardAnswer, signal);
    if (answer.kind === 'done') await addOrganizations(answer.value, signal);
    return answer;
  }

  function toTickets({ results, users, metric_sets }: BoardAnswer): readonly BoardTicket[] {
    const names = new Map(users.map(({ id, name }) => [id, name ?? '']));
    const answered = new Map(metric_sets.map((each) => [each.ticket_id, answeredIn(each)]));
    const now = clock.now();
    return results.flatMap((of) => {
      const reading = stateOf(of);
      if (reading.kind !== 'ours') return [];
      const from = organizations.get(of.organization_id ?? 0);
      const person = names.get(of.requester_id ?? 0);
      return [
        {
          id: of.id,
          subject: of.subject ?? '',
          url: ticketUrl(place.subdomain, of.id),
          isWaiting: of.status === 'pending',
          answeredAt: answered.get(of.id) ?? null,
          slaBreachAt: replyDueAt((of.slas?.policy_metrics ?? []).map((each) => toSlaMetric(each, now))),
          customer:
            from !== undefined
              ? { id: from.id, name: from.name ?? '' }
              : person === undefined
                ? null
                : { id: of.requester_id ?? 0, name: person },
          revenue: from === undefined ? null : revenueOf(toOrganization(from), revenueField),
          state: reading.state,
        },
      ];
    });
  }

  const isLast = (answer: BoardAnswer, page: number): boolean =>
    page >= mostPages || answer.results.length < pageSize || page * pageSize >= (answer.count ?? 0);

  return {
    async open(page, signal) {
      const terms = [`tags:${batonTag}`, 'status<solved', ...has('baton_outcome', outcomeValues.escalated)];
      const answer = await find(searchPath(terms, { by: 'created_at', direction: 'asc', page }), signal);
      return mapDone(answer, (found) => ({
        tickets: toTickets(found).filter(({ state }) => state.phase === 'escalated'),
        unread: found.results.filter((each) => ['newer', 'unreadable'].includes(stateOf(each).kind)).length,
        total: found.count ?? found.results.length,
        isLast: isLast(found, page),
      }));
    },
    async claims(signal) {
      const [any] = has('baton_state', '*');
      if (any === undefined) return done([]);
      // Whatever has been escalated is among the open ones already.
      const not = has('baton_outcome', outcomeValues.escalated).map((term) => `-${term}`);
      const path = searchPath(['status<solved', any, ...not], {
        by: 'updated_at',
        direction: 'desc',
        page: 1,
      });
      return mapDone(await find(path, signal), (found) =>
        toTickets(found).filter(({ state }) => state.phase === 'sending'),
      );
    },
    async closed(since: Instant, page, signal) {
      // It cannot have ended after the ticket was touched for the last time.
      const terms = [`tags:${batonTag}`, ...has('baton_outcome', outcomeValues.ended)];
      const day = new Date(since).toISOString().slice(0, 10);
      const path = searchPath([...terms, `updated>=${day}`], { by: 'updated_at', direction: 'desc', page });
      return mapDone(await rest.read(path, boardAnswer, signal), (found) => ({
        closed: found.results.flatMap((each) => {
          const reading = stateOf(each);
          const isEnded = reading.kind === 'ours' && reading.state.phase === 'ended';
          return isEnded ? [{ at: reading.state.at, returns: reading.state.follow?.returns ?? 0 }] : [];
        }),
        isLast: isLast(found, page),
      }));
    },
  };
}
