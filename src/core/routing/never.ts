import { type Severity, severities, type Target, targets } from '../checklist/target.ts';
import { wantedBy } from './holds.ts';
import type { Condition, Rule } from './rule.ts';

/** Why a rule can never be taken. `shadowed`: the rules `by` catch before it all that it could. */
export type Never =
  | { kind: 'nothing-chosen'; condition: Condition }
  /** No ticket can fulfil both. */
  | { kind: 'contradiction'; conditions: readonly [Condition, Condition] }
  | { kind: 'shadowed'; by: readonly Rule[] };

/** Conditions about the same thing. */
function subject(condition: Condition): string {
  switch (condition.kind) {
    case 'organization-field':
      return `${condition.kind} ${condition.field}`;
    case 'ticket-field':
      return `${condition.kind} ${condition.field.id}`;
    default:
      return condition.kind;
  }
}

/** A ticket has one of each. Tags and fields can hold several values. */
const single: readonly Condition['kind'][] = ['brand', 'group', 'form', 'language', 'severity', 'target'];

const isEmpty = (condition: Condition): boolean => wantedBy(condition)?.length === 0;

function isDisjoint(a: Condition, b: Condition): boolean {
  if (a.kind !== b.kind || !single.includes(a.kind)) return false;
  const wanted = new Set(wantedBy(b));
  return !(wantedBy(a) ?? []).some((each) => wanted.has(each));
}

/** Whether `b` holds wherever `a` does. */
function implies(a: Condition, b: Condition): boolean {
  if (a.kind === 'revenue') return b.kind === 'revenue' && a.atLeast >= b.atLeast;
  if (subject(a) !== subject(b)) return false;
  const wide = new Set(wantedBy(b));
  return (wantedBy(a) ?? []).every((each) => wide.has(each));
}

const isAboutDecision = ({ kind }: Condition): boolean => kind === 'target' || kind === 'severity';

type Decision = { target: Target; severity: Severity };

const decisions: readonly Decision[] = targets.flatMap((target) =>
  severities.map((severity) => ({ target, severity })),
);

/** Whether a rule is about this target and severity at all. */
function isAbout({ when }: Rule, { target, severity }: Decision): boolean {
  const isNamed = when.some((each) => each.kind === 'target' && each.anyOf.includes('T4'));
  if (target === 'T4' && !isNamed) return false;
  return when.every((each) => {
    if (each.kind === 'target') return each.anyOf.includes(target);
    return each.kind !== 'severity' || each.anyOf.includes(severity);
  });
}

/** Whether `earlier` holds wherever `rule` does, target and severity aside. */
const isWider = (earlier: Rule, rule: Rule): boolean =>
  earlier.when
    .filter((each) => !isAboutDecision(each))
    .every((each) => rule.when.some((own) => implies(own, each)));

function shadowOf(rule: Rule, before: readonly Rule[]): readonly Rule[] | null {
  const wider = before.filter((each) => isWider(each, rule));
  const catching = decisions
    .filter((decision) => isAbout(rule, decision))
    .map((decision) => wider.find((each) => isAbout(each, decision)));
  const by = catching.filter((each) => each !== undefined);
  return by.length === catching.length ? [...new Set(by)] : null;
}

function neverOf(rule: Rule, before: readonly Rule[]): Never | null {
  const nothing = rule.when.find(isEmpty);
  if (nothing !== undefined) return { kind: 'nothing-chosen', condition: nothing };
  for (const [index, a] of rule.when.entries())
    for (const b of rule.when.slice(index + 1))
      if (isDisjoint(a, b)) return { kind: 'contradiction', conditions: [a, b] };
  const by = shadowOf(rule, before);
  return by === null ? null : { kind: 'shadowed', by };
}

/**
 * The rules that no ticket can ever reach, by their id. What is found is certain; a rule that several earlier ones
 * catch together is found only where target and severity part them.
 */
export function neverTaken(rules: readonly Rule[]): ReadonlyMap<string, Never> {
  const found = new Map<string, Never>();
  const before: Rule[] = [];
  for (const rule of rules.filter(({ isOff }) => !isOff)) {
    const never = neverOf(rule, before);
    if (never === null) before.push(rule);
    else found.set(rule.id, never);
  }
  return found;
}
