import type { Agent } from '../core/case/person.ts';
import { chooseSeverity } from '../core/checklist/choose-severity.ts';
import { chooseTarget } from '../core/checklist/choose-target.ts';
import type { Answers } from '../core/checklist/criteria.ts';
import type { Target } from '../core/checklist/target.ts';
import { throughTiers } from '../core/checklist/tier-path.ts';
import { decide, type Verdict } from '../core/checklist/verdict.ts';
import type { Settings } from '../core/settings.ts';
import type { Draft } from './draft.ts';
import type { Findings } from './findings.ts';
import type { Decision } from './view.ts';

/** Escalating although everything answered speaks for handling it in support. Security is never held back (T4). */
const isAgainst = (verdict: Verdict, target: Target): boolean => verdict.kind === 'handle' && target !== 'T4';

/** The case as it is decided now: proposals, the agent's answers over them, and what follows from both. */
export function decisionOf(
  { proposals, isWish }: Findings,
  draft: Draft,
  agent: Agent,
  settings: Pick<Settings, 'routes' | 'policies'>,
): Decision {
  const proposed: Answers = Object.fromEntries(proposals.map(({ criterion, answer }) => [criterion, answer]));
  const answers: Answers = { ...proposed, ...draft.answers };
  const verdict = decide(answers);
  const byAnswers = chooseTarget(verdict, isWish);
  const proposedTarget = throughTiers(byAnswers.target, agent, settings);
  const { severity: proposedSeverity } = chooseSeverity(verdict);
  const isSecurity = verdict.kind === 'security';
  const target = isSecurity ? 'T4' : (draft.target ?? proposedTarget);
  return {
    proposals,
    answers,
    verdict,
    target,
    severity: isSecurity ? 'S1' : (draft.severity ?? proposedSeverity),
    proposedTarget,
    proposedSeverity,
    isAgainstVerdict: isAgainst(verdict, target),
  };
}
