import type { Rule } from '../../../core/routing/rule.ts';

type Rules = readonly Rule[];

/** One place up (-1) or down (1); at the end nothing happens. */
export function moved(rules: Rules, id: string, by: -1 | 1): Rules {
  const at = rules.findIndex((rule) => rule.id === id);
  const [rule, other] = [rules[at], rules[at + by]];
  if (rule === undefined || other === undefined) return rules;
  return rules.map((each, index) => (index === at ? other : index === at + by ? rule : each));
}

/** The copy stands behind its model, switched off: it asks for the same, and would never be taken. */
export const copied = (rules: Rules, id: string, copyId: string, nameOf: (name: string) => string): Rules =>
  rules.flatMap((rule) =>
    rule.id === id ? [rule, { ...rule, id: copyId, name: nameOf(rule.name), isOff: true }] : [rule],
  );

export const without = (rules: Rules, id: string): Rules => rules.filter((rule) => rule.id !== id);

export const replaced = (rules: Rules, next: Rule): Rules =>
  rules.map((rule) => (rule.id === next.id ? next : rule));
