import type { Brief } from '../core/brief/brief.ts';
import { overlay } from '../core/brief/overlay.ts';
import { type PrefillWords, prefill } from '../core/brief/prefill.ts';
import type { Case } from '../core/case/case.ts';
import type { Severity, Target } from '../core/checklist/target.ts';
import type { Draft } from './draft.ts';

/** The brief for one target and severity: what the app read, under what the agent typed. */
export const briefOf = (
  caseOf: Case,
  draft: Draft,
  to: { target: Target; severity: Severity },
  words: PrefillWords,
  revenueField: string | null,
): Brief => ({
  ...to,
  fields: overlay(prefill(caseOf, words, revenueField), draft.fields, to.target),
  reportedBy: caseOf.agent.name,
  reportedAt: caseOf.readAt,
});
