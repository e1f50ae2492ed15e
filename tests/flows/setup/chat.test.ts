import { expect, test } from 'vitest';
import type { ChatPlace } from '../../../src/core/chat.ts';
import { chatUsesOf } from '../../../src/core/setup/chat-uses.ts';
import { noSettings } from '../../../src/core/setup/read-settings.ts';
import { aRule, routeOf } from '../../support/a-rule.ts';
import { aBench, aSetup, ready } from '../../support/setup-bench.ts';

const slack = 'hooks.slack.com';
const teams = 'prod-12.westeurope.logic.azure.com';

async function withChats(routes: Record<string, string>, whitelist = [slack, teams]) {
  const bench = aBench(({ installation }) => Object.assign(installation.settings, routes), whitelist);
  return { bench, setup: await aSetup(bench) };
}

const told = ({ bench }: Awaited<ReturnType<typeof withChats>>) =>
  bench.world.chat.channels.flatMap(({ name, posts }) => posts.map(({ lines }) => [name, ...lines]));

const both = { route_engineering: 'linear:ENG; chat=slack', route_product: 'linear:PRO; chat=teams' };

test('the way to each channel that a route tells is tried, and nothing is posted', async () => {
  const at = await withChats(both);
  await at.setup.test('chat');
  expect(ready(at.setup.view()).tests.chat).toMatchObject({
    value: [
      { level: 'good', kind: 'webhook-answers', system: 'slack', channel: 'engineering' },
      { level: 'good', kind: 'host-answers', host: teams, channel: 'product' },
    ],
  });
  expect(told(at)).toEqual([]);
});

test('a host that the package does not name is told with the setting that it comes from', async () => {
  const at = await withChats(both, []);
  await at.setup.test('chat');
  expect(ready(at.setup.view()).tests.chat).toMatchObject({
    value: [
      { kind: 'host-not-allowed', host: slack, setting: null },
      { kind: 'host-not-allowed', host: teams, setting: 'teams_host' },
    ],
  });
});

test('without a route that tells a channel there is nothing to test', async () => {
  const at = await withChats({});
  await at.setup.test('chat');
  expect(ready(at.setup.view()).tests.chat).toMatchObject({ value: [{ kind: 'chat-unused' }] });
  expect(at.bench.requests.some(({ url }) => url.includes('slack'))).toBe(false);
});

test('a channel that there is not is named', async () => {
  const at = await withChats({ route_engineering: 'linear:ENG; chat=slack' });
  at.setup.edit((was) => {
    const route = { ...routeOf('linear:ENG'), chat: 'irc:ops' };
    return { ...was, routing: { ...was.routing, routes: { ...was.routing.routes, T2: route } } };
  });
  await at.setup.test('chat');
  expect(ready(at.setup.view()).tests.chat).toMatchObject({
    value: [{ level: 'wrong', kind: 'chat-unnamed', named: 'irc:ops' }],
  });
});

test.each<ChatPlace>([
  { system: 'slack', channel: 'engineering' },
  { system: 'teams', channel: 'product' },
])('a test message stands in the channel once, $system', async (place) => {
  const at = await withChats(both);
  expect(await at.setup.postTest(place, 'A test')).toMatchObject({ kind: 'test-message-posted', ...place });
  expect(told(at)).toEqual([[place.channel, 'A test']]);
});

test('a message of which no answer comes is not said to be posted', async () => {
  const at = await withChats(both);
  at.bench.world.controls.faults = [{ url: slack, when: 'after', status: 0 }];
  const found = await at.setup.postTest({ system: 'slack', channel: 'engineering' }, 'A test');
  expect(found).toMatchObject({ kind: 'test-message-unknown', level: 'warning' });
});

test('a rule tells the channels of the targets that it can catch, Security only where it names it', () => {
  const named = (rules: Parameters<typeof aRule>[0][]) =>
    chatUsesOf(
      { ...noSettings, rules: rules.map((rule) => aRule(rule)) },
      {
        T1: { kind: 'unset', setting: 'route_l2' },
        T2: { kind: 'unset', setting: 'route_engineering' },
        T3: { kind: 'unset', setting: 'route_product' },
        T4: { kind: 'unset', setting: 'route_security' },
        T5: { kind: 'unset', setting: 'route_leadership' },
      },
    ).map((use) => use.named);
  const route = { ...routeOf('linear:ENG'), chat: 'slack' };
  expect(named([{ id: 'r', route }])).toEqual([
    'slack:l2',
    'slack:engineering',
    'slack:product',
    'slack:leadership',
  ]);
  expect(named([{ id: 'r', route, when: [{ kind: 'target', anyOf: ['T4', 'T2'] }] }])).toEqual([
    'slack:engineering',
    'slack:security',
  ]);
  expect(named([{ id: 'r', route, isOff: true }])).toEqual([]);
});
