import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { defaultPolicies } from '../../../src/core/policies.ts';
import { changesOf } from '../../../src/core/setup/changes.ts';
import { finding } from '../../../src/core/setup/finding.ts';
import { readStored } from '../../../src/core/setup/stored.ts';
import { aRule, routeOf } from '../../support/a-rule.ts';
import { aSetupDocument } from '../../support/a-setup.ts';
import { showSetup } from '../../support/show-setup.tsx';

const tab = (name: string) => screen.getByRole('tab', { name });

test('saving shows first what it changes, from what to what', async () => {
  const { user, press, calls } = showSetup(aSetupDocument({ revision: 12 }));
  await user.click(tab('Policies'));
  const figure = screen.getByLabelText('Customers that make a pattern');
  await user.clear(figure);
  expect(screen.getByText('A whole number from 2')).toBeDefined();
  await user.type(figure, '5');
  await press('Review and save');
  const bar = screen.getByRole('region', { name: 'Changes that are not saved' });
  expect(within(bar).getByRole('listitem').textContent).toBe(
    'Customers that make a patternBefore: 3After: 5',
  );
  expect(calls).toEqual([]);
  await press('Save version 13');
  expect(calls).toMatchObject([['save', { routing: { policies: { patternFrom: 5 } } }]]);
});

test('of a table that changed, each row that differs is said as it was and as it becomes', async () => {
  const { setup, press } = showSetup();
  act(() =>
    setup.edit(({ routing, ...rest }) => ({
      ...rest,
      routing: {
        ...routing,
        routes: {
          ...routing.routes,
          T2: routeOf(
            'jira:ENG/Bug; field.customfield_7=is:EMEA; field.customfield_10031=from:ticket.field.360; chat=slack:product',
          ),
        },
        policies: {
          ...routing.policies,
          required: { T2: ['steps', 'deadline'] },
          pace: { ...routing.policies.pace, S2: { team: { hours: 6 }, customer: { businessDays: 1 } } },
          schedule: { name: 'Office', timeZone: 'Europe/Berlin', hours: [], holidays: [] },
          issueLanguage: 'de',
          items: { E3a: { isOff: true, help: 'Ask ops' } },
        },
      },
    })),
  );
  await press('Review and save');
  const bar = screen.getByRole('region', { name: 'Changes that are not saved' });
  await within(bar).findByText(/Region/);
  expect(
    within(bar)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual([
    'EngineeringBefore: As the plain setting saysAfter: Jira ENG, Bug · Chat Slack: Product · 2 fields filled in · customfield_7: EMEA · Region: Ticket field: Area',
    'Required in the briefBefore: Engineering: no more than what always belongs to itAfter: Engineering: Steps and Deadline',
    'Following up: how oftenBefore: High, Ask the team every: 4 hours; High, Tell the customer every: 8 hoursAfter: High, Ask the team every: 6 hours; High, Tell the customer every: 1 business day',
    'Business daysBefore: Monday to FridayAfter: Office (Europe/Berlin)',
    'Language of the issueBefore: That of the briefAfter: German',
    'ChecklistBefore: Several customers are affected: onAfter: Several customers are affected: off, “Ask ops”',
  ]);
});

test('contact data is masked by default on all routes, and the ones that say otherwise are named', async () => {
  const { user, press, calls } = showSetup(
    aSetupDocument({
      routes: { T1: null, T2: routeOf('jira:ENG/Bug; pii=keep'), T3: null, T4: null, T5: null },
    }),
  );
  await user.click(tab('Policies'));
  expect(screen.getByText('Not masked by: Engineering')).toBeDefined();
  await user.click(screen.getByRole('checkbox', { name: 'Mask contact data of customers' }));
  expect(screen.queryByText(/masked .*by: Engineering/i)).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: 'Mask contact data of customers' }));
  await press('Let all routes go by this');
  await user.click(screen.getByRole('checkbox', { name: 'Mask contact data of customers' }));
  await press('Review and save');
  await press('Save version 1');
  expect(calls).toMatchObject([
    ['save', { routing: { routes: { T2: { pii: null } }, policies: { masksContactData: false } } }],
  ]);
});

