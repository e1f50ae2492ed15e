import type { Instant } from '../outcome.ts';

/** One SLA policy metric of the ticket. Stages as Zendesk names them; an unknown one is kept as it is. */
export type SlaMetric = {
  /** first_reply_time, next_reply_time, requester_wait_time, … */
  metric: string;
  stage: 'active' | 'paused' | 'achieved' | 'other';
  breachAt: Instant | null;
};

export type SlaPosition = 'inside' | 'at-risk' | 'breached' | 'none';
