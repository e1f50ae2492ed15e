import { expect, test } from 'vitest';
import { findScenario } from '../../../src/workbench/scenarios/scenarios.ts';
import { aWorkbench } from '../../support/fake-zaf.ts';
import { aSetup, proxy } from '../../support/setup-bench.ts';

async function inBigAccount() {
  const scenario = findScenario('big-account');
  const [conversation] = scenario.conversations;
  if (conversation === undefined) throw new Error('It has no ticket');
  const bench = aWorkbench(conversation, scenario, { ...proxy });
  bench.world.controls.role = 'admin';
  return { bench, setup: await aSetup(bench) };
}

const value = <T>(outcome: { kind: string; value?: T }): T => {
  if (outcome.kind !== 'done' || outcome.value === undefined) throw new Error(`It is ${outcome.kind}`);
  return outcome.value;
};

test('all 300 projects and 80 teams can be picked, and 40 issue types of one project', async () => {
  const { setup } = await inBigAccount();
  expect(value(await setup.lists.jiraProjects(''))).toHaveLength(300);
  expect(value(await setup.lists.linearTeams())).toHaveLength(80);
  expect(value(await setup.lists.issueTypes('BAA'))).toHaveLength(40);
});

test('a text narrows the projects where Jira has them, by name and by key', async () => {
  const { setup } = await inBigAccount();
  const found = value(await setup.lists.jiraProjects('nordics 2'));
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(20);
  for (const { name } of found) expect(name).toContain('Nordics 2');
});

test('only what belongs to the chosen team is offered', async () => {
  const { setup, bench } = await inBigAccount();
  const { linear } = bench.world;
  const team = linear.teams.find(({ key }) => key === 'TAC');
  const projects = value(await setup.lists.linearProjects('TAC'));
  expect(projects.map(({ id }) => id)).toEqual(
    linear.projects.filter(({ teamIds }) => teamIds.includes(team?.id ?? '')).map(({ id }) => id),
  );
  expect(projects).toHaveLength(1);
  const labels = value(await setup.lists.linearLabels('TAC')).map(({ name }) => name);
  expect(labels).toContain('from-support');
  expect(labels.filter((name) => name.startsWith('area-'))).toHaveLength(1);
  const members = value(await setup.lists.linearMembers('TAC'));
  expect(members.length).toBeGreaterThan(0);
  expect(members.length).toBeLessThan(linear.members.length / 2);
});

test('25 required fields are told with their kinds, and what they offer', async () => {
  const { setup } = await inBigAccount();
  const fields = value(await setup.lists.jiraFields('BAA', 'Change')).filter(({ required }) => required);
  expect(fields).toHaveLength(25);
  expect(new Set(fields.map(({ kind }) => kind))).toEqual(
    new Set([
      'multi-select',
      'date',
      'text',
      'paragraph',
      'number',
      'datetime',
      'select',
      'cascading',
      'user',
      'labels',
      'url',
      'users',
    ]),
  );
});

test('a list is asked for once while the page is open', async () => {
  const { setup, bench } = await inBigAccount();
  await setup.lists.jiraProjects('');
  const asked = bench.requests.length;
  await setup.lists.jiraProjects('');
  expect(bench.requests.length).toBe(asked);
});
