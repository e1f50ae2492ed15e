import type { BoardTicket } from '../../core/escalation/board.ts';
import { type Closed, closedSince } from '../../core/escalation/board-figures.ts';
import { done, type Fault, type Outcome } from '../../core/outcome.ts';
import type { BoardPorts } from './board-ports.ts';

/** What has been read of the open escalations. */
export type ReadTickets = {
  tickets: readonly BoardTicket[];
  total: number;
  unread: number;
  isWhole: boolean;
  /** Why the rest could not be read. */
  fault: Fault | null;
};

/** A search result can move from one page to the next while they are read. */
const once = (tickets: readonly BoardTicket[]): readonly BoardTicket[] => [
  ...new Map(tickets.map((each) => [each.id, each])).values(),
];

/** Reads all open escalations page by page. `first` is told of the first page, so that there is something to look at. */
export async function readOpen(
  { reader }: Pick<BoardPorts, 'reader'>,
  first: (read: ReadTickets) => void,
  signal: AbortSignal,
): Promise<Outcome<ReadTickets>> {
  let read: ReadTickets = { tickets: [], total: 0, unread: 0, isWhole: false, fault: null };
  for (let page = 1; ; page += 1) {
    const answer = await reader.open(page, signal);
    if (answer.kind !== 'done') return page === 1 ? answer : done({ ...read, fault: answer.fault });
    const { tickets, unread, total, isLast } = answer.value;
    read = {
      tickets: once([...read.tickets, ...tickets]),
      total,
      unread: read.unread + unread,
      isWhole: isLast,
      fault: null,
    };
    if (isLast || signal.aborted) return done(read);
    if (page === 1) first(read);
  }
}

/** What ended in the last weeks. */
export async function readClosed(
  { reader, clock, calendar, timeZone: zone }: BoardPorts,
  signal: AbortSignal,
): Promise<Outcome<readonly Closed[]>> {
  const since = closedSince(clock.now(), { calendar, zone });
  const found: Closed[] = [];
  for (let page = 1; ; page += 1) {
    const answer = await reader.closed(since, page, signal);
    if (answer.kind !== 'done') return answer;
    found.push(...answer.value.closed);
    if (answer.value.isLast || signal.aborted) return done(found);
  }
}
