// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { createHost } from '../../../src/workbench/host/host.ts';
import { aPage } from './a-page.ts';

type Client = {
  on(event: string, handler: (value: unknown) => unknown): void;
  get(paths: string | string[]): Promise<Record<string, unknown>>;
  set(path: string, value: unknown): Promise<unknown>;
  invoke(path: string, ...args: unknown[]): Promise<Record<string, unknown>>;
  request(options: unknown): Promise<unknown>;
  context(): Promise<unknown>;
  metadata(): Promise<unknown>;
};

const origin = 'http://localhost:5173';

/** The SDK as the app gets it, in a window whose parent is our host. */
async function connect() {
  vi.resetModules();
  const host = createHost();
  const { page, surroundings } = aPage();
  const session = host.open(surroundings);
  const parent = { postMessage: (message: unknown) => queueMicrotask(() => session.receive(message)) };
  Object.defineProperty(window, 'parent', { value: parent, configurable: true });
  page.onPost = (message) => {
    const event = new MessageEvent('message', { data: structuredClone(message), origin });
    Object.defineProperty(event, 'source', { value: parent });
    queueMicrotask(() => window.dispatchEvent(event));
  };
  history.replaceState(null, '', `?origin=${encodeURIComponent(origin)}&app_guid=frame-1`);
  const { default: sdk } = await import('@zendesk/zaf-sdk');
  return { page, session, client: sdk.init() as Client };
}

test('the SDK registers, and asks and gets what stands on the page', async () => {
  const { client } = await connect();
  expect(await client.get(['ticket.subject', 'colorScheme'])).toMatchObject({
    'ticket.subject': 'Export is missing rows',
    colorScheme: 'light',
  });
  expect(await client.context()).toMatchObject({ location: 'ticket_sidebar', ticketId: 48213 });
  expect(await client.metadata()).toMatchObject({ name: 'Baton' });
});

test('the SDK rejects for a path that does not exist, and for one that is read-only', async () => {
  const { client } = await connect();
  await expect(client.get('ticket.nonsense')).rejects.toThrow('"ticket.nonsense" No such Api');
  await expect(client.set('ticket.id', 2)).rejects.toThrow('read-only');
});

test('the SDK resolves and rejects requests', async () => {
  const { client, page } = await connect();
  page.answer = {
    status: 200,
    statusText: 'OK',
    headers: { 'content-type': 'application/json' },
    text: '{"ok":true}',
  };
  expect(await client.request('/api/v2/tickets/48213.json')).toEqual({ ok: true });
  page.answer = { ...page.answer, status: 409, text: '{"error":"UpdateConflict"}' };
  await expect(client.request({ url: '/x', type: 'PUT' })).rejects.toMatchObject({
    status: 409,
    responseJSON: { error: 'UpdateConflict' },
  });
});

test('handlers of the SDK hear of changes and can stop a save', async () => {
  const { client, page, session } = await connect();
  const heard: unknown[] = [];
  client.on('ticket.status.changed', (status) => heard.push(status));
  client.on('ticket.save', () => 'Not yet');
  await client.get('ticket.id');
  page.ticket = { ...page.ticket, status: 'solved' };
  session.refresh();
  expect(await session.ask('ticket.save', 1)).toBe('Not yet');
  expect(heard).toEqual(['solved']);
});
