import type { SlaMetric } from '../core/case/sla.ts';
import type { Instant } from '../core/outcome.ts';
import type { SlaData } from './schemas.ts';

const minute = 60_000;

/** What is left until the breach, in ms, negative once it is past; Zendesk fills in one of the three units. */
function remaining({ minutes, hours, days }: SlaData): number | null {
  if (typeof minutes === 'number') return minutes * minute;
  if (typeof hours === 'number') return hours * 60 * minute;
  return typeof days === 'number' ? days * 24 * 60 * minute : null;
}

export function toSlaMetric(data: SlaData, now: Instant): SlaMetric {
  const left = data.stage === 'active' ? remaining(data) : null;
  return {
    metric: data.metric,
    stage: data.stage,
    breachAt: data.breach_at ?? (left === null ? null : now + left),
  };
}
