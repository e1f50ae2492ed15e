import type { Brief } from '../core/brief/brief.ts';
import { overlay } from '../core/brief/overlay.ts';
import type { Case } from '../core/case/case.ts';
import type { Severity, Target } from '../core/checklist/target.ts';
import type { Draft } from './draft.ts';
import type { Findings } from './findings.ts';

/** The brief for one target and severity: what the app read, under what the agent typed. */
export const briefOf = (
  { agent, readAt }: Case,
  { fields }: Findings,
  draft: Draft,
  { target, severity }: { target: Target; severity: Severity },
): Brief => ({
  target,
  severity,
  fields: overlay(fields, draft.fields, target),
  reportedBy: agent.name,
  reportedAt: readAt,
});
