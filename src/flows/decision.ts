import type { Case } from '../core/case/case.ts';
import { chooseSeverity } from '../core/checklist/choose-severity.ts';
import { chooseTarget } from '../core/checklist/choose-target.ts';
import { type Answers, allCriteria } from '../core/checklist/criteria.ts';
import { isSwitchedOn } from '../core/checklist/switched-on.ts';
import type { Severity, Target } from '../core/checklist/target.ts';
import { throughTiers } from '../core/checklist/tier-path.ts';
import { decide, type Verdict } from '../core/checklist/verdict.ts';
import { factsOf } from '../core/routing/facts.ts';
import { routeFor } from '../core/routing/route-for.ts';
import type { RouteSetting, Settings } from '../core/settings.ts';
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

type Decided = {
  case: Case;
  /** The language that the customer writes; null before it is known. */
  written: string | null;
};

/** Where L2 Support is for this ticket: rules may lead it elsewhere than the target's own route. */
function routeToL2({ case: caseOf, written }: Decided, severity: Severity, settings: Settings): RouteSetting {
  const facts = factsOf(caseOf, { target: 'T1', severity }, { ...settings, written });
  return routeFor(settings, facts).route;
}

/** The case as it is decided now: proposals, the agent's answers over them, and what follows from both. */
export function decisionOf(
  { proposals, isWish, error, again }: Findings,
  draft: Draft,
  decided: Decided,
  settings: Settings,
): Decision {
  const read: Answers = Object.fromEntries(proposals.map(({ criterion, answer }) => [criterion, answer]));
  const answers = withoutOff({ ...read, ...draft.answers }, settings.policies);
  const verdict = decide(answers);
  const wanted = chooseTarget(verdict, isWish);
  const chosen = chooseSeverity(verdict);
  const l2 = routeToL2(decided, chosen.severity, settings);
  const path = { agent: decided.case.agent, l2, before: again?.target ?? null };
  const first = throughTiers(wanted.target, path, settings.policies);
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
    required: settings.policies.required,
  };
}
