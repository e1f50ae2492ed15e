import { afterEach, expect, test, vi } from 'vitest';
import { forwardTo } from '../../../src/workbench/serve/forward.ts';
import { liveSystems } from '../../../src/workbench/serve/live-systems.ts';

afterEach(() => vi.unstubAllGlobals());

const env = {
  LINEAR_KEY: 'lin_api',
  JIRA_SITE: 'acme.atlassian.net',
  JIRA_EMAIL: 'support@acme.example',
  JIRA_TOKEN: 'token',
};
const behindCloudId = { JIRA_CLOUD_ID: 'c1', JIRA_EMAIL: 'support@acme.example', JIRA_TOKEN: 'token' };
const forward = forwardTo(liveSystems(env).bases);

const request = {
  url: 'https://api.linear.app/graphql',
  type: 'POST',
  data: '{}',
  contentType: 'application/json',
  headers: { authorization: 'key' },
};

const answering = (words: string | null, status: number) => {
  const fetched = vi.fn(async (_url: unknown, _options: RequestInit) => new Response(words, { status }));
  vi.stubGlobal('fetch', fetched);
  return fetched;
};

test('a request is sent as it is, and its answer handed back', async () => {
  const fetched = answering('{"data":1}', 200);
  expect(await forward(request)).toMatchObject({ status: 200, text: '{"data":1}' });
  expect(fetched.mock.calls[0]?.[1]).toMatchObject({
    method: 'POST',
    body: '{}',
    redirect: 'manual',
    headers: { authorization: 'key', 'content-type': 'application/json' },
  });
});

test('Jira is asked at its site, with what the proxy has put in, and a read carries no body', async () => {
  const fetched = answering('{"accountId":"1"}', 200);
  const url = 'https://acme.atlassian.net/rest/api/3/search/jql?jql=labels%20%3D%20%22baton-1%22';
  await forward({ url, headers: { Authorization: 'Basic eDp5', 'X-Atlassian-Token': 'no-check' } });
  const [asked, options] = fetched.mock.calls[0] ?? [];
  expect(String(asked)).toBe(url);
  expect(options).toMatchObject({
    method: 'GET',
    body: null,
    headers: { Authorization: 'Basic eDp5', 'X-Atlassian-Token': 'no-check' },
  });
});

test('an answer without a body is an answer', async () => {
  answering(null, 204);
  const url = 'https://acme.atlassian.net/rest/api/3/issue/1/transitions';
  expect(await forward({ url, type: 'POST', data: '{}' })).toMatchObject({ status: 204, text: '' });
});

test('behind a cloud id requests go to that site alone', async () => {
  const fetched = answering('{}', 200);
  const only = forwardTo(liveSystems(behindCloudId).bases);
  const at = (id: string) => only({ url: `https://api.atlassian.com/ex/jira/${id}/rest/api/3/myself` });
  expect(await at('c1')).toMatchObject({ status: 200 });
  expect(await at('c2')).toMatchObject({ status: 0 });
  expect(fetched).toHaveBeenCalledTimes(1);
});

test.each([
  'https://api.linear.app.evil.example/graphql',
  'http://api.linear.app/graphql',
  'https://acme.atlassian.net.evil.example/rest/api/3/myself',
  'https://acme.atlassian.net/secure/admin',
  'https://acme.atlassian.net/rest/api/3/../2/myself',
  'https://other.atlassian.net/rest/api/3/myself',
  'https://evil.example/',
])('nothing is sent to %s', async (url) => {
  const fetched = answering('', 200);
  expect(await forward({ ...request, url })).toMatchObject({ status: 0 });
  expect(fetched).not.toHaveBeenCalled();
});

test('a network that fails is an answer that never came', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')));
  expect(await forward(request)).toEqual({ status: 0, statusText: 'error', headers: {}, text: '' });
});

test.each([
  ['nothing', {}, [], null],
  ['a key of Linear', { LINEAR_KEY: 'k' }, ['linear'], null],
  ['a site with account and token', env, ['linear', 'jira'], 'acme.atlassian.net'],
  [
    'an address of a site',
    { ...env, JIRA_SITE: 'https://acme.atlassian.net/' },
    ['linear', 'jira'],
    'acme.atlassian.net',
  ],
  ['a cloud id with account and token', behindCloudId, ['jira'], null],
  ['a token without an account', { JIRA_SITE: 'acme.atlassian.net', JIRA_TOKEN: 't' }, [], null],
  ['an account without a place', { JIRA_EMAIL: 'a@b.example', JIRA_TOKEN: 't' }, [], null],
])('with %s in .env, what is real follows', (_, given, systems, host) => {
  expect(liveSystems(given)).toMatchObject({ systems, jiraHost: host });
});
