import { expect, test } from 'vitest';
import { readSettings } from '../../src/zendesk/settings.ts';

test('routes are read, empty ones are unset, wrong ones say what is wrong', () => {
  const settings = readSettings({
    title: 'Baton',
    route_l2: 'group:Tier 2 support',
    route_engineering: 'jirra:ENG',
    route_product: '  ',
    route_security: null,
    revenue_field: ' annual_revenue ',
    contact: '',
  });
  expect(settings.routes).toMatchObject({
    T1: {
      kind: 'route',
      route: { name: 'route_l2', destination: { kind: 'group', group: 'Tier 2 support' } },
    },
    T2: {
      kind: 'wrong',
      setting: 'route_engineering',
      error: { kind: 'unknown-destination', found: 'jirra' },
    },
    T3: { kind: 'unset', setting: 'route_product' },
    T4: { kind: 'unset', setting: 'route_security' },
    T5: { kind: 'unset', setting: 'route_leadership' },
  });
  expect(settings).toMatchObject({ revenueField: 'annual_revenue', contact: null });
});

test.each([undefined, null, 'x', 7, [], { route_l2: 7 }])('settings that are %j are no settings', (found) => {
  const settings = readSettings(found);
  expect(Object.values(settings.routes).map(({ kind }) => kind)).toEqual(Array(5).fill('unset'));
});

const account = { jira_email: 'support@acme.example' };

test.each([
  [
    { ...account, jira_site: 'acme.atlassian.net' },
    { kind: 'site', host: 'acme.atlassian.net' },
  ],
  [
    { ...account, jira_site: 'https://Acme.atlassian.net/jira/' },
    { kind: 'site', host: 'acme.atlassian.net' },
  ],
  [
    { ...account, jira_cloud_id: ' 1f-2 ' },
    { kind: 'cloud', cloudId: '1f-2' },
  ],
  [{ ...account, jira_site: 'acme.atlassian.net', jira_cloud_id: '1f-2' }, { host: 'acme.atlassian.net' }],
  [
    { ...account, jira_site: 'our Jira', jira_cloud_id: '1f-2' },
    { kind: 'cloud', cloudId: '1f-2' },
  ],
])('%j says where Jira is', (settings, where) => {
  expect(readSettings(settings).jira).toMatchObject({ ...where, email: 'support@acme.example' });
});

test.each([
  {},
  account,
  { ...account, jira_site: 'our Jira' },
  { jira_site: 'acme.atlassian.net', jira_cloud_id: '1f-2' },
])('%j connects no Jira', (settings) => {
  expect(readSettings(settings).jira).toBeNull();
});
