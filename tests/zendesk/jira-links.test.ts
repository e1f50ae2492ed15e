import { expect, test } from 'vitest';
import type { Outcome } from '../../src/core/outcome.ts';
import { createZaf } from '../../src/zendesk/client.ts';
import { readJiraLinks } from '../../src/zendesk/jira-links.ts';
import { createRest } from '../../src/zendesk/rest.ts';
import { aWorkbench } from '../support/fake-zaf.ts';

const linked = { id: 1, issueId: '10790', issueKey: 'ENG-790' };

function aTicket(jiraLinks = [linked]) {
  const bench = aWorkbench();
  const [ticket] = bench.world.tickets;
  if (ticket !== undefined) ticket.jiraLinks = jiraLinks;
  const rest = createRest(createZaf(bench.client, bench.clock), bench.clock);
  return { ...bench, read: (isAdmin = false) => readJiraLinks(rest, 48213, { isAdmin }) };
}

const issues = (outcome: Outcome<readonly { id: string; key: string }[]>) =>
  outcome.kind === 'done' ? outcome.value.map(({ id, key }) => [id, key]) : outcome.fault;

test('issues that the integration has linked are told with their keys to admins, with their ids to others', async () => {
  const { read, world, requests } = aTicket();
  expect(issues(await read())).toEqual([['10790', '10790']]);
  world.controls.role = 'admin';
  expect(issues(await read(true))).toEqual([['10790', 'ENG-790']]);
  expect(requests).toHaveLength(2);
});

test.each([true, false])('a ticket without any costs one request, for an admin: %s', async (isAdmin) => {
  const { read, requests, world } = aTicket([]);
  world.controls.role = isAdmin ? 'admin' : 'agent';
  expect(issues(await read(isAdmin))).toEqual([]);
  expect(requests).toHaveLength(1);
});

test.each([403, 404])('an account that answers %i has linked none', async (status) => {
  const { read, world } = aTicket();
  world.controls.faults.push({ url: '/related', when: 'before', status });
  expect(issues(await read())).toEqual([]);
  world.controls.faults.push({ url: '/jira/links', when: 'before', status });
  expect(issues(await read(true))).toEqual([]);
});

test('a server in trouble is not taken for no links', async () => {
  const { read, world } = aTicket();
  world.controls.faults.push({ url: '/related', when: 'before', status: 500, body: 'no' });
  expect((await read()).kind).toBe('refused');
});

test.each([
  ['wrapped under a name', { ticket_related: { jira_issue_ids: ['7'] } }, [['7', '7']]],
  ['without the list', { topic_id: null }, []],
  ['with a list of something else', { jira_issue_ids: [7, null, '8'] }, [['8', '8']]],
])('an answer %s is read for what it is', async (_, answer, found) => {
  const { read, world } = aTicket();
  const body = JSON.stringify(answer);
  world.controls.faults.push({ url: '/related', when: 'before', status: 200, body });
  expect(issues(await read())).toEqual(found);
});
