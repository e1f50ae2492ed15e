import type { Instant } from '../outcome.ts';

/** One SLA policy metric of the ticket. Stages as Zendesk names them; an unknown one is kept as `other`. */
export type SlaMetric = {
  /** first_reply_time, next_reply_time, requester_wait_time, … */
  metric: string;
  stage: 'active' | 'paused' | 'achieved' | 'other';
  breachAt: Instant | null;
};

export type SlaPosition = 'inside' | 'at-risk' | 'breached' | 'none';

/** A metric that breaches within this time is at risk, in ms. */
const atRiskWithin = 4 * 60 * 60 * 1000;

/** Only an active metric can breach: a paused clock rests, an achieved one is over. */
export function positionOf(metric: SlaMetric, now: Instant): SlaPosition {
  if (metric.stage !== 'active' || metric.breachAt === null) return 'none';
  if (metric.breachAt <= now) return 'breached';
  return metric.breachAt - now <= atRiskWithin ? 'at-risk' : 'inside';
}

const byUrgency = (a: SlaMetric, b: SlaMetric) => (a.breachAt ?? Infinity) - (b.breachAt ?? Infinity);

/** The running metric that breached first or will breach next; null when no clock runs. */
export function mostUrgent(metrics: readonly SlaMetric[]): SlaMetric | null {
  const running = metrics.filter((metric) => metric.stage === 'active' && metric.breachAt !== null);
  return running.sort(byUrgency)[0] ?? null;
}
