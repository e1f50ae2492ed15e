import type { Instant } from '../outcome.ts';
import type { IssueStatus } from './issue.ts';
import { hasHeard } from './linked-ticket.ts';
import { claimIsStale, claimLifetime, type TicketState } from './state.ts';

/**
 * What nobody sees to. `claim`: sending began and did not end. `note`: it made an issue of which the ticket does not know.
 * `action`: a later action was begun and is not noted. `untold`: the issue has ended, and so many customers have not been
 * told of it.
 */
export type StuckReason =
  | { kind: 'claim'; ticketId: number }
  | { kind: 'note'; ticketId: number; issue: IssueStatus }
  | { kind: 'action'; ticketId: number }
  | { kind: 'untold'; ticketIds: readonly number[]; of: number };

type Ticket = { id: number; state: TicketState };

const isEnded = ({ category }: IssueStatus): boolean => category === 'done' || category === 'dropped';

function ofTicket(
  { id: ticketId, state }: Ticket,
  made: ReadonlyMap<string, IssueStatus>,
  now: Instant,
): readonly StuckReason[] {
  if (state.phase === 'sending') {
    if (!claimIsStale(state, now)) return [];
    const issue = made.get(state.escalationId);
    return [issue === undefined ? { kind: 'claim', ticketId } : { kind: 'note', ticketId, issue }];
  }
  const begun = state.follow?.doing?.at ?? now;
  return now - begun > claimLifetime ? [{ kind: 'action', ticketId }] : [];
}

/** Everything that keeps the tickets of one row from going on. `made`: issues of claims that did not end. */
export function stuckReasons(
  tickets: readonly Ticket[],
  status: IssueStatus | null,
  made: ReadonlyMap<string, IssueStatus>,
  now: Instant,
): readonly StuckReason[] {
  const own = tickets.flatMap((ticket) => ofTicket(ticket, made, now));
  if (status === null || !isEnded(status)) return own;
  const untold = tickets.filter((each) => each.state.phase === 'escalated' && !hasHeard(each.state));
  if (untold.length === 0) return own;
  return [...own, { kind: 'untold', ticketIds: untold.map(({ id }) => id), of: tickets.length }];
}
