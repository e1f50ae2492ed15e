import { expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { createZaf } from '../../src/zendesk/client.ts';
import type { ZafClient, ZafRequestOptions } from '../../src/zendesk/zaf.ts';
import { aClock } from '../support/a-clock.ts';
import { aZafClient } from '../support/fake-zaf.ts';

const get: ZafRequestOptions = {
  url: '/api/v2/x.json',
  type: 'GET',
  httpCompleteResponse: true,
  autoRetry: true,
};

const never = <T>() => new Promise<T>(() => undefined);

test('a value is parsed at the door', async () => {
  const { client } = aZafClient({ paths: { 'ticket.id': 7 } });
  const zaf = createZaf(client, aClock().clock);
  expect(await zaf.get('ticket.id', z.number())).toEqual({ kind: 'done', value: 7 });
  expect(await zaf.get('ticket.id', z.string())).toMatchObject({
    kind: 'refused',
    fault: { kind: 'unexpected' },
  });
});

test('a path that the place does not have is refused alone, and left out among many', async () => {
  const { client } = aZafClient({ paths: { 'ticket.id': 7 } });
  const zaf = createZaf(client, aClock().clock);
  expect(await zaf.get('ticket.nope', z.number())).toMatchObject({
    kind: 'refused',
    fault: { from: 'zendesk' },
  });
  const many = await zaf.getMany(['ticket.id', 'ticket.nope']);
  expect(many).toEqual({ kind: 'done', value: new Map([['ticket.id', 7]]) });
});

test('the time-out that the SDK of npm resolves with is no value', async () => {
  const { client } = aZafClient({
    getResult: { name: 'TimeoutError', message: 'Timeout when invoking "get"' },
  });
  const zaf = createZaf(client, aClock().clock);
  expect(await zaf.get('ticket.id', z.unknown())).toMatchObject({
    kind: 'refused',
    fault: { kind: 'unreachable' },
  });
});

test('a host that never answers is not waited for longer than ten seconds', async () => {
  const { clock, pass } = aClock();
  const client: ZafClient = { ...aZafClient().client, get: () => never() };
  const ended = vi.fn();
  const asked = createZaf(client, clock).get('ticket.id', z.number());
  void asked.then(ended);
  await pass(9_999);
  expect(ended).not.toHaveBeenCalled();
  await pass(1);
  expect(await asked).toMatchObject({ kind: 'refused', fault: { kind: 'unreachable', committed: 'no' } });
});

test('a set that was not answered may have been done', async () => {
  const client: ZafClient = { ...aZafClient().client, set: () => Promise.reject(new Error('gone')) };
  const set = await createZaf(client, aClock().clock).set('ticket.subject', 'x');
  expect(set).toMatchObject({ kind: 'unknown', fault: { committed: 'unknown' } });
});

test('a request that never ends is silence after thirty seconds, and may have arrived', async () => {
  const { clock, pass } = aClock();
  const { client } = aZafClient({ request: () => 'never' });
  const asked = createZaf(client, clock).request(get);
  await pass(30_000);
  expect(await asked).toMatchObject({ kind: 'silence', sent: true });
});

test('an answer that arrives in time leaves no timer behind', async () => {
  const { client } = aZafClient({ request: () => ({ status: 200, body: {} }) });
  const woken = vi.fn();
  const sleep = (_: number, signal?: AbortSignal) =>
    new Promise<void>((wake) => {
      signal?.addEventListener('abort', () => {
        woken();
        wake();
      });
    });
  await createZaf(client, { sleep }).request(get);
  expect(woken).toHaveBeenCalledOnce();
});

test('a request that is called off ends at once', async () => {
  const { client, requests } = aZafClient({ request: () => 'never' });
  const zaf = createZaf(client, aClock().clock);
  const leaving = new AbortController();
  const asked = zaf.request(get, leaving.signal);
  leaving.abort();
  expect(await asked).toMatchObject({ kind: 'silence', reason: 'Aborted' });
  await zaf.request(get, leaving.signal);
  expect(requests).toHaveLength(1);
});

test('statuses from 400 come as rejections and are answers all the same', async () => {
  const { client } = aZafClient({
    request: () => ({ status: 429, body: { error: 'x' }, headers: { 'Retry-After': '17' } }),
  });
  const answer = await createZaf(client, aClock().clock).request(get);
  expect(answer).toMatchObject({ kind: 'answer', status: 429, body: { error: 'x' } });
  expect(answer.kind === 'answer' && answer.header('retry-after')).toBe('17');
});

test.each([
  ['status 0', { status: 0, responseText: '' }, true],
  ['an Error', new Error('Failed to fetch'), true],
  ['nothing at all', undefined, true],
])('a rejection with %s is silence', async (_, rejectWith, sent) => {
  const { client } = aZafClient({ request: () => ({ rejectWith }) });
  expect(await createZaf(client, aClock().clock).request(get)).toMatchObject({ kind: 'silence', sent });
});

test('a request that throws before it leaves was not sent', async () => {
  const client: ZafClient = {
    ...aZafClient().client,
    request: () => {
      throw new Error('DataCloneError');
    },
  };
  expect(await createZaf(client, aClock().clock).request(get)).toMatchObject({
    kind: 'silence',
    sent: false,
  });
});

test('HTML instead of JSON is kept as the text that it is', async () => {
  const { client } = aZafClient({ request: () => ({ status: 502, body: '<html>Bad gateway' }) });
  const answer = await createZaf(client, aClock().clock).request(get);
  expect(answer).toMatchObject({ kind: 'answer', status: 502, body: '<html>Bad gateway' });
});

test('a host that gives the body alone has answered 200', async () => {
  const client: ZafClient = { ...aZafClient().client, request: async () => ({ ticket: { id: 1 } }) };
  const answer = await createZaf(client, aClock().clock).request(get);
  expect(answer).toMatchObject({ kind: 'answer', status: 200, body: { ticket: { id: 1 } } });
});

test('what listens to the host can stop listening', () => {
  const { client, emit } = aZafClient();
  const heard = vi.fn();
  const end = createZaf(client, aClock().clock).on('colorScheme.changed', heard);
  emit('colorScheme.changed', 'dark');
  end();
  emit('colorScheme.changed', 'light');
  expect(heard.mock.calls).toEqual([['dark']]);
});
