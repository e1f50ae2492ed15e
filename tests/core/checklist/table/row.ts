import type { TicketMetrics } from '../../../../src/core/case/surroundings.ts';
import type { TicketStatus } from '../../../../src/core/case/ticket.ts';
import type { Answers } from '../../../../src/core/checklist/criteria.ts';
import type { Severity, Target } from '../../../../src/core/checklist/target.ts';
import type { VerdictKind } from '../../../../src/core/checklist/verdict.ts';
import type { Policies } from '../../../../src/core/policies.ts';
import type { Cue } from '../../../../src/core/reading/finding.ts';
import type { KindOfReport } from '../../../../src/core/reading/kind-of-report.ts';

/** Another ticket that reads like this one. */
export type Like = {
  /** The same number is the same organization. */
  customer: number;
  /** 0 to 1; 0.8 where nothing is said. */
  likeness?: number;
  daysAgo?: number;
  status?: TicketStatus;
  ended?: 'handled' | 'escalated';
  tags?: readonly string[];
};

/** What is known of a ticket; all that is not named is absent. Every customer has an answer, unless `waiting`. */
export type Facts = {
  /** What the customer says, what an agent answers in public, what a colleague notes, and what the customer says after all of it. */
  customer?: readonly Cue[];
  reply?: readonly Cue[];
  note?: readonly Cue[];
  later?: readonly Cue[];
  /** What the customer's first message reads like as a whole. */
  leans?: KindOfReport;
  /** The customer quotes an error. */
  error?: true;
  affected?: { by: 'customer' | 'note'; count: number | null; unit: 'users' | 'customers'; growing?: true };
  /** What support proposed, as the customer tells it afterwards. */
  tried?: readonly ('worked' | 'failed')[];
  blocked?: true;
  priority?: 'urgent';
  /** Hours until the next reply is due; less than nothing is overdue. */
  replyDue?: number;
  /** Hours until it has to be solved. */
  solutionDue?: number;
  /** Hours since the customer wrote and nobody answered. */
  waiting?: number;
  /** Yearly revenue of the organization. */
  revenue?: number;
  tags?: readonly string[];
  reopened?: true;
  followUp?: true;
  openDays?: number;
  metrics?: Partial<TicketMetrics>;
  similar?: readonly Like[];
  /** How many articles the search found. */
  articles?: number;
  policies?: Partial<Policies>;
  /** Groups of the agent; route_l2 goes to the group "Second line", in which they are where nothing is said. */
  groups?: readonly string[];
};

export type Row = readonly [
  says: string,
  facts: Facts,
  answers: Answers,
  verdict: VerdictKind,
  target: Target,
  severity: Severity,
];
