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
import type { Decision, Proposed } from './view.ts';

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
  { proposals, isWish, error }: Findings,
  draft: Draft,
  agent: Agent,
  settings: Pick<Settings, 'routes' | 'policies'>,
): Decision {
  const read: Answers = Object.fromEntries(proposals.map(({ criterion, answer }) => [criterion, answer]));
  const answers = withoutOff({ ...read, ...draft.answers }, settings.policies);
  const verdict = decide(answers);
  const wanted = chooseTarget(verdict, isWish);
  const first = throughTiers(wanted.target, agent, settings);
  const chosen = chooseSeverity(verdict);
  const proposed: Proposed = {
    target: first,
    targetBecause: wanted.because,
    beyond: first === wanted.target ? null : wanted.target,
    severity: chosen.severity,
    severityBecause: chosen.because,
  };
  const isSecurity = verdict.kind === 'security';
  const target = isSecurity ? 'T4' : (draft.target ?? proposed.target);
  return {
    proposals,
    answers,
    verdict,
    target,
    severity: isSecurity ? 'S1' : (draft.severity ?? proposed.severity),
    proposed,
    error,
    isAgainstVerdict: isAgainst(verdict, target),
    items: settings.policies.items,
  };
}
