import { describe, expect, test } from 'vitest';
import { allCriteria } from '../../../src/core/checklist/criteria.ts';
import { isWish } from '../../../src/core/checklist/propose/is-wish.ts';
import { propose } from '../../../src/core/checklist/propose/propose.ts';
import { type Rule, rules } from '../../../src/core/checklist/propose/rules.ts';
import { severities, targets } from '../../../src/core/checklist/target.ts';
import { decisionOf } from '../../../src/flows/decision.ts';
import { emptyDraft } from '../../../src/flows/draft.ts';
import { createFindings } from '../../../src/flows/findings.ts';
import { now } from '../../support/a-case.ts';
import { routeTo, theSettings } from '../../support/a-session.ts';
import { words } from '../../support/words.ts';
import { businessAndTime } from './table/business-and-time.ts';
import { knownOf } from './table/case-of.ts';
import { conflicts } from './table/conflicts.ts';
import { escalatingAlone } from './table/escalating-alone.ts';
import { handling } from './table/handling.ts';
import { impact } from './table/impact.ts';
import { pattern } from './table/pattern.ts';
import type { Facts, Row } from './table/row.ts';
import { security } from './table/security.ts';
import { supportAlone } from './table/support-alone.ts';
import { technical } from './table/technical.ts';

const rows: readonly Row[] = [
  ...handling,
  ...technical,
  ...impact,
  ...security,
  ...businessAndTime,
  ...pattern,
  ...conflicts,
  ...supportAlone,
  ...escalatingAlone,
];

function decided(facts: Facts) {
  const { case: caseOf, reading, ...known } = knownOf(facts);
  const settings = {
    ...theSettings({ T1: routeTo('group:Second line') }),
    revenueField: 'arr',
    policies: known.policies,
  };
  const understood = {
    reading,
    fields: {},
    proposals: () => propose({ case: caseOf, reading, ...known }),
    isWish: isWish({ reading, lean: known.lean }),
    language: '',
    weakIn: () => [],
  };
  const draft = emptyDraft(now);
  const findings = createFindings(words.prefill, settings)(caseOf, {
    understood,
    surroundings: known.surroundings,
    draft,
  });
  return decisionOf(findings, draft, { case: caseOf, written: null }, settings);
}

describe('what a support lead expects', () => {
  test.each(rows)('%s', (_, facts, answers, verdict, target, severity) => {
    const decision = decided(facts);
    expect({
      answers: decision.answers,
      verdict: decision.verdict.kind,
      target: decision.target,
      severity: decision.severity,
    }).toEqual({ answers, verdict, target, severity });
  });
});

test('there are at least 60 of them, each told apart by its name', () => {
  expect(rows.length).toBeGreaterThanOrEqual(60);
  expect(new Set(rows.map(([says]) => says)).size).toBe(rows.length);
});

describe('no part of a rule can be left out without a row that says so', () => {
  const known = rows.map(([, facts]) => knownOf(facts));
  const answersBy = (by: readonly Rule[]) =>
    JSON.stringify(
      known.map((each) => propose(each, by).map(({ criterion, answer }) => [criterion, answer])),
    );
  const all = answersBy(rules);
  const without = (rule: Rule, less: Partial<Rule>) =>
    rules.map((each) => (each === rule ? { ...each, ...less } : each));

  const parts = rules.flatMap((rule) => [
    ...rule.when.map((group) => {
      const less = without(rule, { when: rule.when.filter((each) => each !== group) });
      return [`${rule.criterion} ${rule.answer}: ${group.join(', ')}`, less] as const;
    }),
    ...(rule.unless ?? []).map((sign) => {
      const less = without(rule, { unless: (rule.unless ?? []).filter((each) => each !== sign) });
      return [`${rule.criterion} ${rule.answer}, unless: ${sign}`, less] as const;
    }),
  ]);

  test.each(parts)('%s', (_, less) => {
    expect(answersBy(less)).not.toBe(all);
  });
});

test('every answer rests on something that can be opened', () => {
  for (const [says, facts] of rows)
    for (const { criterion, evidence } of decided(facts).proposals)
      expect(evidence.length, `${says}: ${criterion}`).toBeGreaterThan(0);
});

test('every criterion, target and severity is among the expected', () => {
  const answered = new Set(rows.flatMap(([, , answers]) => Object.keys(answers)));
  expect(allCriteria.filter((id) => !answered.has(id))).toEqual([]);
  expect(new Set(rows.map(([, , , , target]) => target))).toEqual(new Set(targets));
  expect(new Set(rows.map(([, , , , , severity]) => severity))).toEqual(new Set(severities));
});
