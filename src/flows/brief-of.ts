import type { Brief, BriefFields } from '../core/brief/brief.ts';
import { overlay } from '../core/brief/overlay.ts';
import { filled } from '../core/brief/prefill/filled.ts';
import { proposedAsk } from '../core/brief/proposed-ask.ts';
import type { Case } from '../core/case/case.ts';
import type { Severity, Target } from '../core/checklist/target.ts';
import type { Draft } from './draft.ts';
import type { Findings } from './findings.ts';
import type { Decision } from './view.ts';

type Answered = Pick<Decision, 'answers' | 'proposals'>;

/** What the app fills in for a target, before the agent types. */
export const readFields = (findings: Findings, target: Target, decision: Answered): BriefFields => ({
  ...findings.fields,
  ...filled({ ask: proposedAsk(target, decision) }),
});

/** The brief for one target and severity: what the app read, under what the agent typed. */
export const briefOf = (
  { agent, readAt }: Case,
  findings: Findings,
  draft: Draft,
  decision: Answered & Pick<Decision, 'required'>,
  { target, severity }: { target: Target; severity: Severity },
): Brief => ({
  target,
  severity,
  fields: overlay(readFields(findings, target, decision), draft.fields, target),
  required: target === 'T4' ? [] : (decision.required[target] ?? []),
  reportedBy: agent.name,
  reportedAt: readAt,
});
