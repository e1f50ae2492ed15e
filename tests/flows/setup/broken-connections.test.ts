import { expect, test } from 'vitest';
import type { Finding, Tested } from '../../../src/core/setup/finding.ts';
import { brokenConnections } from '../../../src/workbench/scenarios/broken-connections.ts';
import { findScenario } from '../../../src/workbench/scenarios/scenarios.ts';
import { aConversation, aWorkbench } from '../../support/fake-zaf.ts';
import { aSetup, proxy, ready } from '../../support/setup-bench.ts';

const clouds = 'api.atlassian.com';

/** What a test says in the world of each scenario: the connection, what is wrong, and the setting that cures it. */
const cases: Readonly<Record<string, readonly [Tested, Partial<Finding>]>> = {
  'jira-token-expired': ['jira', { kind: 'unauthorized', setting: 'jira_token' }],
  'jira-wrong-mail': ['jira', { kind: 'unauthorized', setting: 'jira_token' }],
  'jira-wrong-cloud-id': ['jira', { kind: 'no-such-site', setting: 'jira_cloud_id', host: clouds }],
  'jira-host-not-in-package': [
    'jira',
    { kind: 'host-not-allowed', setting: 'jira_site', host: 'elsewhere.atlassian.net' },
  ],
  'jira-anonymous': ['jira', { kind: 'anonymous', setting: 'jira_token' }],
  'jira-scope-missing': ['jira', { kind: 'no-scope', setting: 'jira_token', scope: 'read:jira-work' }],
  'jira-scope-to-read': ['jira', { kind: 'no-scope', setting: 'jira_token', scope: 'write:jira-work' }],
  'jira-project-invisible': ['jira', { kind: 'project-invisible', project: 'HID', visible: 3 }],
  'jira-without-rights': ['jira', { kind: 'no-right', right: 'CREATE_ISSUES', where: 'ENG' }],
  'jira-xsrf': ['jira', { kind: 'cross-site', setting: null }],
  'linear-key-revoked': ['linear', { kind: 'unauthorized', setting: 'linear_key' }],
  'linear-read-only-key': ['linear', { kind: 'no-scope', setting: 'linear_key', scope: 'Write' }],
  'linear-other-workspace': [
    'linear',
    { kind: 'team-invisible', setting: 'linear_key', team: 'CORE', others: ['ENG', 'PRO', 'SEC'] },
  ],
  'proxy-refuses': ['linear', { kind: 'proxy-refused' }],
  'slack-webhook-revoked': ['chat', { kind: 'webhook-unknown', setting: 'chat_engineering' }],
  'slack-webhook-unset': ['chat', { kind: 'webhook-unknown', setting: 'chat_engineering' }],
  'teams-signature-wrong': ['chat', { kind: 'webhook-unknown', setting: 'chat_product' }],
  'teams-host-unset': ['chat', { kind: 'no-teams-host', setting: 'teams_host' }],
};

async function inScenario(id: string) {
  const scenario = findScenario(id);
  const bench = aWorkbench(scenario.conversations[0] ?? aConversation(), scenario, {
    ...proxy,
    whitelist: [
      ...proxy.whitelist,
      'hooks.slack.com',
      'prod-12.westeurope.logic.azure.com',
      'larkfield.atlassian.net',
    ],
  });
  bench.world.controls.role = 'admin';
  return { bench, setup: await aSetup(bench) };
}

test('every broken connection that the workbench plays has its sentence', () => {
  expect(Object.keys(cases).sort()).toEqual(brokenConnections.map(({ id }) => id).sort());
});

test.each(Object.entries(cases))('%s', async (id, [what, expected]) => {
  const { bench, setup } = await inScenario(id);
  await setup.test(what);
  const found = ready(setup.view()).tests[what];
  expect(found).toMatchObject({
    kind: 'ready',
    value: expect.arrayContaining([expect.objectContaining(expected)]),
  });
  const { jira, linear, chat } = bench.world;
  expect([jira.issues, linear.issues, chat.channels.flatMap(({ posts }) => posts)]).toEqual([[], [], []]);
});

test('a token that may only read makes no test issue either', async () => {
  const { setup } = await inScenario('jira-scope-to-read');
  expect(await setup.testIssue('T2')).toMatchObject({
    value: [{ kind: 'no-scope', scope: 'write:jira-work', setting: 'jira_token' }],
  });
});

test('a token with scopes opens nothing at the address of the site', async () => {
  const { setup } = await inScenario('jira-scope-to-read');
  setup.edit((was) => ({ ...was, plain: { ...was.plain, jira_site: 'larkfield.atlassian.net' } }));
  await setup.test('jira');
  expect(ready(setup.view()).tests.jira).toMatchObject({ value: [{ kind: 'unauthorized' }] });
});
