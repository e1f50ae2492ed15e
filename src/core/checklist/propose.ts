import type { Case } from '../case/case.ts';
import { waitingSince } from '../case/conversation.ts';
import type { Message } from '../case/message.ts';
import { revenueOf } from '../case/revenue.ts';
import { positionOf, type SlaMetric } from '../case/sla.ts';
import type { Instant } from '../outcome.ts';
import type { Evidence } from '../reading/evidence.ts';
import type { Proposal } from './proposal.ts';

const hour = 60 * 60 * 1000;

/** Without an answer for longer than this: unsure (E5b). */
const longWait = 24 * hour;
/** Without an answer for longer than this: unreasonable (E5b). */
const tooLongWait = 72 * hour;

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

/** The yearly revenue of a high-value customer (E4a). */
export function highValueOf(
  { organization }: Case,
  revenueField: string | null,
  from: number,
): readonly Evidence[] {
  const revenue = revenueOf(organization, revenueField);
  if (revenueField === null || revenue === null || revenue < from) return [];
  return [{ kind: 'field', of: 'organization', name: revenueField, value: String(revenue) }];
}

/** When the ticket was last solved and opened again (E6b). */
export function reopeningOf({ changes }: Case): readonly Evidence[] {
  const reopened = changes.findLast(
    ({ field, from, to }) => field === 'status' && from === 'solved' && to !== 'closed',
  );
  if (reopened === undefined) return [];
  return [{ kind: 'reopened', at: reopened.at, by: reopened.by }];
}

const unsure = (criterion: Proposal['criterion'], [first]: readonly Evidence[]): readonly Proposal[] =>
  first === undefined ? [] : [{ criterion, answer: 'unsure', evidence: [first] }];

const strongestFirst = (a: Proposal, b: Proposal) => Number(b.answer === 'yes') - Number(a.answer === 'yes');

/** The answers that ticket, clocks, account and order of messages give, without understanding any language; yes before unsure. */
export function proposalsFor(
  caseOf: Case,
  revenueField: string | null,
  highValueFrom: number,
): readonly Proposal[] {
  return [
    ...unsure('E4a', highValueOf(caseOf, revenueField, highValueFrom)),
    ...slaProposals(caseOf.sla, caseOf.readAt),
    ...waitProposals(caseOf.messages, caseOf.readAt),
    ...unsure('E6b', reopeningOf(caseOf)),
  ].sort(strongestFirst);
}
