import { type Severity, severities } from '../checklist/target.ts';
import type { Instant } from '../outcome.ts';
import type { Interval, Pace } from '../policies.ts';
import { endOf, type Workdays } from './working-time.ts';

/** `resting`: nobody is waited for but the customer. */
export type FollowClock =
  | { kind: 'running'; dueAt: Instant; isOverdue: boolean; because: 'pace' | 'sla' | 'reminder' }
  | { kind: 'resting' };

/** Next check with the receiving team, next update to the customer (playbook F). */
export type Clocks = { team: FollowClock; customer: FollowClock };

/** What the two clocks are wound by. */
export type ClockBasis = {
  severity: Severity;
  /** The last change of severity; null when it is the first one. */
  severityChange: { from: Severity; at: Instant } | null;
  escalatedAt: Instant;
  lastCheckAt: Instant | null;
  lastToldAt: Instant | null;
  /** The customer's answer ended the rest of their clock; null when it did not rest, or nobody knows. */
  answeredAt: Instant | null;
  /** When the agent wants to be reminded of the customer (N3). */
  remindAt: Instant | null;
  /** The ticket waits for the customer: asked, and not answered yet. */
  isWaitingForCustomer: boolean;
  /** When an active SLA metric of the ticket breaches. */
  slaBreachAt: Instant | null;
};

const isRaised = (from: Severity, to: Severity) => severities.indexOf(to) < severities.indexOf(from);

type Wind = { workdays: Workdays; pace: Readonly<Record<Severity, Pace>> };

/** A raised severity counts from the change, but never gives more time than there was; a lowered one counts from the last time. */
function dueAt(
  last: Instant,
  { severity, severityChange: change }: ClockBasis,
  side: keyof Pace,
  { pace, workdays }: Wind,
): Instant {
  const end = (at: Instant, of: Severity) => endOf(at, pace[of][side] satisfies Interval, workdays);
  if (change === null || change.at <= last || !isRaised(change.from, severity)) return end(last, severity);
  return Math.min(end(last, change.from), end(change.at, severity));
}

const running = (
  due: Instant,
  because: Extract<FollowClock, { kind: 'running' }>['because'],
  now: Instant,
): FollowClock => ({
  kind: 'running',
  dueAt: due,
  isOverdue: due <= now,
  because,
});

function customerClock(basis: ClockBasis, wind: Wind, now: Instant): FollowClock {
  if (basis.isWaitingForCustomer) return { kind: 'resting' };
  const { slaBreachAt: bySla, remindAt, lastToldAt, escalatedAt, answeredAt } = basis;
  const last = lastToldAt ?? escalatedAt;
  const byPace = dueAt(Math.max(last, answeredAt ?? last), basis, 'customer', wind);
  // Nothing gives more time than the pace does.
  const due = Math.min(byPace, bySla ?? byPace, remindAt ?? byPace);
  return running(due, due === byPace ? 'pace' : due === bySla ? 'sla' : 'reminder', now);
}

/** How the clocks of an open escalation stand. */
export const clocksOf = (basis: ClockBasis, wind: Wind, now: Instant): Clocks => ({
  team: running(dueAt(basis.lastCheckAt ?? basis.escalatedAt, basis, 'team', wind), 'pace', now),
  customer: customerClock(basis, wind, now),
});
