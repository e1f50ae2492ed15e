import type { Place } from '../core/case/ticket.ts';
import type { StateReading } from '../core/escalation/state.ts';
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

export function stateOf(
  { custom_fields }: TicketData,
  { fieldIds, place, ticketId }: Pick<TicketAccess, 'fieldIds' | 'place' | 'ticketId'>,
): StateReading {
  const field = custom_fields.find(({ id }) => id === fieldIds.baton_state);
  return readState(field?.value, place, ticketId);
}
