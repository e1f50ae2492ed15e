import { answeredAt, replyDueAt } from '../core/case/reply-due.ts';
import { severities } from '../core/checklist/target.ts';
import { type Clocks, clocksOf } from '../core/escalation/clocks.ts';
import type { IssueRef } from '../core/escalation/issue.ts';
import type { Workdays } from '../core/escalation/working-time.ts';
import type { Instant } from '../core/outcome.ts';
import type { Policies } from '../core/policies.ts';
import { summarize } from '../zendesk/field-summary.ts';

/** An open escalation whose customer this agent keeps, or that its owner offers to them. */
export type Own = {
  id: number;
  clocks: Clocks;
  issue: IssueRef | null;
  isResolvedTold: boolean;
  escalatedAt: Instant;
  /** Name of the owner who offers it; null where it is the agent's own. */
  offeredBy: string | null;
};

export type Whose = {
  now(): Instant;
  place: { subdomain: string; stateField: number; agentId: number };
  workdays: Workdays;
  pace: Policies['pace'];
};

type Fields = Readonly<Record<string, unknown>>;

export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const instantOf = (value: unknown): Instant | null => {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? null : at;
};

function parse(text: unknown): Fields {
  try {
    return fieldsOf(JSON.parse(typeof text === 'string' ? text : ''));
  } catch {
    return {};
  }
}

/** When the SLA wants the customer to hear from us; a search tells it in each result. */
const slaOf = (slas: unknown): Instant | null =>
  replyDueAt(
    listOf(fieldsOf(slas)['policy_metrics']).map((each) => {
      const { metric, stage, breach_at } = fieldsOf(each);
      return {
        metric: String(metric),
        stage: stage === 'active' ? 'active' : 'other',
        breachAt: instantOf(breach_at),
      };
    }),
  );

/** The escalation of a found ticket, when it is open and the agent's own. By hand, as the card reads it. */
function ownOf(found: unknown, sets: readonly Fields[], { place, workdays, pace, now }: Whose): Own | null {
  const { id, status, custom_fields, slas } = fieldsOf(found);
  const field = listOf(custom_fields)
    .map(fieldsOf)
    .find((each) => each['id'] === place.stateField);
  if (typeof id !== 'number' || field === undefined) return null;
  const state = summarize(field['value'], { subdomain: place.subdomain, ticketId: id });
  if (state.kind !== 'ours' || state.phase !== 'escalated') return null;
  const stored = parse(field['value']);
  const { o, h, c, u, m, s, x } = fieldsOf(stored['f']);
  const owner = Array.isArray(o) ? { id: Number(o[0]), name: String(o[1]) } : state.by;
  const isOwn = owner.id === place.agentId;
  const isOffered = listOf(h)[0] === place.agentId;
  const severity = severities.find((each) => each === state.severity);
  if (!(isOwn || isOffered) || severity === undefined) return null;
  const [from, changedAt] = [severities.find((each) => each === listOf(s)[0]), instantOf(listOf(s)[1])];
  const { status_updated_at, requester_updated_at } = sets.find(({ ticket_id }) => ticket_id === id) ?? {};
  const basis = {
    severity,
    severityChange: from === undefined || changedAt === null ? null : { from, at: changedAt },
    escalatedAt: state.at,
    lastCheckAt: instantOf(c),
    lastToldAt: instantOf(u),
    remindAt: instantOf(m),
    isWaitingForCustomer: status === 'pending',
    answeredAt: answeredAt({
      statusAt: instantOf(status_updated_at),
      requesterAt: instantOf(requester_updated_at),
    }),
    slaBreachAt: slaOf(slas),
  };
  return {
    id,
    clocks: clocksOf(basis, { workdays, pace }, now()),
    issue: state.issue === null ? null : { ...state.issue, id: String(listOf(stored['i'])[1]) },
    isResolvedTold: x === 1,
    escalatedAt: state.at,
    offeredBy: isOwn ? null : owner.name,
  };
}

/** Those of the agent's in the answer of a search. */
export function ownEscalations({ results, metric_sets }: Fields, whose: Whose): readonly Own[] {
  const sets = listOf(metric_sets).map(fieldsOf);
  return listOf(results).flatMap((each) => ownOf(each, sets, whose) ?? []);
}
