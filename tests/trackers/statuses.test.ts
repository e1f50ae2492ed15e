import { expect, test } from 'vitest';
import { mostStatuses } from '../../src/core/ports.ts';
import { createTrackers } from '../../src/trackers/trackers.ts';
import { leadBoard } from '../../src/workbench/scenarios/escalations/lead-board.ts';
import { manyEscalations } from '../../src/workbench/scenarios/escalations/thousand.ts';
import type { Scenario } from '../../src/workbench/scenarios/scenario.ts';
import { createZaf } from '../../src/zendesk/client.ts';
import { readInstallation } from '../../src/zendesk/installation.ts';
import { createSend } from '../../src/zendesk/send.ts';
import { aConversation, aWorkbench } from '../support/fake-zaf.ts';

const reach = {
  whitelist: ['api.linear.app', 'api.atlassian.com'],
  secureScopes: { linear_key: ['header'], jira_token: ['basic_auth_password'] },
};

async function trackersOf(scenario: Scenario) {
  const bench = aWorkbench(aConversation(), { ...scenario, conversations: [aConversation()] }, reach);
  const zaf = createZaf(bench.client, bench.clock);
  const installation = await readInstallation(zaf);
  if (installation.kind !== 'done') throw new Error('No installation');
  const { jira } = installation.value.settings;
  return { ...bench, trackers: createTrackers({ send: createSend(zaf), clock: bench.clock, jira }) };
}

const refsIn = (system: 'linear' | 'jira', { world }: Awaited<ReturnType<typeof trackersOf>>) =>
  world[system].issues.map(({ id }) => ({ system, id, key: '', url: 'https://issues.example/browse/x' }));

test.each(['linear', 'jira'] as const)('%s tells in one request how many issues stand', async (system) => {
  const bench = await trackersOf(leadBoard);
  const refs = refsIn(system, bench);
  const before = bench.requests.length;
  const tracker = await bench.trackers.get(system);
  const found = await tracker.statuses([
    ...refs,
    { system, id: '00000000-0000-4000-8000-999999999999', key: '', url: '' },
  ]);
  if (found.kind !== 'done') throw new Error(found.fault.detail);
  expect(bench.requests.length - before).toBe(1);
  expect(found.value.map(({ ref }) => ref.id).toSorted()).toEqual(refs.map(({ id }) => id).toSorted());
  const ended = found.value.filter(({ category }) => category === 'done');
  expect(ended.every(({ endedAt }) => endedAt !== undefined)).toBe(true);
  expect(found.value.every(({ ref }) => /^[A-Z]+-\d+$/.test(ref.key))).toBe(true);
});

test.each(['linear', 'jira'] as const)('%s is never asked for more than it answers', async (system) => {
  const bench = await trackersOf(manyEscalations(400));
  const refs = refsIn(system, bench);
  const found = await (await bench.trackers.get(system)).statuses(refs);
  expect(refs.length).toBeGreaterThan(mostStatuses);
  expect(found.kind === 'done' && found.value.length).toBe(mostStatuses);
});

test('what is in the trash of Linear is gone', async () => {
  const bench = await trackersOf(leadBoard);
  for (const issue of bench.world.linear.issues) issue.trashed = true;
  expect(await (await bench.trackers.get('linear')).statuses(refsIn('linear', bench))).toEqual({
    kind: 'done',
    value: [],
  });
});

test('when it ended is told by both: for Jira since the status came into its category', async () => {
  const bench = await trackersOf(leadBoard);
  const [issue] = bench.world.jira.issues;
  const done = bench.world.jira.statuses.find(({ category }) => category === 'done');
  if (issue === undefined || done === undefined) throw new Error('No issue');
  issue.statusId = done.id;
  issue.categorySince = 1_000_000_000_000;
  const found = await (await bench.trackers.get('jira')).statuses(refsIn('jira', bench));
  expect(found).toMatchObject({ value: { 0: { category: 'done', endedAt: 1_000_000_000_000 } } });
});