test('what another admin saved meanwhile is shown, and nothing is written over it unseen', async () => {
  const saved = aSetupDocument({ revision: 4 });
  const theirs = aSetupDocument({
    revision: 5,
    saved: { by: { id: 7, name: 'Ines Falk' }, at: '2030-01-01T10:00:00Z' },
    rules: [aRule({ id: 'a', name: 'Payments', route: routeOf('jira:PAY/Bug') })],
  });
  const { show, press, calls } = showSetup(saved);
  act(() => show({ conflict: { theirs, changes: changesOf(saved, theirs), stored: readStored({}) } }));
  const box = screen.getByRole('alert');
  expect(box.textContent).toContain('Ines Falk saved version 5 meanwhile');
  expect(box.textContent).toContain('Payments: new rule, number 1');
  await press('Put my changes on top');
  expect(calls).toEqual([['keepMine']]);
});

test('settings that are too long cannot be saved, and say so before', async () => {
  const { user, press, show } = showSetup();
  await user.click(tab('Policies'));
  await user.click(screen.getByRole('radio', { name: 'escalate directly' }));
  act(() => show({ size: { length: 20_412, limit: 20_000 } }));
  expect(screen.getByText(/20,412 characters: Zendesk keeps 20,000/)).toBeDefined();
  await press('Review and save');
  expect(screen.getByRole('button', { name: 'Save version 1' })).toHaveProperty('disabled', true);
});

test('a hand edit with an error shows line, key and cure, and what holds until then', async () => {
  const problem = {
    line: 3,
    column: 14,
    key: 'rules[0].isOff',
    kind: 'wrong-kind',
    expected: 'yes-no',
  } as const;
  const { press } = showSetup(aSetupDocument(), {
    view: { broken: { problem, text: '{\n\n  1 }', used: 'backup' } },
  });
  expect(
    screen.getByText(
      /Line 3, column 14, rules\[0\]\.isOff: This must be true or false\..*the last good version holds/,
    ),
  ).toBeDefined();
  await press('Show the text');
  expect(screen.getByLabelText('Settings')).toHaveProperty('value', '{\n\n  1 }');
});

test('the text can be edited by hand, and what is taken over is not saved yet', async () => {
  const { user, press, calls } = showSetup();
  await user.click(tab('Settings as text'));
  const text = screen.getByLabelText('Settings');
  await user.click(text);
  await user.paste('//');
  await press('Take over');
  expect(calls).toMatchObject([['importText', expect.stringContaining('//')]]);
  expect(screen.getByText('Taken over. Review and save it below.')).toBeDefined();
});

test('items of the checklist are switched off and explained, security never', async () => {
  const { user, press, draft } = showSetup();
  await user.click(tab('Policies'));
  await press(/^Impact/);
  expect(screen.getByRole('checkbox', { name: 'There is a security concern' })).toHaveProperty(
    'disabled',
    true,
  );
  await user.click(screen.getByRole('checkbox', { name: 'Several customers are affected' }));
  await user.type(screen.getByLabelText('Help text: A production system is down'), 'Ask ops');
  expect(draft().routing.policies.items).toEqual({
    E3a: { isOff: true, help: '' },
    E3b: { isOff: false, help: 'Ask ops' },
  });
  await user.click(screen.getByRole('checkbox', { name: 'Several customers are affected' }));
  await user.clear(screen.getByLabelText('Help text: A production system is down'));
  expect(draft().routing.policies).toEqual(defaultPolicies);
});

test('a test names the setting and the cure', async () => {
  const { press, calls, show } = showSetup();
  await press('Test Jira');
  expect(calls).toEqual([['test', 'jira']]);
  const anonymous = finding('wrong', 'jira_token', { kind: 'anonymous' });
  act(() =>
    show({
      tests: {
        jira: { kind: 'ready', value: [anonymous] },
        linear: { kind: 'idle' },
        account: { kind: 'idle' },
        chat: { kind: 'idle' },
      },
    }),
  );
  const card = within(screen.getByRole('article', { name: 'Jira' }));
  expect(card.getByText('Does not work')).toBeDefined();
  expect(card.getByText(/Enter mail and token of the same account/)).toBeDefined();
  expect(card.getByText('jira_token')).toBeDefined();
});
