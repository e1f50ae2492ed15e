import type { Case } from './case.ts';
import type { Message } from './message.ts';

/** A ticket that takes no update any more, and the ticket in which the work goes on; null where none is known. */
export type Closed = { kind: 'merged'; next: number | null } | { kind: 'closed'; next: number | null };

/** What Zendesk tags a ticket with when it closes it by merging. No documentation says so; accounts show it. */
const mergedTag = 'closed_by_merge';

/** The one ticket that the words name: a merge is told in the account's language, or in an agent's own words. */
function ticketIn({ text }: Message, ownId: number): number | null {
  const named = new Set([...text.matchAll(/#(\d+)/g)].map(([, id]) => Number(id)));
  named.delete(ownId);
  const [only, ...others] = named;
  return only === undefined || others.length > 0 ? null : only;
}

/** Null as long as something can be written to the ticket. */
export function closedOf({ ticket, messages }: Pick<Case, 'ticket' | 'messages'>): Closed | null {
  if (ticket.status !== 'closed') return null;
  if (!ticket.tags.includes(mergedTag)) return { kind: 'closed', next: ticket.followupIds.at(-1) ?? null };
  const last = messages.at(-1);
  return { kind: 'merged', next: last === undefined ? null : ticketIn(last, ticket.id) };
}
