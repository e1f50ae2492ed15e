import { answeredAt } from '../core/case/reply-due.ts';
import { type Instant, mapDone, type Outcome } from '../core/outcome.ts';
import { type MetricsData, metricsAnswer } from './metrics-schema.ts';
import type { Rest } from './rest.ts';

/** When the customer's answer ended the waiting for them, as the metrics of the ticket tell. */
export const answeredIn = ({ status_updated_at, requester_updated_at }: MetricsData): Instant | null =>
  answeredAt({ statusAt: status_updated_at ?? null, requesterAt: requester_updated_at ?? null });

export const readAnswered = async (
  rest: Pick<Rest, 'read'>,
  base: string,
): Promise<Outcome<Instant | null>> =>
  mapDone(await rest.read(`${base}/metrics.json`, metricsAnswer), ({ ticket_metric: found }) =>
    found === undefined ? null : answeredIn(found),
  );
