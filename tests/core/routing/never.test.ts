import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Facts } from '../../../src/core/routing/facts.ts';
import { neverTaken } from '../../../src/core/routing/never.ts';
import { routeFor } from '../../../src/core/routing/route-for.ts';
import type { Condition, Rule } from '../../../src/core/routing/rule.ts';
import { aRule } from '../../support/a-rule.ts';
import { theSettings } from '../../support/a-session.ts';

const tag = (...anyOf: string[]): Condition => ({ kind: 'tag', anyOf });
const target = (...anyOf: ('T1' | 'T2' | 'T3' | 'T4' | 'T5')[]): Condition => ({ kind: 'target', anyOf });
const severity = (...anyOf: ('S1' | 'S2' | 'S3')[]): Condition => ({ kind: 'severity', anyOf });
const brand = (id: string): Condition => ({ kind: 'brand', anyOf: [{ id, name: id }] });
const revenue = (atLeast: number): Condition => ({ kind: 'revenue', atLeast });

const rulesOf = (...whens: (readonly Condition[])[]): Rule[] =>
  whens.map((when, index) => aRule({ id: `r${index + 1}`, when }));

const cases: readonly [name: string, rules: readonly Rule[], never: object][] = [
  ['rules about different things stand side by side', rulesOf([tag('a')], [tag('b')]), {}],
  ['a rule behind one without conditions', rulesOf([], [tag('b')]), { r2: { kind: 'shadowed' } }],
  ['security behind one without conditions is reached', rulesOf([], [target('T4')]), {}],
  [
    'a narrower rule behind a wider one',
    rulesOf([tag('a', 'b')], [tag('b'), brand('1')]),
    { r2: { kind: 'shadowed' } },
  ],
  ['a wider rule behind a narrower one is reached', rulesOf([tag('b'), brand('1')], [tag('a', 'b')]), {}],
  ['more revenue behind less', rulesOf([revenue(10)], [revenue(20)]), { r2: { kind: 'shadowed' } }],
  ['less revenue behind more is reached', rulesOf([revenue(20)], [revenue(10)]), {}],
  [
    'a severity that two rules before it share',
    rulesOf([severity('S1')], [severity('S2', 'S3')], [target('T2')]),
    { r3: { kind: 'shadowed' } },
  ],
  ['a severity that is left', rulesOf([severity('S1')], [severity('S2')], [target('T2')]), {}],
  ['two brands at once', rulesOf([brand('1'), brand('2')]), { r1: { kind: 'contradiction' } }],
  ['two tags at once are possible', rulesOf([tag('a'), tag('b')]), {}],
  ['nothing chosen', rulesOf([tag()]), { r1: { kind: 'nothing-chosen' } }],
];

test.each(cases)('%s', (_, rules, never) => {
  const found = Object.fromEntries(neverTaken(rules));
  expect(found).toMatchObject(never);
  expect(Object.keys(found)).toEqual(Object.keys(never));
});

test('a rule that is off hides nothing', () => {
  const [all, some] = rulesOf([], [tag('a')]);
  const rules = [{ ...(all as Rule), isOff: true }, some as Rule];
  expect(neverTaken(rules).size).toBe(0);
});

const some = <T>(...values: T[]) => fc.subarray(values);
const condition = fc.oneof(
  some('a', 'b').map((words): Condition => tag(...words)),
  some('1', '2').map((ids): Condition => ({ kind: 'brand', anyOf: ids.map((id) => ({ id, name: id })) })),
  some('T1', 'T2', 'T4').map((words): Condition => target(...(words as 'T1'[]))),
  some('S1', 'S2', 'S3').map((words): Condition => severity(...(words as 'S1'[]))),
  fc.constantFrom(10, 20).map(revenue),
);
const anyRules = fc
  .array(fc.array(condition, { maxLength: 3 }), { maxLength: 5 })
  .map((whens) => rulesOf(...whens));

const anyFacts: fc.Arbitrary<Facts> = fc.record({
  target: fc.constantFrom('T1', 'T2', 'T3', 'T4', 'T5'),
  severity: fc.constantFrom('S1', 'S2', 'S3'),
  tags: some('a', 'b'),
  brandId: fc.constantFrom(1, 2, null),
  groupId: fc.constant(null),
  formId: fc.constant(null),
  organizationFields: fc.constant({}),
  ticketFields: fc.constant({}),
  language: fc.constant(''),
  revenue: fc.constantFrom(null, 5, 10, 20),
});

test('what is said never to be taken is never taken', () => {
  fc.assert(
    fc.property(anyRules, fc.array(anyFacts, { minLength: 20, maxLength: 20 }), (rules, tickets) => {
      const never = neverTaken(rules);
      for (const facts of tickets) {
        const { rule } = routeFor({ ...theSettings(), rules }, facts);
        if (rule !== null) expect(never.has(rule.id)).toBe(false);
      }
    }),
  );
});
