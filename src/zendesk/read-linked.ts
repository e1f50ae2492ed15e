import { hasHeard, isSameIssue, type LinkedTickets } from '../core/escalation/linked-ticket.ts';
import { done, mapDone } from '../core/outcome.ts';
import type { LinkedReader } from '../core/ports.ts';
import { createRest } from './rest.ts';
import { fieldText } from './search-text.ts';
import { type LinkedAnswer, linkedAnswer } from './surroundings-schemas.ts';
import { stateOf, type TicketAccess } from './ticket-access.ts';
import { ticketUrl } from './to-ticket.ts';

/** Characters of a first message that tell its language. */
const writtenLength = 1_000;

/** Finds by the field that holds the key; who has the same key in another tracker is told apart by the record. */
export function createLinkedReader(access: Omit<TicketAccess, 'ticketId'>): LinkedReader {
  const { zaf, clock, place, fieldIds } = access;
  const rest = createRest(zaf, clock);
  const field = fieldIds.baton_issue;

  return async (issue, signal) => {
    if (field === undefined) return done({ tickets: [], isComplete: false });
    const path =
      `/api/v2/search.json?query=${encodeURIComponent(fieldText(field, issue.key))}&per_page=100` +
      `&include=${encodeURIComponent('tickets(users,organizations)')}`;

    function toLinked({ results, users, organizations, count }: LinkedAnswer): LinkedTickets {
      const tickets = results.flatMap((ticket) => {
        const reading = stateOf(ticket, { fieldIds, place, ticketId: ticket.id });
        if (reading.kind !== 'ours' || !isSameIssue(reading.state.issue, issue)) return [];
        const { state } = reading;
        const requester = users.find(({ id }) => id === ticket.requester_id);
        const organization = organizations.find(({ id }) => id === ticket.organization_id);
        return [
          {
            id: ticket.id,
            subject: ticket.subject ?? '',
            url: ticketUrl(place.subdomain, ticket.id),
            customer: organization?.name ?? requester?.name ?? '',
            requesterName: requester?.name ?? '',
            locale: requester?.locale ?? null,
            written: (ticket.description ?? '').slice(0, writtenLength),
            owner: state.follow?.owner ?? state.by,
            hasHeard: hasHeard(state),
          },
        ];
      });
      return { tickets, isComplete: (count ?? 0) <= results.length };
    }

    return mapDone(await rest.readOnce(path, linkedAnswer, signal), toLinked);
  };
}
