import { expect, test } from 'vitest';
import type { RelayRequest } from '../../../src/workbench/contract.ts';
import { snapshotOf } from '../../../src/workbench/world/snapshot.ts';
import type { World } from '../../../src/workbench/world/world.ts';
import { at, aWorkbench } from '../../support/a-world.ts';

const url = 'https://api.linear.app/graphql';
const secret = 'a-secret-of-this-test';

/** A workbench whose Linear is "real", so that what leaves the proxy can be looked at. */
function aProxy(scopes: Readonly<Record<string, readonly string[]>> = { linear_key: ['header'] }) {
  const sent: RelayRequest[] = [];
  const bench = aWorkbench('first-steps', {
    secureScopes: scopes,
    forward: async (request) => {
      sent.push(request);
      return { status: 200, statusText: 'OK', headers: {}, text: '' };
    },
  });
  bench.world.installation.secure['linear_key'] = secret;
  bench.world.live.push('linear');
  return { ...bench, sent };
}

const header = (value: string): RelayRequest => ({ url, type: 'POST', headers: { Authorization: value } });

test('a secure setting is put in where its scope allows it', async () => {
  const { ask, sent } = aProxy();
  await ask({ ...header('{{setting.linear_key}}'), secure: true });
  expect(sent[0]?.headers).toEqual({ Authorization: secret });
});

test('without secure: true a placeholder stays what it is', async () => {
  const { ask, sent } = aProxy();
  await ask(header('{{setting.linear_key}}'));
  expect(sent[0]?.headers).toEqual({ Authorization: '{{setting.linear_key}}' });
});

test('outside its scopes a setting is not put in', async () => {
  const { ask, sent } = aProxy();
  const data = '{"query":"{{setting.linear_key}}"}';
  await ask({ url: `${url}?key={{setting.linear_key}}`, type: 'POST', secure: true, data });
  expect(sent).toHaveLength(1);
  expect(JSON.stringify(sent)).not.toContain(secret);
  expect(sent[0]?.data).toBe(data);
});

test('a setting without scopes is put in everywhere', async () => {
  const { ask, sent } = aProxy({ linear_key: [] });
  const { headers } = header('{{ setting.linear_key }}');
  await ask({
    url: `${url}?k={{setting.linear_key}}`,
    type: 'POST',
    secure: true,
    headers: headers ?? {},
    data: '{{setting.linear_key}}',
  });
  expect(sent[0]).toMatchObject({
    url: `${url}?k=${secret}`,
    headers: { Authorization: secret },
    data: secret,
  });
});

test('a setting that the manifest does not call secure is not put in', async () => {
  const { ask, sent, world } = aProxy({});
  world.installation.settings['route_l2'] = 'group:Somewhere';
  await ask({ ...header('{{setting.linear_key}} {{setting.route_l2}}'), secure: true });
  expect(sent[0]?.headers).toEqual({ Authorization: '{{setting.linear_key}} {{setting.route_l2}}' });
});

test.each([
  ['a host that is not in domainWhitelist', 'https://evil.example/?k={{setting.linear_key}}', 400],
  ['a host that only begins like one', 'https://api.linear.app.evil.example/graphql', 400],
  ['a host behind a user name', 'https://api.linear.app@evil.example/graphql', 400],
  ['an address without https', 'http://api.linear.app/graphql', 400],
  ['an address without scheme', '//api.linear.app/graphql', 400],
  ['a host made of a placeholder', 'https://{{setting.linear_key}}/graphql', 400],
  ['another Zendesk', 'https://other.zendesk.com/api/v2/users/me.json', 403],
])('the proxy does not go to %s, and no secret leaves', async (_, address, status) => {
  const { ask, sent } = aProxy({ linear_key: [] });
  const answer = await ask({
    url: address,
    secure: true,
    headers: { Authorization: '{{setting.linear_key}}' },
  });
  expect(answer.status).toBe(status);
  expect(answer.text).not.toContain(secret);
  expect(sent).toEqual([]);
});

test('headers with an underscore in their name are dropped, as the real proxy does', async () => {
  const { ask, sent } = aProxy();
  await ask({ url, type: 'POST', headers: { api_key: 'x', 'api-key': 'y' } });
  expect(sent[0]?.headers).toEqual({ 'api-key': 'y' });
});

