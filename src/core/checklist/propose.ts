import type { Case } from '../case/case.ts';
import { waitingSince } from '../case/conversation.ts';
import type { Message } from '../case/message.ts';
import { positionOf, type SlaMetric } from '../case/sla.ts';
import type { Instant } from '../outcome.ts';
import type { Evidence } from '../reading/evidence.ts';
import type { Proposal } from './proposal.ts';

const hour = 60 * 60 * 1000;

/** Without an answer for longer than this: unsure (E5b). */
const longWait = 24 * hour;
/** Without an answer for longer than this: unreasonable (E5b). */
const tooLongWait = 72 * hour;
/** Yearly revenue from which a customer counts as high-value (E4a). */
const highValue = 100_000;

const clock = ({ metric, stage, breachAt }: SlaMetric): Evidence => ({
  kind: 'clock',
  metric,
  stage,
  breachAt,
});

const quoteOf = ({ id, author, at, public: isPublic, text }: Message): Evidence => ({
  kind: 'quote',
  messageId: id,
  author: author.name,
  at,
  public: isPublic,
  text,
  span: [0, text.length],
});

/** Metrics that run until the ticket is solved, not until the next reply. */
const untilSolved = ['requester_wait_time', 'agent_work_time', 'total_resolution_time'];

function slaProposals(metrics: readonly SlaMetric[], now: Instant): readonly Proposal[] {
  const [first, ...more] = metrics
    .filter((metric) => ['breached', 'at-risk'].includes(positionOf(metric, now)))
    .map(clock);
  const [late, ...later] = metrics
    .filter((metric) => untilSolved.includes(metric.metric) && positionOf(metric, now) === 'breached')
    .map(clock);
  return [
    ...(first ? [{ criterion: 'E4b', answer: 'yes', evidence: [first, ...more] } as const] : []),
    ...(late ? [{ criterion: 'E5a', answer: 'yes', evidence: [late, ...later] } as const] : []),
  ];
}

function waitProposals(messages: readonly Message[], now: Instant): readonly Proposal[] {
  const waiting = waitingSince(messages);
  if (waiting === null || now - waiting.at <= longWait) return [];
  const answer = now - waiting.at > tooLongWait ? 'yes' : 'unsure';
  return [{ criterion: 'E5b', answer, evidence: [quoteOf(waiting)] }];
}

function accountProposals({ organization }: Case, revenueField: string | null): readonly Proposal[] {
  const value = revenueField === null ? undefined : organization?.fields[revenueField];
  const revenue = Number(value);
  if (revenueField === null || !(revenue >= highValue)) return [];
  const evidence: Evidence = { kind: 'field', of: 'organization', name: revenueField, value: String(value) };
  return [{ criterion: 'E4a', answer: 'unsure', evidence: [evidence] }];
}

function reopenProposals({ changes }: Case): readonly Proposal[] {
  const reopened = changes.findLast(
    ({ field, from, to }) => field === 'status' && from === 'solved' && to !== 'closed',
  );
  if (reopened === undefined) return [];
  const value = `${reopened.from} → ${reopened.to}`;
  return [
    {
      criterion: 'E6b',
      answer: 'unsure',
      evidence: [{ kind: 'field', of: 'ticket', name: 'status', value }],
    },
  ];
}

const strongestFirst = (a: Proposal, b: Proposal) => Number(b.answer === 'yes') - Number(a.answer === 'yes');

/** The answers that ticket, clocks, account and order of messages give, without understanding any language; yes before unsure. */
export function proposalsFor(caseOf: Case, revenueField: string | null): readonly Proposal[] {
  return [
    ...accountProposals(caseOf, revenueField),
    ...slaProposals(caseOf.sla, caseOf.readAt),
    ...waitProposals(caseOf.messages, caseOf.readAt),
    ...reopenProposals(caseOf),
  ].sort(strongestFirst);
}
