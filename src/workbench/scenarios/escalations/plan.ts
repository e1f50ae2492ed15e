import { hours } from '../durations.ts';
import type { Conversation, CustomerPlan, FieldWords, OrganizationPlan } from '../scenario.ts';

/** A ticket that somebody has escalated. Times are ms before the moment that the world is made for. */
export type EscalationPlan = {
  id: number;
  subject: string;
  organization: OrganizationPlan | null;
  customer: CustomerPlan;
  /** Key of a member of the staff, and their name as Baton kept it. */
  by: readonly [key: string, name: string];
  escalated: number;
  checked?: number;
  told?: number;
  /** The customer was told that the issue is done. */
  isResolvedTold?: true;
  severity: 'S1' | 'S2' | 'S3';
  target: 'T1' | 'T2' | 'T3' | 'T4' | 'T5';
  /** Where it went, as in the settings. */
  route: string;
  /** Null: the ticket alone, or what is not known to it. */
  issue: { system: 'linear' | 'jira'; key: string } | null;
  /** Default: escalated. */
  phase?: 'sending' | 'escalated' | 'ended';
  /** Of the record, as of the last event. Default: `escalated`. */
  at?: number;
  returns?: number;
  /** What the team sent it back for. */
  lacks?: readonly string[];
  status?: Conversation['ticket']['status'];
  /** Default: made of the ticket's number. */
  escalationId?: string;
};

const severities = { S1: 'baton_critical', S2: 'baton_high', S3: 'baton_medium' } as const;
const targets = {
  T1: 'baton_l2',
  T2: 'baton_engineering',
  T3: 'baton_product',
  T4: 'baton_security',
  T5: 'baton_leadership',
} as const;

const uuidOf = (id: number): string => `5e0c41b2-7d11-4c0e-9d5e-${String(id).padStart(12, '0')}`;

const refOf = ({ issue }: EscalationPlan, words: FieldWords) => {
  if (issue === null) return undefined;
  const found = issue.system === 'linear' ? words.issue(issue.key) : words.jiraIssue(issue.key);
  return [issue.system, found.id, issue.key, found.url];
};

/** What Baton has written into the fields of the ticket. */
function fieldsOf(plan: EscalationPlan, words: FieldWords) {
  const { phase = 'escalated', escalated, checked, told, returns } = plan;
  const { stamp, subdomain, installationId, idOf } = words;
  const follow = {
    ...(checked === undefined ? {} : { c: stamp(checked) }),
    ...(told === undefined ? {} : { u: stamp(told) }),
    ...(returns === undefined ? {} : { r: returns }),
    ...(plan.lacks === undefined ? {} : { k: plan.lacks }),
    ...(plan.isResolvedTold === true ? { x: 1 } : {}),
  };
  const issue = refOf(plan, words);
  const state = {
    v: 2,
    s: subdomain,
    n: installationId,
    t: plan.id,
    e: plan.escalationId ?? uuidOf(plan.id),
    p: phase,
    b: [idOf(plan.by[0]), plan.by[1]],
    a: stamp(plan.at ?? escalated),
    c: uuidOf(plan.id + 500_000),
    g: plan.target,
    y: plan.severity,
    r: plan.route,
    ...(issue === undefined ? {} : { i: issue }),
    ...(phase === 'sending' ? {} : { f: follow }),
  };
  const written = { 'Baton state': JSON.stringify(state) };
  if (phase === 'sending') return written;
  return {
    ...written,
    'Escalation severity': severities[plan.severity],
    'Escalated to': targets[plan.target],
    'Escalation outcome': phase === 'ended' ? 'baton_ended' : 'baton_escalated',
    'Escalated on': stamp(escalated).slice(0, 10),
    ...(plan.issue === null ? {} : { 'Escalation issue': plan.issue.key }),
    ...(returns === undefined ? {} : { 'Escalation returns': returns }),
  };
}

/** The ticket as it stands in the account, with two short messages. */
export const escalatedTicket = (plan: EscalationPlan): Conversation => ({
  ticket: {
    id: plan.id,
    subject: plan.subject,
    status: plan.status ?? 'open',
    priority: plan.severity === 'S1' ? 'urgent' : plan.severity === 'S2' ? 'high' : 'normal',
    type: 'problem',
    channel: 'email',
    tags: plan.phase === 'sending' ? [] : ['baton'],
    group: 'Support',
    assignee: plan.by[0],
    fields: (words) => fieldsOf(plan, words),
  },
  customers: { customer: plan.customer },
  organization: plan.organization,
  sla: null,
  messages: [
    {
      ago: plan.escalated + hours(3),
      by: 'customer',
      text: `${plan.subject}. It was not so before; please help.`,
    },
    {
      ago: Math.min(plan.at ?? plan.escalated, plan.told ?? plan.escalated, plan.checked ?? plan.escalated),
      by: plan.by[0],
      internal: plan.told === undefined,
      text: 'The team has it. You will hear from us when there is something new, and in any case as promised.',
    },
  ].sort((a, b) => b.ago - a.ago),
});