test('user and password of basic_auth become one token, each by its own scope', async () => {
  const { ask, sent } = aProxy({ linear_key: ['basic_auth_password'] });
  const request = {
    ...header('Basic {{basic_auth.token}}'),
    basic_auth: { username: 'bot@larkfield.example', password: '{{setting.linear_key}}' },
  };
  await ask({ ...request, secure: true });
  expect(sent[0]?.headers).toEqual({ Authorization: `Basic ${btoa(`bot@larkfield.example:${secret}`)}` });
  await ask(request);
  expect(sent[1]?.headers).toEqual({ Authorization: 'Basic {{basic_auth.token}}' });
});

test('a request past the proxy is not emulated', async () => {
  const { ask, sent } = aProxy();
  expect((await ask({ url, cors: true })).status).toBe(501);
  expect(sent).toEqual([]);
});

test('nothing is forwarded as long as the system is not live', async () => {
  const { ask, sent, world } = aProxy();
  world.live.length = 0;
  world.linear.apiKeys.push(secret);
  const answer = await ask({
    ...header('{{setting.linear_key}}'),
    secure: true,
    contentType: 'application/json',
    data: JSON.stringify({ query: '{ viewer { name } }' }),
  });
  expect(sent).toEqual([]);
  expect(at(answer.body, 'data.viewer.name')).toBe('Larkfield support');
  expect(JSON.stringify(snapshotOf(world))).not.toContain(secret);
});

test('a whitelisted host that the workbench does not emulate says so', async () => {
  const { ask } = aWorkbench('first-steps', { whitelist: ['tracker.example'] });
  expect((await ask({ url: 'https://tracker.example/issues' })).status).toBe(501);
});

test('Jira is reached behind its cloud id, and at its own host only where the package names it', async () => {
  const secureScopes = { jira_token: ['basic_auth_password'] };
  const ask = async (base: (world: World) => string, whitelist: string[]) => {
    const bench = aWorkbench('first-steps', { whitelist, secureScopes });
    return bench.ask({
      url: `${base(bench.world)}/rest/api/3/myself`,
      secure: true,
      headers: { Authorization: 'Basic {{basic_auth.token}}' },
      basic_auth: { username: 'support@larkfield.example', password: '{{setting.jira_token}}' },
    });
  };
  const byCloudId = ({ jira }: World) => `https://api.atlassian.com/ex/jira/${jira.cloudId}`;
  const bySite = ({ jira }: World) => `https://${jira.host}`;
  expect((await ask(byCloudId, ['api.atlassian.com'])).body).toMatchObject({
    displayName: 'Larkfield support',
  });
  expect((await ask(bySite, ['larkfield.atlassian.net'])).status).toBe(200);
  expect((await ask(bySite, ['api.atlassian.com'])).status).toBe(400);
});

test.each([
  ['its site', 'https://acme.atlassian.net/rest/api/3/myself'],
  ['its cloud id', 'https://api.atlassian.com/ex/jira/c1/rest/api/3/myself'],
])('a real Jira is asked at %s, with account and token put in', async (_, address) => {
  const sent: RelayRequest[] = [];
  const { ask, world } = aWorkbench('jira', {
    whitelist: ['api.atlassian.com', 'acme.atlassian.net'],
    secureScopes: { jira_token: ['basic_auth_password'] },
    forward: async (request) => {
      sent.push(request);
      return { status: 200, statusText: 'OK', headers: {}, text: '{}' };
    },
  });
  world.installation.secure['jira_token'] = secret;
  world.jira.realHost = 'acme.atlassian.net';
  const asked = {
    url: address,
    secure: true,
    headers: { Authorization: 'Basic {{basic_auth.token}}' },
    basic_auth: { username: 'me@acme.example', password: '{{setting.jira_token}}' },
  };
  await ask(asked);
  expect(sent).toEqual([]);
  world.live.push('jira');
  await ask(asked);
  const encoded = Buffer.from(`me@acme.example:${secret}`).toString('base64');
  expect(sent).toMatchObject([{ url: address, headers: { Authorization: `Basic ${encoded}` } }]);
});
