import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { finding } from '../../../src/core/setup/finding.ts';
import { aRule, routeOf } from '../../support/a-rule.ts';
import { aSetupDocument } from '../../support/a-setup.ts';
import { showSetup } from '../../support/show-setup.tsx';

const engineering = { kind: 'target', anyOf: ['T2'] } as const;
const billing = aRule({
  id: 'a',
  name: 'Billing',
  when: [engineering, { kind: 'tag', anyOf: ['billing'] }],
  route: routeOf('linear:BIL'),
});
const german = aRule({
  id: 'b',
  name: 'German billing',
  when: [engineering, { kind: 'tag', anyOf: ['billing'] }, { kind: 'language', anyOf: ['de'] }],
  route: routeOf('linear:PRO'),
});

test('rules stand above the five targets, each with what it asks for and where it goes', () => {
  const { rows } = showSetup(
    aSetupDocument({
      rules: [billing],
      routes: { ...aSetupDocument().routing.routes, T2: routeOf('jira:ENG/Bug') },
    }),
  );
  const texts = rows().map(({ textContent }) => textContent ?? '');
  expect(texts).toHaveLength(6);
  expect(texts[0]).toContain('Engineering, Tag billing');
  expect(texts[0]).toContain('Linear BIL');
  expect(texts[2]).toContain('Jira ENG, Bug');
  expect(texts[5]).toContain('Agents are told to ask you');
});

test('a target gets its destination by keyboard alone', async () => {
  const { user, press, draft, pick } = showSetup();
  await press('Edit Engineering');
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Jira' }));
  await pick('Project', 'engin');
  await pick('Issue type', 'bug');
  expect(draft().routing.routes.T2).toMatchObject({
    destination: { kind: 'jira', project: 'ENG', issueType: 'Bug' },
  });
  expect(screen.getByText('1 change is not saved')).toBeDefined();
});

test('a field that the project demands is asked of the agent, unless it is settled here', async () => {
  const saved = aSetupDocument({
    routes: { ...aSetupDocument().routing.routes, T2: routeOf('jira:ENG/Bug') },
  });
  const { press, choose, draft } = showSetup(saved);
  await press('Edit Engineering');
  await screen.findByLabelText('Region');
  await choose('Region', 'Always the same value');
  await choose('Value', 'EMEA');
  expect(draft().routing.routes.T2?.fills).toEqual({
    customfield_10031: { kind: 'fixed', input: { kind: 'chosen', choices: [{ id: 'EMEA', name: 'EMEA' }] } },
  });
  await choose('Region', 'A value of the ticket');
  await choose('Which value', 'Name of the organization');
  expect(draft().routing.routes.T2?.fills).toEqual({
    customfield_10031: { kind: 'ticket', value: 'organization.name' },
  });
  await choose('Region', 'Ask the agent');
  expect(draft().routing.routes.T2?.fills).toEqual({});
});

test('a new rule is named at once, asks for what is added, and can be taken back', async () => {
  const { user, press, choose, draft } = showSetup();
  await press('Add rule');
  expect(document.activeElement).toBe(screen.getByLabelText(/^Name of the rule/));
  await user.clear(screen.getByLabelText(/^Name of the rule/));
  await user.keyboard('Payments');
  await choose('Add a condition', 'Severity');
  expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Critical' }));
  await user.keyboard(' ');
  await choose('Add a condition', 'Yearly revenue');
  await user.keyboard('250000');
  expect(draft().routing.rules).toMatchObject([
    {
      name: 'Payments',
      when: [
        { kind: 'severity', anyOf: ['S1'] },
        { kind: 'revenue', atLeast: 250_000 },
      ],
    },
  ]);
  await press('Discard');
  expect(draft().routing.rules).toEqual([]);
});

test('rules are moved with Alt and the arrows, and the new place is said', async () => {
  const { user, draft } = showSetup(aSetupDocument({ rules: [billing, german] }));
  screen.getByRole('button', { name: 'Edit German billing' }).focus();
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(draft().routing.rules.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(screen.getByText('German billing is now number 1')).toBeDefined();
});

test('a rule is copied, switched off and removed from its menu, by keyboard alone', async () => {
  const { user, draft } = showSetup(aSetupDocument({ rules: [billing] }));
  const deed = async (rule: string, name: string) => {
    screen.getByRole('button', { name: `What to do with ${rule}` }).focus();
    await user.keyboard('{Enter}');
    (await screen.findByRole('menuitem', { name })).focus();
    await user.keyboard('{Enter}');
  };
  await deed('Billing', 'Copy');
  expect(draft().routing.rules).toMatchObject([
    { name: 'Billing', isOff: false },
    { name: 'Billing (copy)', isOff: true },
  ]);
  await deed('Billing (copy)', 'Switch on');
  expect(draft().routing.rules[1]?.isOff).toBe(false);
  await deed('Billing', 'Remove');
  expect(draft().routing.rules.map(({ name }) => name)).toEqual(['Billing (copy)']);
});

test('a rule that can never match says which one takes all of it before', () => {
  const { row } = showSetup(aSetupDocument({ rules: [billing, german] }));
  expect(row(/German billing/).getByText('Never reached: “Billing” takes all of it before')).toBeDefined();
});

test('a destination that is gone is marked, with the cure in the opened rule', async () => {
  const gone = finding('wrong', null, {
    kind: 'team-invisible',
    team: 'BIL',
    workspace: 'acme',
    others: ['ENG'],
  });
  const { row, press } = showSetup(aSetupDocument({ rules: [billing] }), { found: [gone] });
  expect(
    await row(/Billing/).findByText('Team BIL is not in the workspace acme, or is private.'),
  ).toBeDefined();
  await press('Edit Billing');
  expect(screen.getByText(/whose teams are ENG\. Choose one of them/)).toBeDefined();
});
