import { type Target, targets } from '../checklist/target.ts';
import type { Policies } from '../policies.ts';
import type { Route } from '../routing/route.ts';
import type { Rule } from '../routing/rule.ts';
import { type PlainSetting, plainSettings, type SetupDocument } from './document.ts';

/** A place in the list of rules, from 1. */
type Position = number;

/** One difference between two documents, in the order in which Setup shows its parts. */
export type SetupChange =
  | { kind: 'route'; target: Target; from: Omit<Route, 'name'> | null; to: Omit<Route, 'name'> | null }
  | { kind: 'rule-added'; rule: Rule; at: Position }
  | { kind: 'rule-removed'; rule: Rule; at: Position }
  | { kind: 'rule-moved'; rule: Rule; from: Position; to: Position }
  | { kind: 'rule-changed'; from: Rule; to: Rule; parts: readonly ('name' | 'isOff' | 'when' | 'route')[] }
  | { kind: 'policy'; policy: keyof Policies; from: Policies; to: Policies }
  | { kind: 'plain'; setting: PlainSetting; from: string; to: string };

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a, sorted) === JSON.stringify(b, sorted);

/** The rules that keep their order among one another: the longest such row. The others were moved. */
function unmoved(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const rows = after.map((id) => ({ at: before.indexOf(id), id }));
  const best: string[][] = [];
  for (const [index, { at, id }] of rows.entries()) {
    const behind = rows.slice(0, index).flatMap((row, each) => (row.at < at ? [best[each] ?? []] : []));
    best.push([...behind.reduce((a, b) => (b.length > a.length ? b : a), []), id]);
  }
  return new Set(best.reduce((a, b) => (b.length > a.length ? b : a), []));
}

const changeable = ['name', 'isOff', 'when', 'route'] as const;

function ruleChanges(before: readonly Rule[], after: readonly Rule[]): SetupChange[] {
  const kept = after.filter(({ id }) => before.some((rule) => rule.id === id));
  const keptIds = kept.map(({ id }) => id);
  const still = unmoved(
    before.map(({ id }) => id).filter((id) => keptIds.includes(id)),
    keptIds,
  );
  const gone = before.flatMap((rule, index): SetupChange[] =>
    keptIds.includes(rule.id) ? [] : [{ kind: 'rule-removed', rule, at: index + 1 }],
  );
  const others = after.flatMap((to, index): SetupChange[] => {
    const at = before.findIndex(({ id }) => id === to.id);
    const from = before[at];
    if (from === undefined) return [{ kind: 'rule-added', rule: to, at: index + 1 }];
    const parts = changeable.filter((part) => !isSame(from[part], to[part]));
    return [
      ...(parts.length === 0 ? [] : [{ kind: 'rule-changed', from, to, parts } as const]),
      ...(still.has(to.id) ? [] : [{ kind: 'rule-moved', rule: to, from: at + 1, to: index + 1 } as const]),
    ];
  });
  return [...gone, ...others];
}

/** What was changed from one document to the other; who saved it, and when, is no change. */
export function changesOf(before: SetupDocument, after: SetupDocument): readonly SetupChange[] {
  const from = before.routing;
  const to = after.routing;
  const policies = Object.keys(to.policies) as (keyof Policies)[];
  return [
    ...plainSettings
      .filter((setting) => before.plain[setting] !== after.plain[setting])
      .map((setting) => ({
        kind: 'plain' as const,
        setting,
        from: before.plain[setting],
        to: after.plain[setting],
      })),
    ...targets
      .filter((target) => !isSame(from.routes[target], to.routes[target]))
      .map((target) => ({
        kind: 'route' as const,
        target,
        from: from.routes[target],
        to: to.routes[target],
      })),
    ...ruleChanges(from.rules, to.rules),
    ...policies
      .filter((policy) => !isSame(from.policies[policy], to.policies[policy]))
      .map((policy) => ({
        kind: 'policy' as const,
        policy,
        from: from.policies,
        to: to.policies,
      })),
  ];
}
