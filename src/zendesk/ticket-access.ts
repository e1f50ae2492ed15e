import type { Place } from '../core/case/ticket.ts';
import type { StateReading } from '../core/escalation/state.ts';
import type { Instant } from '../core/outcome.ts';
import type { Clock } from '../core/ports.ts';
import type { Zaf } from './client.ts';
import type { FieldIds } from './field-ids.ts';
import { readState } from './record.ts';
import type { TicketData } from './schemas.ts';

/** Which ticket, and by what it is reached. */
export type TicketAccess = {
  zaf: Pick<Zaf, 'get' | 'getMany' | 'request' | 'on'>;
  clock: Clock;
  place: Place;
  ticketId: number;
  fieldIds: FieldIds;
};

export function pathsOf(ticketId: number) {
  const base = `/api/v2/tickets/${ticketId}`;
  return {
    base,
    ticketPath: `${base}.json?include=users,groups,organizations`,
    commentsPath: (after: string | null) =>
      `${base}/comments.json?page[size]=100&sort=-created_at&include=users` +
      (after === null ? '' : `&page[after]=${encodeURIComponent(after)}`),
  };
}

/** A clock that is less ahead does no harm, in ms. */
const tolerated = 60_000;

/** Who sends from a laptop whose clock is ahead would hold the ticket until that time has come. */
function withoutFuture(reading: StateReading, changedAt: Instant): StateReading {
  if (reading.kind !== 'ours') return reading;
  const { state } = reading;
  const latest = (at: Instant) => (at > changedAt + tolerated ? changedAt : at);
  const { follow } = state;
  const doing = follow?.doing ?? null;
  return {
    kind: 'ours',
    state: {
      ...state,
      at: latest(state.at),
      follow: follow && { ...follow, doing: doing && { ...doing, at: latest(doing.at) } },
    },
  };
}

/** What the ticket's field says. It was written when Zendesk changed the ticket last, or before. */
export function stateOf(
  { custom_fields, updated_at }: TicketData,
  { fieldIds, place, ticketId }: Pick<TicketAccess, 'fieldIds' | 'place' | 'ticketId'>,
): StateReading {
  const field = custom_fields.find(({ id }) => id === fieldIds.baton_state);
  return withoutFuture(readState(field?.value, place, ticketId), Date.parse(updated_at));
}
