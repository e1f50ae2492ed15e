import { expect, test } from 'vitest';
import { scenarios } from '../../src/workbench/scenarios/scenarios.ts';
import { linearSnapshotOf, snapshotOf } from '../../src/workbench/world/snapshot.ts';
import { createWorld } from '../../src/workbench/world/world.ts';
import { readState } from '../../src/zendesk/record.ts';
import { now } from '../support/a-case.ts';
import { ids } from '../support/a-clock.ts';
import { at, aWorkbench, each as listed, ticketIn } from '../support/a-world.ts';

const make = (scenario: string) => createWorld(scenario, now, ids().next, 'test');

const each = scenarios.map(({ id }) => id);
const long = ['many-messages', 'thousand-messages', 'five-thousand'];
/** Accounts full of escalations, of whose conversations nothing is read. */
const boards = ['lead-board', 'thousand-escalations'];
const short = each.filter((id) => !long.includes(id) && !boards.includes(id));

/** Every string of the value, wherever it stands. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** What a plan alone says: without Zendesk's and Linear's own addresses, which the world adds. */
const written = (scenario: string) =>
  make(scenario).tickets.flatMap(({ fields: _, ...ticket }) => stringsIn(ticket));

const peopleOf = (scenario: string) => {
  const { users, organizations } = make(scenario);
  return [...stringsIn(users), ...stringsIn(organizations)];
};

test('every scenario has an id and a title of its own', () => {
  expect(new Set(each).size).toBe(each.length);
  expect(new Set(scenarios.map(({ title }) => title)).size).toBe(each.length);
});

test.each(each)('%s opens: each ticket of it is read with people, comments and audits', async (scenario) => {
  const { get, world } = aWorkbench(scenario);
  expect(world.scenario).toBe(scenario);
  expect(snapshotOf(world).tickets.length).toBe(world.tickets.length);
  for (const { id, comments } of world.tickets) {
    const shown = await get(`/api/v2/tickets/${id}.json?include=users,groups,organizations`);
    const said = await get(`/api/v2/tickets/${id}/comments.json?page[size]=100&include=users`);
    const audits = await get(`/api/v2/tickets/${id}/audits.json?sort_order=desc`);
    expect([shown.status, said.status, audits.status]).toEqual([200, 200, 200]);
    expect(at(shown.body, 'ticket.id')).toBe(id);
    expect(listed(said.body, 'comments', 'id').length).toBe(Math.min(comments.length, 100));
  }
});

test.each(short)('a conversation of %s has four to twenty messages', (scenario) => {
  for (const { comments } of snapshotOf(make(scenario)).tickets) {
    expect(comments.length).toBeGreaterThanOrEqual(4);
    expect(comments.length).toBeLessThanOrEqual(20);
  }
});

test('the long conversations are as long as they say', () => {
  const lengths = long.map((id) => snapshotOf(make(id)).tickets.map(({ comments }) => comments.length));
  expect(lengths).toEqual([[250], [1000], [5000]]);
});

test('no two of a thousand messages are the same, so that a page cannot be taken for another', () => {
  const texts = make('thousand-messages').tickets[0]?.comments.map(({ at: when, text }) => `${when} ${text}`);
  expect(new Set(texts).size).toBe(1000);
});

test.each(each)('every id of %s is given once', (scenario) => {
  const { users, groups, organizations, ticketFields, tickets } = make(scenario);
  const all = [
    ...[...users, ...groups, ...organizations, ...ticketFields, ...tickets].map(({ id }) => id),
    ...ticketFields.flatMap(({ options }) => options.map(({ id }) => id)),
    ...tickets.flatMap(({ comments }) =>
      comments.flatMap((one) => [one.id, ...one.attachments.map(({ id }) => id)]),
    ),
    ...tickets.flatMap(({ audits }) => audits.map(({ id }) => id)),
  ];
  expect(new Set(all).size).toBe(all.length);
});

test('a ticket number stands for one ticket, in whichever scenario', () => {
  const subjects = new Map<number, string>();
  for (const { id, subject } of each.flatMap((scenario) => make(scenario).tickets)) {
    expect(subjects.get(id) ?? subject).toBe(subject);
    subjects.set(id, subject);
  }
});

const domains =
  /(?:[\p{L}\p{N}-]+\.)+(?:com|net|org|io|de|dev|app|co|eu|ai|uk|fr|nl|ch|test|local)\b(?!\.)/giu;
const addresses = /(?:https?:\/\/|@)((?:[\p{L}\p{N}-]+\.)+[\p{L}]+)/gu;

test.each(each)('no domain in %s is anything but .example', (scenario) => {
  const text = [...written(scenario), ...peopleOf(scenario)].join('\n');
  const named = [...text.matchAll(addresses)].map(([, host]) => host ?? '');
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((host) => !host.endsWith('.example'))).toEqual([]);
  expect(text.match(domains) ?? []).toEqual([]);
});

test.each(each)('everything in %s is plain data, and well-formed', (scenario) => {
  const shown = snapshotOf(make(scenario));
  expect(JSON.parse(JSON.stringify(shown))).toEqual(shown);
  const broken = stringsIn(shown).filter((text) => /\p{Cs}/u.test(text));
  expect(broken).toEqual([]);
});

