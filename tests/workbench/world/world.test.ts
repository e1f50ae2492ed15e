import { expect, test } from 'vitest';
import { scenarios } from '../../../src/workbench/scenarios/scenarios.ts';
import { jiraSnapshotOf } from '../../../src/workbench/world/jira-snapshot.ts';
import { workbenchToken } from '../../../src/workbench/world/new-jira-site.ts';
import { linearSnapshotOf, snapshotOf } from '../../../src/workbench/world/snapshot.ts';
import { createWorld } from '../../../src/workbench/world/world.ts';
import { now } from '../../support/a-case.ts';
import { ids } from '../../support/a-clock.ts';

const make = (scenario: string, at = now) => createWorld(scenario, at, ids().next, 'test');

const each = scenarios.map(({ id }) => id);

test('the same moment and the same ids make the same world', () => {
  expect(make('first-steps')).toEqual(make('first-steps'));
});

test('an unknown scenario gives the first one', () => {
  expect(make('no-such-thing').scenario).toBe('first-steps');
});

test('the first world holds a failing API, a question and an exposure of data', () => {
  const subjects = snapshotOf(make('first-steps')).tickets.map(({ id, subject }) => [id, subject]);
  expect(subjects).toEqual([
    [48213, 'API returns 500 on POST /v2/orders, orders are not reaching the warehouse'],
    [48227, 'How do I export only the invoices of last month?'],
    [48231, 'We can see invoices of another company in our account'],
  ]);
});

test.each(each)('in %s nothing happens after now, and every conversation is in order', (scenario) => {
  const { tickets } = make(scenario);
  expect(tickets.length).toBeGreaterThan(0);
  for (const { comments, createdAt, updatedAt } of tickets) {
    const times = comments.map(({ at }) => Date.parse(at));
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect([createdAt, updatedAt]).toEqual([comments[0]?.at, comments.at(-1)?.at]);
    expect(times.at(-1)).toBeLessThanOrEqual(now);
  }
});

test('the times of a scenario follow the moment that its world is made for', () => {
  const later = 7 * 24 * 60 * 60 * 1000 + 90 * 60 * 1000;
  const created = (at: number) => Date.parse(make('first-steps', at).tickets[0]?.createdAt ?? '');
  expect(created(now + later) - created(now)).toBe(later);
  const log = (at: number) => make('first-steps', at).tickets[0]?.comments[2]?.text ?? '';
  const firstLine = (at: number) => Date.parse(/^\S+Z(?= POST)/m.exec(log(at))?.[0] ?? '');
  expect(firstLine(now + later) - firstLine(now)).toBe(later);
});

test.each(each)('people and companies of %s live in .example, apart from Zendesk and Linear', (scenario) => {
  const world = make(scenario);
  const mails = world.users.map(({ email }) => email ?? '');
  const domains = world.organizations.flatMap((organization) => organization.domains);
  const links = world.tickets.flatMap(({ comments }) =>
    comments.flatMap(({ text }) => [...text.matchAll(/https?:\/\/([^/\s]+)/g)].map(([, host]) => host ?? '')),
  );
  expect([...mails, ...domains, ...links].filter((name) => !name.endsWith('.example'))).toEqual([]);
});

test('the fields of requirements.json exist in every world, with ids', () => {
  const { requirements, tickets } = snapshotOf(make('first-steps'));
  expect(Object.keys(requirements)).toEqual([
    'baton_state',
    'baton_severity',
    'baton_target',
    'baton_outcome',
    'baton_issue',
    'baton_escalated_on',
    'baton_next_update',
    'baton_returns',
  ]);
  const fieldIds = tickets[0]?.fields.map(({ id }) => id) ?? [];
  expect(Object.values(requirements).every((id) => fieldIds.includes(id))).toBe(true);
});

test('no snapshot holds a secure setting', () => {
  const world = make('first-steps');
  world.installation.secure['linear_key'] = 'a-secret-that-nobody-shows';
  const shown = JSON.stringify([snapshotOf(world), linearSnapshotOf(world), jiraSnapshotOf(world)]);
  expect(shown).not.toContain('a-secret-that-nobody-shows');
  expect(shown).not.toContain('linear_key');
  expect(shown).not.toContain(workbenchToken);
  expect(snapshotOf(world).settings).toMatchObject({ route_product: 'linear:PRO', route_leadership: '' });
});

test('a snapshot is a picture: painting on it leaves the world alone', () => {
  const world = make('first-steps');
  const picture = snapshotOf(world);
  picture.tickets[0]?.tags.push('painted');
  picture.settings['route_l2'] = 'painted';
  picture.controls.faults.push({ url: '/', when: 'before', status: 500 });
  expect(JSON.stringify(snapshotOf(world))).not.toContain('painted');
  expect(world.controls.faults).toEqual([]);
});

test('the signed-in agent has the role and the language of the knobs', () => {
  const world = make('first-steps');
  Object.assign(world.controls, { role: 'admin', locale: 'de' });
  expect(snapshotOf(world).currentUser).toMatchObject({
    name: 'Maya Lindqvist',
    role: 'admin',
    locale: 'de',
    timeZone: 'Europe/Berlin',
    groups: ['Support'],
  });
});

test('what a message holds is text in the page, never markup', () => {
  const { comments } = make('first-steps').tickets[0] ?? {};
  const log = comments?.[2];
  expect(log?.text).toContain('{"error":"internal_error"');
  expect(log?.html).toContain('<pre><code>HTTP/1.1 500 Internal Server Error\n{&quot;error&quot;');
  expect(log?.text).not.toContain('```');
});
