import type { Instant } from '../outcome.ts';
import type { SlaMetric } from './sla.ts';

/** What the customer hears from us next is measured by these, as Zendesk names them; the others end when it is solved. */
const ofReplies: readonly string[] = [
  'first_reply_time',
  'next_reply_time',
  'periodic_update_time',
  'pausable_update_time',
];

/** When the customer must have heard from us, by the first running metric of that kind; null when none runs. */
export function replyDueAt(metrics: readonly SlaMetric[]): Instant | null {
  const due = metrics.flatMap(({ metric, stage, breachAt }) =>
    stage === 'active' && breachAt !== null && ofReplies.includes(metric) ? [breachAt] : [],
  );
  return due.length === 0 ? null : Math.min(...due);
}

/** When the ticket's status changed last, and when its requester wrote last, as Zendesk's metrics of the ticket say. */
export type StatusStamps = { statusAt: Instant | null; requesterAt: Instant | null };

/** Zendesk stamps one update field by field, in whole seconds: ms within which two stamps are of the same one. */
const sameUpdate = 5_000;

/**
 * When the customer's answer brought the ticket back to support, if it did: it changes the status with it, and whatever
 * they write afterwards comes later. A ticket that was on hold cannot be told from one that waited for them.
 */
export function answeredAt({ statusAt, requesterAt }: StatusStamps): Instant | null {
  if (statusAt === null || requesterAt === null) return null;
  return requesterAt >= statusAt - sameUpdate ? statusAt : null;
}