test.each(each)('no message of %s brings markup of its own', (scenario) => {
  const tags = make(scenario).tickets.flatMap(({ comments }) =>
    comments.flatMap(({ html }) => [...html.matchAll(/<\/?([a-z]+)/gi)].map(([, name]) => name)),
  );
  expect(new Set(tags)).toEqual(
    new Set(['div', 'p', ...tags.filter((tag) => ['br', 'pre', 'code'].includes(tag ?? ''))]),
  );
});

test.each(each)(
  'every message of %s fits into a comment, and every file has a name and a size',
  (scenario) => {
    for (const { comments } of make(scenario).tickets) {
      for (const { html, text, attachments } of comments) {
        expect(text.trim()).not.toBe('');
        expect(html.length).toBeLessThanOrEqual(65_535);
        for (const { name, size } of attachments) {
          expect(name).not.toBe('');
          expect(Number.isInteger(size) && size >= 0).toBe(true);
        }
      }
    }
  },
);

test('three organizations report the export, and one colleague sees that it is one defect', () => {
  const { tickets } = make('missing-rows');
  expect(new Set(tickets.map(({ organizationId }) => organizationId)).size).toBe(3);
  const week = 7 * 24 * 60 * 60 * 1000;
  for (const { createdAt } of tickets) expect(now - Date.parse(createdAt)).toBeLessThan(week);
  const notes = tickets.flatMap(({ comments }) => comments.filter((comment) => !comment.public));
  expect(notes.some(({ text }) => text.includes('#48236') && text.includes('#48249'))).toBe(true);
});

test('the hostile ticket has a line of 60,000 characters, and script in subject, names, tags and files', () => {
  const { tickets, users, organizations } = make('hostile');
  const lines = tickets.flatMap(({ comments }) => comments.flatMap(({ text }) => text.split('\n')));
  expect(Math.max(...lines.map(({ length }) => length))).toBe(60_000);
  const [ticket] = tickets;
  expect(ticket?.subject).toContain('<script>');
  expect(ticket?.tags).toContain('<b>tag</b>');
  expect(ticket?.comments[0]?.attachments[0]?.name).toContain('onerror');
  expect(users.some(({ name }) => name.includes('<script>'))).toBe(true);
  expect(organizations.some(({ name }) => name.includes('onerror'))).toBe(true);
  expect(JSON.stringify(tickets)).toMatch(/4242 4242 4242 4242.*\u05e9\u05dc\u05d5\u05dd/);
});

test('a closed ticket takes no update', async () => {
  const { put, world } = aWorkbench('closed');
  const id = world.tickets[0]?.id ?? 0;
  expect(await put(id, { comment: { body: 'Too late', public: false } })).toMatchObject({ status: 422 });
});

test('a requester without organization has none, and no clocks either', async () => {
  const { get, world } = aWorkbench('without-organization');
  const id = world.tickets[0]?.id ?? 0;
  const { body } = await get(`/api/v2/tickets/${id}.json?include=users,groups,organizations`);
  expect(body).toMatchObject({ ticket: { organization_id: null }, organizations: [] });
  expect((await get(`/api/v2/tickets/${id}/slas/policy_metrics.json`)).status).toBe(404);
});

test('a messaging ticket says that it is one, and both sides speak by message', async () => {
  const { get, world } = aWorkbench('messaging');
  const id = world.tickets[0]?.id ?? 0;
  expect((await get(`/api/v2/tickets/${id}.json`)).body).toMatchObject({
    ticket: { from_messaging_channel: true, via: { channel: 'native_messaging' } },
  });
  const { body } = await get(`/api/v2/tickets/${id}/comments.json?page[size]=100`);
  const spoken = listed(body, 'comments', 'public').map((isPublic, index) => [
    isPublic,
    at(body, `comments.${index}.via.channel`),
  ]);
  expect(new Set(spoken.map(String))).toEqual(new Set(['true,native_messaging', 'false,web']));
});

test('the record of the earlier escalation is its own there, and a copy in the follow-up', async () => {
  const { get, world } = aWorkbench('follow-up');
  const place = { subdomain: world.account.subdomain, installationId: String(world.installation.id) };
  const fieldId = world.installation.requirements['baton_state'] ?? 0;
  const read = (id: number) => readState(ticketIn(world, id).fields[fieldId], place, id);
  const issue = linearSnapshotOf(world).issues[0];
  expect(read(47102)).toMatchObject({ kind: 'ours', state: { phase: 'escalated' } });
  expect(read(48271)).toMatchObject({
    kind: 'copy',
    state: { ticketId: 47102, issue: { id: issue?.id, key: 'ENG-398', url: issue?.url } },
  });
  expect((await get('/api/v2/tickets/48271.json')).body).toMatchObject({
    ticket: { via: { source: { rel: 'follow_up', from: { ticket_id: 47102 } } } },
  });
  expect(ticketIn(world, 48271).tags).toEqual(
    expect.arrayContaining(['area_invoices', 'baton_high', 'baton_engineering', 'baton_escalated']),
  );
});
