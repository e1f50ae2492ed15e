import { expect, test } from 'vitest';
import { createMemory, ticketKey } from '../../src/zendesk/memory.ts';
import { watchKept } from '../../src/zendesk/watch-kept.ts';

function aStore(but: Partial<Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>> = {}) {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    ...but,
  };
}

test('what is kept comes back, under a name of its own, and can be removed', () => {
  const store = aStore();
  const memory = createMemory(() => store);
  expect(memory.available).toBe(true);
  expect(memory.save('k', { a: 1 })).toBe(true);
  expect([...store.kept.keys()]).toEqual(['baton:k']);
  expect(memory.load('k')).toEqual({ a: 1 });
  memory.remove('k');
  expect(memory.load('k')).toBeNull();
});

test('a browser that refuses storage keeps nothing, and nothing breaks', () => {
  const memory = createMemory(() => {
    throw new DOMException('The operation is insecure', 'SecurityError');
  });
  expect(memory.available).toBe(false);
  expect(memory.save('k', 1)).toBe(false);
  expect(memory.load('k')).toBeNull();
  expect(() => memory.remove('k')).not.toThrow();
});

test('a full storage is said at saving', () => {
  const store = aStore();
  const memory = createMemory(() => store);
  store.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  expect(memory.save('k', 1)).toBe(false);
});

test('what is no JSON any more is nothing', () => {
  const store = aStore();
  store.kept.set('baton:k', '{');
  expect(createMemory(() => store).load('k')).toBeNull();
});

test('agents, tickets and installations are kept apart', () => {
  const here = { subdomain: 'acme', installationId: '77' };
  const keys = [
    ticketKey(here, 1, 2),
    ticketKey(here, 2, 1),
    ticketKey({ ...here, installationId: '78' }, 1, 2),
    ticketKey({ ...here, subdomain: 'acme2' }, 1, 2),
  ];
  expect(new Set(keys).size).toBe(4);
});

test('another tab’s change of this key is heard, until it is not listened to any more', () => {
  const page = new EventTarget();
  const heard: string[] = [];
  const tell = (key: string | null) => page.dispatchEvent(Object.assign(new Event('storage'), { key }));
  const stop = watchKept(page, 'k', () => heard.push('changed'));
  tell('baton:k');
  tell('baton:other');
  tell('k');
  expect(heard).toHaveLength(1);
  tell(null);
  expect(heard).toHaveLength(2);
  stop();
  tell('baton:k');
  expect(heard).toHaveLength(2);
});
