import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultPolicies } from '../../../src/core/policies.ts';
import type { Rule } from '../../../src/core/routing/rule.ts';
import type { SetupDocument } from '../../../src/core/setup/document.ts';
import { onTopOf } from '../../../src/core/setup/on-top-of.ts';
import { aRule, routeOf } from '../../support/a-rule.ts';

const plain = {
  revenue_field: '',
  contact: '',
  jira_site: '',
  jira_cloud_id: '',
  jira_email: '',
  teams_host: '',
};
const noRoutes = { T1: null, T2: null, T3: null, T4: null, T5: null };

const aDocument = (rules: readonly Rule[], but: Partial<SetupDocument['routing']> = {}): SetupDocument => ({
  routing: { revision: 1, saved: null, routes: noRoutes, rules, policies: defaultPolicies, ...but },
  plain,
});

const [a, b, c] = ['a', 'b', 'c'].map((id) => aRule({ id })) as [Rule, Rule, Rule];
const basis = aDocument([a, b, c]);
const joined = (mine: readonly Rule[], theirs: readonly Rule[]) =>
  onTopOf(basis, aDocument(mine), aDocument(theirs, { revision: 2 })).routing.rules;

test('what each of two admins changed is there, and it counts on from the one who saved first', () => {
  const mine = aDocument([a, b, c], { routes: { ...noRoutes, T2: routeOf('jira:ENG/Bug') } });
  const theirs = aDocument([a, b, c], {
    revision: 7,
    routes: { ...noRoutes, T3: routeOf('linear:PRO') },
    policies: { ...defaultPolicies, patternFrom: 5 },
  });
  const { routing } = onTopOf(basis, mine, theirs);
  expect(routing.routes).toMatchObject({ T2: routeOf('jira:ENG/Bug'), T3: routeOf('linear:PRO') });
  expect(routing.policies.patternFrom).toBe(5);
  expect(routing.revision).toBe(7);
});

test('where both changed the same, mine is proposed', () => {
  expect(joined([{ ...a, name: 'mine' }, b, c], [{ ...a, name: 'theirs' }, b, c])[0]?.name).toBe('mine');
});

test('rules that they added stay, and mine stand behind what they stood behind', () => {
  const [theirs, mine] = [aRule({ id: 'theirs' }), aRule({ id: 'mine' })];
  expect(joined([a, mine, b, c], [theirs, a, b, c]).map(({ id }) => id)).toEqual([
    'theirs',
    'a',
    'mine',
    'b',
    'c',
  ]);
});

test('what one of them removed is gone, unless the other changed it', () => {
  expect(joined([b, c], [a, c])).toEqual([c]);
  expect(joined([{ ...a, name: 'still wanted' }, b, c], [b, c]).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('the order is mine when I alone moved rules, else theirs', () => {
  expect(joined([c, a, b], [{ ...a, name: 'named' }, b, c]).map(({ name }) => name)).toEqual([
    'c',
    'named',
    'b',
  ]);
  expect(joined([c, a, b], [b, a, c])).toEqual([b, a, c]);
});

test('nobody who changed nothing undoes anything, and no rule is there twice', () => {
  const rules = fc.uniqueArray(
    fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), name: fc.constantFrom('a', 'b', 'x') }),
    { selector: ({ id }) => id },
  );
  const made = (each: readonly { id: string; name: string }[]) => aDocument(each.map((rule) => aRule(rule)));
  fc.assert(
    fc.property(rules, rules, rules, (from, mine, theirs) => {
      const [start, own, other] = [made(from), made(mine), made(theirs)];
      expect(onTopOf(start, start, other)).toEqual(other);
      expect(onTopOf(start, own, start)).toEqual(own);
      const ids = onTopOf(start, own, other).routing.rules.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});
