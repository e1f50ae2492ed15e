import { expect, test } from 'vitest';
import { aWorkbench, ticketIn } from '../../support/a-world.ts';

test('a fault before the request keeps it from being carried out, once', async () => {
  const { put, world } = aWorkbench();
  world.controls.faults.push({ url: '/tickets/48213', method: 'PUT', when: 'before', status: 503 });
  expect((await put(48213, { status: 'hold' })).status).toBe(503);
  expect(ticketIn(world, 48213).status).toBe('open');
  expect((await put(48213, { status: 'hold' })).status).toBe(200);
});

test('a fault after the request loses the answer, not the deed', async () => {
  const { put, world } = aWorkbench();
  world.controls.faults.push({ url: '/tickets/', method: 'PUT', when: 'after', status: 0 });
  expect(await put(48213, { status: 'hold' })).toMatchObject({ status: 0, text: '', headers: {} });
  expect(ticketIn(world, 48213).status).toBe('hold');
});

test('a fault waits for the request that it fits, by address and method', async () => {
  const { get, put, linear, world } = aWorkbench();
  world.controls.faults.push(
    { url: 'linear.app', when: 'before', status: 429, headers: { 'Retry-After': '20' } },
    { url: '/comments', when: 'before', status: 500, body: '<h1>Oops</h1>' },
  );
  expect((await get('/api/v2/tickets/48213.json')).status).toBe(200);
  expect((await put(48213, { status: 'hold' })).status).toBe(200);
  expect(await get('/api/v2/tickets/48213/comments.json')).toMatchObject({
    status: 500,
    text: '<h1>Oops</h1>',
  });
  expect(await linear('{ viewer { id } }')).toMatchObject({ status: 429, headers: { 'Retry-After': '20' } });
  expect(world.controls.faults).toEqual([]);
});

test('faults for the same request are used up in their order', async () => {
  const { get, world } = aWorkbench();
  world.controls.faults.push(
    { url: '/users/me', when: 'before', status: 401 },
    { url: '/users/me', when: 'before', status: 503 },
  );
  const statuses: number[] = [];
  for (let count = 0; count < 3; count += 1) statuses.push((await get('/api/v2/users/me.json')).status);
  expect(statuses).toEqual([401, 503, 200]);
});
