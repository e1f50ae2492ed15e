import { type Severity, severities, type Target } from '../checklist/target.ts';
import { groupBy } from '../group-by.ts';
import type { Instant } from '../outcome.ts';
import type { Pace } from '../policies.ts';
import type { StuckReason } from './board-stuck.ts';
import { stuckReasons } from './board-stuck.ts';
import { type Clocks, clocksOf, type FollowClock } from './clocks.ts';
import type { IssueRef, IssueStatus } from './issue.ts';
import type { TicketState } from './state.ts';
import type { Workdays } from './working-time.ts';

/** A ticket with an escalation that is being sent or is open, as a search result tells it. */
export type BoardTicket = {
  id: number;
  subject: string;
  url: string;
  /** Nobody is waited for but the customer. */
  isWaiting: boolean;
  /** When the customer's answer ended the waiting; null when it did not, or nobody knows. */
  answeredAt: Instant | null;
  /** When an SLA metric of the ticket breaches that wants the customer to hear from us. */
  slaBreachAt: Instant | null;
  /** Their organization, or the person without one; null when neither is known. */
  customer: { id: number; name: string } | null;
  /** Yearly revenue of the organization, null when unknown. */
  revenue: number | null;
  state: TicketState;
};

/** `clocks` is null as long as it is being sent. */
export type BoardEntry = BoardTicket & { clocks: Clocks | null };

/** What the trackers said: issues by `issueKey`, and issues of claims that did not end, by the escalation's id. */
export type KnownIssues = {
  standing: ReadonlyMap<string, IssueStatus>;
  made: ReadonlyMap<string, IssueStatus>;
};

/** One line of the board: an issue with all tickets that wait for it, or a ticket without an issue. */
export type BoardRow = {
  key: string;
  issue: IssueRef | null;
  /** Null as long as nobody has asked for it. */
  status: IssueStatus | null;
  /** The one that is due first comes first. */
  tickets: readonly BoardEntry[];
  severity: Severity;
  target: Target;
  /** Names, each once. */
  customers: readonly string[];
  /** Of all customers together, each counted once; null when none is known. */
  revenue: number | null;
  /** When the first of the tickets was escalated. */
  since: Instant;
  /** The clock that is due first among the tickets. */
  team: FollowClock | null;
  customer: FollowClock | null;
  owners: readonly { id: number; name: string }[];
  stuck: readonly StuckReason[];
};

export const issueKey = ({ system, id }: Pick<IssueRef, 'system' | 'id'>): string => `${system}:${id}`;

const keyOf = ({ id, state }: BoardTicket): string =>
  state.issue === null ? `ticket:${id}` : issueKey(state.issue);

/** The clocks of one ticket, wound once: `atNow` says later how they stand. */
export function entryOf(
  ticket: BoardTicket,
  wind: { workdays: Workdays; pace: Readonly<Record<Severity, Pace>> },
  now: Instant,
): BoardEntry {
  const { state, isWaiting, answeredAt, slaBreachAt } = ticket;
  if (state.phase !== 'escalated' || state.follow === null) return { ...ticket, clocks: null };
  const { severityChange, lastCheckAt, lastToldAt, remindAt } = state.follow;
  const basis = {
    severity: state.severity,
    severityChange,
    escalatedAt: state.at,
    lastCheckAt,
    lastToldAt,
    answeredAt,
    remindAt,
    isWaitingForCustomer: isWaiting,
    slaBreachAt,
  };
  return { ...ticket, clocks: clocksOf(basis, wind, now) };
}

const clockNow = (clock: FollowClock, now: Instant): FollowClock =>
  clock.kind === 'resting' || clock.isOverdue === clock.dueAt <= now
    ? clock
    : { ...clock, isOverdue: clock.dueAt <= now };

/** The same entry as long as no clock has run out, so that only what changed is drawn again. */
export function atNow(entry: BoardEntry, now: Instant): BoardEntry {
  if (entry.clocks === null) return entry;
  const team = clockNow(entry.clocks.team, now);
  const customer = clockNow(entry.clocks.customer, now);
  const isSame = team === entry.clocks.team && customer === entry.clocks.customer;
  return isSame ? entry : { ...entry, clocks: { team, customer } };
}

/** When the clock runs out; one that rests, or does not run yet, never does. */
export const dueOf = (clock: FollowClock | null): number =>
  clock?.kind === 'running' ? clock.dueAt : Number.POSITIVE_INFINITY;

/** When the first of both clocks runs out. */
export const firstDue = ({ team, customer }: Pick<BoardRow, 'team' | 'customer'>): number =>
  Math.min(dueOf(team), dueOf(customer));

const earliest = (clocks: readonly FollowClock[]): FollowClock | null =>
  clocks.length === 0 ? null : clocks.reduce((first, each) => (dueOf(each) < dueOf(first) ? each : first));

const once = <T>(items: readonly T[], by: (item: T) => unknown): T[] => [
  ...new Map(items.map((item) => [by(item), item])).values(),
];

const entryDue = ({ clocks }: BoardEntry): number =>
  clocks === null ? Number.NEGATIVE_INFINITY : firstDue(clocks);

function rowOf(
  key: string,
  entries: readonly BoardEntry[],
  known: KnownIssues,
  now: Instant,
): BoardRow | null {
  const tickets = [...entries].sort((a, b) => entryDue(a) - entryDue(b) || a.id - b.id);
  const [first] = tickets;
  if (first === undefined) return null;
  const { issue } = first.state;
  const status = known.standing.get(key) ?? null;
  const customers = once(
    tickets.flatMap(({ customer, revenue }) => (customer === null ? [] : [{ ...customer, revenue }])),
    ({ id }) => id,
  );
  const revenues = customers.flatMap(({ revenue }) => revenue ?? []);
  const clocks = tickets.flatMap((each) => each.clocks ?? []);
  const ranks = tickets.map(({ state }) => severities.indexOf(state.severity));
  return {
    key,
    issue: status?.ref ?? issue,
    status,
    tickets,
    severity: severities[Math.min(...ranks)] ?? first.state.severity,
    target: first.state.target,
    customers: once(customers, ({ name }) => name).map(({ name }) => name),
    revenue: revenues.length === 0 ? null : revenues.reduce((sum, each) => sum + each, 0),
    since: Math.min(...tickets.map(({ state }) => state.at)),
    team: earliest(clocks.map(({ team }) => team)),
    customer: earliest(clocks.map(({ customer }) => customer)),
    owners: once(
      tickets.map(({ state }) => state.follow?.owner ?? state.by),
      ({ id }) => id,
    ),
    stuck: stuckReasons(tickets, status, known.made, now),
  };
}

/** Tickets of one issue are one row. */
export function rowsOf(
  entries: readonly BoardEntry[],
  known: KnownIssues,
  now: Instant,
): readonly BoardRow[] {
  return [...groupBy(entries, keyOf)].flatMap(([key, tickets]) => rowOf(key, tickets, known, now) ?? []);
}

export const isOverdue = ({ team, customer }: Pick<BoardRow, 'team' | 'customer'>): boolean =>
  [team, customer].some((clock) => clock?.kind === 'running' && clock.isOverdue);
