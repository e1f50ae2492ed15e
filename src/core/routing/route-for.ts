import type { RouteSetting, Settings } from '../settings.ts';
import type { Facts } from './facts.ts';
import { type ConditionResult, resultOf } from './holds.ts';
import type { Rule } from './rule.ts';

/**
 * How one rule went. `off`: it is switched off. `security`: everything holds, but a rule has to name Security to carry
 * it away from where security matters go. `later`: an earlier one was taken; it was still looked at.
 */
export type RuleResult = {
  rule: Rule;
  state: 'taken' | 'fails' | 'off' | 'security' | 'later';
  conditions: readonly ConditionResult[];
};

export type RouteChoice = {
  route: RouteSetting;
  /** Null: no rule applies, and the target's own route is taken. */
  rule: Rule | null;
  /** Every rule in order. */
  results: readonly RuleResult[];
};

type Routed = Pick<Settings, 'routes' | 'rules'>;

const namesSecurity = ({ when }: Rule): boolean =>
  when.some((condition) => condition.kind === 'target' && condition.anyOf.includes('T4'));

/** Why a rule that is on does not catch these facts; null: it does. */
function failure(
  rule: Rule,
  facts: Facts,
  conditions: readonly ConditionResult[],
): 'fails' | 'security' | null {
  if (!conditions.every(({ holds }) => holds)) return 'fails';
  return facts.target === 'T4' && !namesSecurity(rule) ? 'security' : null;
}

const asRoute = (rule: Rule): RouteSetting => ({ kind: 'route', route: { name: rule.name, ...rule.route } });

/** The first rule that applies, else the target's own route: which one, and how each condition went. */
export function routeFor({ routes, rules }: Routed, facts: Facts): RouteChoice {
  let taken: Rule | null = null;
  const results = rules.map((rule): RuleResult => {
    const conditions = rule.when.map((condition) => resultOf(condition, facts));
    if (rule.isOff) return { rule, state: 'off', conditions };
    const why = failure(rule, facts, conditions);
    if (why !== null) return { rule, state: why, conditions };
    if (taken !== null) return { rule, state: 'later', conditions };
    taken = rule;
    return { rule, state: 'taken', conditions };
  });
  return { rule: taken, route: taken === null ? routes[facts.target] : asRoute(taken), results };
}
