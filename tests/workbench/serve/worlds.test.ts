import { expect, test } from 'vitest';
import type { Manifest } from '../../../src/workbench/serve/manifest.ts';
import { createWorlds } from '../../../src/workbench/serve/worlds.ts';
import { snapshotOf } from '../../../src/workbench/world/snapshot.ts';

const manifest: Manifest = {
  name: 'Baton',
  version: '0.1.0',
  places: {},
  whitelist: ['api.linear.app'],
  secureScopes: { linear_key: ['header'], jira_token: ['basic_auth_password'] },
  parameters: ['route_product', 'linear_key', 'jira_site', 'jira_email', 'jira_token'],
};

function theWorlds(env: Record<string, string> = {}) {
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
  };
  return createWorlds({ manifest, env, now: () => Date.UTC(2026, 2, 9, 12), newId });
}

test('a world stays the same until it is reset, and no other world changes with it', () => {
  const worlds = theWorlds();
  const one = worlds.get('one');
  one.tickets.splice(0);
  expect(worlds.get('one')).toBe(one);
  expect(worlds.get('two').tickets).not.toHaveLength(0);
  one.controls.role = 'admin';
  one.controls.faults = [{ url: '/', when: 'before', status: 500 }];
  const fresh = worlds.reset('one', null);
  expect(fresh.tickets).not.toHaveLength(0);
  expect(fresh.controls).toMatchObject({ role: 'admin', faults: [] });
  expect(worlds.get('one')).toBe(fresh);
});

test('a reset can take another scenario', () => {
  const worlds = theWorlds();
  const [, other] = snapshotOf(worlds.get('one')).scenarios;
  expect(worlds.reset('one', other?.id ?? '').scenario).toBe(other?.id);
  expect(worlds.reset('one', null).scenario).toBe(other?.id);
});

test('a reset can bring settings, over those that the scenario has', () => {
  const worlds = theWorlds();
  const fresh = worlds.reset('one', null, { route_product: 'jira:OPS/Incident' });
  expect(fresh.installation.settings).toMatchObject({
    route_product: 'jira:OPS/Incident',
    route_security: 'linear:SEC; detail=minimal',
  });
  expect(worlds.reset('one', null).installation.settings).toMatchObject({ route_product: 'linear:PRO' });
});

test('without a key nothing is live', () => {
  expect(snapshotOf(theWorlds().get('one')).live).toEqual([]);
});

test('a key makes Linear real and stays on the server', () => {
  const worlds = theWorlds({ LINEAR_KEY: 'lin_api_of_a_person', ROUTE_PRODUCT: 'linear:ABC', HOME: '/root' });
  const world = worlds.reset('one', null);
  expect(world.installation.secure['linear_key']).toBe('lin_api_of_a_person');
  const snapshot = snapshotOf(world);
  expect(snapshot.live).toEqual(['linear']);
  expect(snapshot.settings).toMatchObject({ route_product: 'linear:ABC' });
  expect(JSON.stringify(snapshot)).not.toContain('lin_api_of_a_person');
});

test('account, token and site make Jira real, and the token stays on the server', () => {
  const env = { JIRA_SITE: 'acme.atlassian.net', JIRA_EMAIL: 'me@acme.example', JIRA_TOKEN: 'a-real-token' };
  const world = theWorlds(env).get('one');
  expect(world.installation.secure['jira_token']).toBe('a-real-token');
  expect(world.jira.realHost).toBe('acme.atlassian.net');
  const snapshot = snapshotOf(world);
  expect(snapshot.live).toEqual(['jira']);
  expect(snapshot.settings).toMatchObject({ jira_site: 'acme.atlassian.net', jira_email: 'me@acme.example' });
  expect(JSON.stringify(snapshot)).not.toContain('a-real-token');
});
