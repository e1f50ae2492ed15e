import type { Calendar } from '../../core/calendar.ts';
import { type ClockBasis, type Clocks, clocksOf } from '../../core/escalation/clocks.ts';
import type { TicketState } from '../../core/escalation/state.ts';
import type { Instant } from '../../core/outcome.ts';
import type { Policies } from '../../core/policies.ts';

/** What the clocks of an account are wound with. */
export type Clockwork = {
  calendar: Calendar;
  /** IANA name of the account's zone, for working days without a schedule. */
  timeZone: string;
  policies: Pick<Policies, 'pace' | 'schedule'>;
};

/** What of the ticket they heed, besides the record. */
export type ClockTicket = Pick<ClockBasis, 'isWaitingForCustomer' | 'answeredAt' | 'slaBreachAt'>;

/** Null where no escalation is open. */
export function clocksFor(
  state: TicketState,
  ticket: ClockTicket,
  { calendar, timeZone, policies }: Clockwork,
  now: Instant,
): Clocks | null {
  const { follow, severity, at: escalatedAt } = state;
  if (follow === null || state.phase !== 'escalated') return null;
  const { severityChange, lastCheckAt, lastToldAt, remindAt } = follow;
  const workdays = { calendar, zone: timeZone, schedule: policies.schedule };
  return clocksOf(
    { severity, severityChange, escalatedAt, lastCheckAt, lastToldAt, remindAt, ...ticket },
    { workdays, pace: policies.pace },
    now,
  );
}

/** When the customer is to hear the next word; null while nobody waits but for them. */
export function nextUpdateOf(clocks: Clocks | null): Instant | null {
  return clocks?.customer.kind === 'running' ? clocks.customer.dueAt : null;
}
