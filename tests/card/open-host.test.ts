import { expect, test, vi } from 'vitest';
import { addressOf, openHost } from '../../src/card/open-host.ts';
import type { ZafClient } from '../../src/zendesk/zaf.ts';

const client = { get: vi.fn() } as unknown as ZafClient;
const sdk = () => ({ init: vi.fn(() => client) });
const framedBy = (origin: string) => new URLSearchParams({ origin, app_guid: 'g' });

test.each([
  'https://acme.zendesk.com',
  'http://localhost:5173',
  'http://127.0.0.1:5173',
  'https://localhost',
])('the app talks to %s', (origin) => {
  expect(openHost(framedBy(origin), sdk())).toBe(client);
});

test.each([
  'https://acme.zendesk.com.evil.example',
  'https://evil.example/acme.zendesk.com',
  'https://evilzendesk.com',
  'https://evil-zendesk.com',
  'https://zendesk.com.evil.com',
  'https://zendesk.com',
  'https://acme.evil.zendesk.com',
  'https://acme.zendesk.com@evil.com',
  'https://evil.com/#https://acme.zendesk.com',
  'http://acme.zendesk.com',
  'https://localhost.evil.example',
  'https://acme.zendesk.com\nhttps://evil.example',
  '',
])('the app does not even begin to talk to %j', (origin) => {
  const offered = sdk();
  expect(openHost(framedBy(origin), offered)).toBeNull();
  expect(offered.init).not.toHaveBeenCalled();
});

test('a missing SDK, and one that finds no host, give no client', () => {
  expect(openHost(framedBy('https://acme.zendesk.com'), undefined)).toBeNull();
  expect(openHost(framedBy('https://acme.zendesk.com'), { init: () => false })).toBeNull();
});

test('the host may write into the query or behind the hash', () => {
  expect(addressOf({ search: '?origin=a', hash: '' }).get('origin')).toBe('a');
  expect(addressOf({ search: '', hash: '#origin=b&colorScheme=dark' }).get('colorScheme')).toBe('dark');
});
