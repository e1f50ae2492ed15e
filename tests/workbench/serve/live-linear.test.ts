import { afterEach, expect, test, vi } from 'vitest';
import { forwardToLinear } from '../../../src/workbench/serve/live-linear.ts';

afterEach(() => vi.unstubAllGlobals());

const request = {
  url: 'https://api.linear.app/graphql',
  type: 'POST',
  data: '{}',
  contentType: 'application/json',
  headers: { authorization: 'key' },
};

test('a request is sent as it is, and its answer handed back', async () => {
  const fetched = vi.fn(
    async (_url: unknown, _options: RequestInit) => new Response('{"data":1}', { status: 200 }),
  );
  vi.stubGlobal('fetch', fetched);
  expect(await forwardToLinear(request)).toMatchObject({ status: 200, text: '{"data":1}' });
  expect(fetched.mock.calls[0]?.[1]).toMatchObject({
    method: 'POST',
    body: '{}',
    redirect: 'manual',
    headers: { authorization: 'key', 'content-type': 'application/json' },
  });
});

test.each([
  'https://api.linear.app.evil.example/graphql',
  'http://api.linear.app/graphql',
  'https://evil.example/',
])('nothing is sent to %s', async (url) => {
  const fetched = vi.fn();
  vi.stubGlobal('fetch', fetched);
  expect(await forwardToLinear({ ...request, url })).toMatchObject({ status: 0 });
  expect(fetched).not.toHaveBeenCalled();
});

test('a network that fails is an answer that never came', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')));
  expect(await forwardToLinear(request)).toEqual({ status: 0, statusText: 'error', headers: {}, text: '' });
});
