import type { Agent } from '../core/case/person.ts';
import { chooseSeverity } from '../core/checklist/choose-severity.ts';
import { chooseTarget } from '../core/checklist/choose-target.ts';
import { type Answers, allCriteria } from '../core/checklist/criteria.ts';
import { isSwitchedOn } from '../core/checklist/switched-on.ts';
import type { Target } from '../core/checklist/target.ts';
import { throughTiers } from '../core/checklist/tier-path.ts';
import { decide, type Verdict } from '../core/checklist/verdict.ts';
import type { Settings } from '../core/settings.ts';
import type { Draft } from './draft.ts';
import type { Findings } from './findings.ts';
import type { Decision } from './view.ts';

/** Escalating although everything answered speaks for handling it in support. Security is never held back (T4). */
const isAgainst = (verdict: Verdict, target: Target): boolean => verdict.kind === 'handle' && target !== 'T4';

/** What was answered before an admin switched it off counts no more. */
const withoutOff = (answers: Answers, policies: Settings['policies']): Answers => {
  const on = allCriteria.filter((criterion) => isSwitchedOn(policies, criterion));
  return Object.fromEntries(
    on.flatMap((criterion) => (answers[criterion] ? [[criterion, answers[criterion]]] : [])),
  );
};

/** The case as it is decided now: proposals, the agent's answers over them, and what follows from both. */
export function decisionOf(
  { proposals, isWish }: Findings,
  draft: Draft,
  agent: Agent,
  settings: Pick<Settings, 'routes' | 'policies'>,
): Decision {
  const proposed: Answers = Object.fromEntries(proposals.map(({ criterion, answer }) => [criterion, answer]));
  const answers = withoutOff({ ...proposed, ...draft.answers }, settings.policies);
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
    items: settings.policies.items,
  };
}
