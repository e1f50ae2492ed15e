import * as z from 'zod/mini';
import { count, instant } from './schema-kit.ts';

const minutes = z.catch(z.nullish(z.object({ calendar: count })), null);

const moment = z.catch(z.nullish(instant), null);

export const metrics = z.object({
  ticket_id: count,
  status_updated_at: moment,
  requester_updated_at: moment,
  replies: count,
  reopens: count,
  assignee_stations: count,
  group_stations: count,
  reply_time_in_minutes: minutes,
  full_resolution_time_in_minutes: minutes,
});

/** Documented as a list of one; seen as the object alone. */
export const metricsAnswer = z.object({
  ticket_metric: z.pipe(
    z.union([
      z.array(metrics).check(z.minLength(1)),
      z.pipe(
        metrics,
        z.transform((one) => [one]),
      ),
    ]),
    z.transform(([one]) => one),
  ),
});

export type MetricsData = z.infer<typeof metrics>;
