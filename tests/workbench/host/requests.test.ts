import { expect, test } from 'vitest';
import { aFrame, subscribe } from './a-frame.ts';

const subscribeToRequest = ['request:1.done', 'request:1.fail'];
const request = (message: unknown) => JSON.stringify({ key: 'request:1', message, instanceGuid: 'frame-1' });

test('a request ends with its body, or with all of the answer when that was asked for', async () => {
  const { page, session } = aFrame();
  page.answer = {
    status: 200,
    statusText: 'OK',
    headers: { 'Content-Type': 'application/json' },
    text: '{"a":1}',
  };
  for (const event of subscribeToRequest) session.receive(subscribe(event));
  session.receive(request({ url: '/api/v2/x.json' }));
  session.receive(request({ url: '/api/v2/x.json', httpCompleteResponse: true }));
  await expect.poll(() => page.posted.length).toBe(3);
  const ends = page.posted
    .slice(1)
    .map(({ key, message }) => [key, (message as { responseArgs: unknown[] }).responseArgs[0]]);
  expect(ends).toEqual([
    ['zaf.request:1.done', { a: 1 }],
    [
      'zaf.request:1.done',
      expect.objectContaining({
        status: 200,
        responseText: '{"a":1}',
        responseJSON: { a: 1 },
        responseHeaders: 'content-type: application/json',
      }),
    ],
  ]);
});

test.each([
  [422, 'application/json', '{"error":"RecordInvalid"}', { responseJSON: { error: 'RecordInvalid' } }],
  [502, 'text/html', '<html>', {}],
  [0, '', '', { readyState: 0 }],
])('a request that ends with %i fails with what looks like a jqXHR', async (status, type, text, more) => {
  const { page, session } = aFrame();
  page.answer = { status, statusText: 'error', headers: { 'content-type': type }, text };
  for (const event of subscribeToRequest) session.receive(subscribe(event));
  session.receive(request({ url: '/api/v2/x.json', httpCompleteResponse: true }));
  await expect.poll(() => page.posted.length).toBe(2);
  const { key, message } = page.posted[1] ?? {};
  expect(key).toBe('zaf.request:1.fail');
  const [first] = (message as { responseArgs: Record<string, unknown>[] }).responseArgs;
  expect(first).toMatchObject({ status, responseText: text, ...more });
  expect(first && 'responseJSON' in first).toBe(status === 422);
});

test('a body that claims to be JSON and is none fails although the status is fine', async () => {
  const { page, session } = aFrame();
  page.answer = {
    status: 200,
    statusText: 'OK',
    headers: { 'content-type': 'application/json' },
    text: '<html>',
  };
  for (const event of subscribeToRequest) session.receive(subscribe(event));
  session.receive(request('not an object'));
  session.receive(request({ url: '/x' }));
  await expect.poll(() => page.posted.length).toBe(3);
  expect(page.posted.slice(1).map(({ key }) => key)).toEqual(['zaf.request:1.fail', 'zaf.request:1.fail']);
  expect(page.requests).toHaveLength(1);
});

test('the verb of a request is its type, and the data of a GET goes into the URL', async () => {
  const { page, session } = aFrame();
  session.receive(request({ url: '/a?b=1', method: 'DELETE', data: { c: 'x y' } }));
  session.receive(
    request({ url: '/a', type: 'put', data: '{}', contentType: 'application/json', secure: true }),
  );
  await expect.poll(() => page.requests.length).toBe(2);
  expect(page.requests).toEqual([
    { url: '/a?b=1&c=x+y', type: 'GET' },
    { url: '/a', type: 'PUT', data: '{}', contentType: 'application/json', secure: true },
  ]);
});
