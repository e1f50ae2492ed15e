import { expect, test } from 'vitest';
import { hour, minute } from '../../support/a-case.ts';
import { at, aWorkbench, each, ticketIn } from '../../support/a-world.ts';

const note = { html_body: '<p>Handed over to <strong>Engineering</strong></p>', public: false };

test('an internal note arrives in the conversation with what the app wrote beside it', async () => {
  const { put, get, world } = aWorkbench();
  const { status, body } = await put(48213, { comment: note, metadata: { baton: { eventId: 'e-1' } } });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    ticket: { id: 48213 },
    audit: {
      metadata: { custom: { baton: { eventId: 'e-1' } } },
      events: [{ type: 'Comment', public: false }],
    },
  });
  const newest = (await get('/api/v2/tickets/48213/comments.json?page[size]=1&sort=-created_at')).body;
  expect(at(newest, 'comments.0')).toMatchObject({
    public: false,
    plain_body: 'Handed over to Engineering',
    html_body: '<div class="zd-comment" dir="auto"><p>Handed over to <strong>Engineering</strong></p></div>',
    author_id: world.currentUserId,
    audit_id: at(body, 'audit.id'),
    metadata: { custom: { baton: { eventId: 'e-1' } } },
  });
});

test('a comment that does not say whether it is public becomes what the first comment is', async () => {
  const { put, world } = aWorkbench();
  await put(48213, { comment: { html_body: '<p>For whom?</p>' } });
  expect(ticketIn(world, 48213).comments.at(-1)?.public).toBe(true);
});

test('a stale stamp is refused, and nothing is written', async () => {
  const { put, world, pass } = aWorkbench();
  const before = ticketIn(world, 48213).updatedAt;
  await put(48213, { comment: { html_body: '<p>Somebody was faster</p>', public: true } });
  pass(minute);
  const late = await put(48213, {
    safe_update: true,
    updated_stamp: before,
    status: 'hold',
    comment: note,
  });
  expect(late).toMatchObject({ status: 409, body: { error: 'UpdateConflict' } });
  expect(ticketIn(world, 48213).status).toBe('open');
  expect(ticketIn(world, 48213).comments.at(-1)?.text).toBe('Somebody was faster');
});

test('the stamp of the newest read is accepted, and the next one differs', async () => {
  const { put, world } = aWorkbench();
  const stamp = ticketIn(world, 48213).updatedAt;
  const { status, body } = await put(48213, { safe_update: true, updated_stamp: stamp, comment: note });
  expect(status).toBe(200);
  expect(at(body, 'ticket.updated_at')).not.toBe(stamp);
});

test('two updates within one second leave one stamp: the second is not seen as stale, as in Zendesk', async () => {
  const { put, pass } = aWorkbench();
  const first = await put(48213, { status: 'pending' });
  pass(400);
  const second = await put(48213, { status: 'open' });
  const stamp = at(first.body, 'ticket.updated_at');
  expect(at(second.body, 'ticket.updated_at')).toBe(stamp);
  expect(stamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  pass(400);
  expect((await put(48213, { safe_update: true, updated_stamp: stamp, status: 'hold' })).status).toBe(200);
});

test('safe_update: false guards as well; without it the update is done in any case', async () => {
  const { put } = aWorkbench();
  const stale = '2020-01-01T00:00:00Z';
  expect((await put(48213, { safe_update: false, updated_stamp: stale, status: 'hold' })).status).toBe(409);
  expect((await put(48213, { updated_stamp: stale, status: 'hold' })).status).toBe(200);
});

test('a closed ticket takes nothing any more', async () => {
  const { put, world } = aWorkbench();
  ticketIn(world, 48227).status = 'closed';
  const { status, body } = await put(48227, { comment: note });
  expect(status).toBe(422);
  expect(body).toMatchObject({
    error: 'RecordInvalid',
    details: { status: [{ description: expect.any(String) }] },
  });
  expect(ticketIn(world, 48227).comments).toHaveLength(4);
});

test.each([
  ['a status that does not exist', { status: 'escalated' }, 'status'],
  ['a group that does not exist', { group_id: 1 }, 'group'],
  ['an assignee who does not exist', { assignee_id: 1 }, 'assignee'],
  [
    'a comment above 65,535 characters',
    { comment: { html_body: 'x'.repeat(65_536), public: false } },
    'comment',
  ],
])('%s is refused by name, and nothing of the update is done', async (_, ticket, field) => {
  const { put, world } = aWorkbench();
  const { status, body } = await put(48213, { tags: ['changed'], ...ticket });
  expect(status).toBe(422);
  expect(Object.keys(Object(at(body, 'details')))).toEqual([field]);
  expect(ticketIn(world, 48213).tags).not.toContain('changed');
});

test.each([
  ['baton_severity', 'baton_enormous'],
  ['baton_escalated_on', '09.03.2026'],
  ['baton_escalated_on', '2026-02-31'],
  ['baton_returns', 'twice'],
])('a value that the field %s cannot hold is refused: %s', async (key, value) => {
  const { put, world } = aWorkbench();
  const id = world.installation.requirements[key] ?? 0;
  expect(await put(48213, { custom_fields: [{ id, value }] })).toMatchObject({
    status: 422,
    body: { details: { base: [{ description: expect.stringContaining(':') }] } },
  });
  expect(ticketIn(world, 48213).fields[id] ?? null).toBeNull();
});

test('a drop-down brings its tag, and the tag of the old value goes', async () => {
  const { put, world } = aWorkbench();
  const id = world.installation.requirements['baton_severity'] ?? 0;
  await put(48213, { custom_fields: [{ id, value: 'baton_high' }] });
  expect(ticketIn(world, 48213).tags).toEqual(['api', 'enterprise', 'area_api', 'baton_high']);
  await put(48213, { custom_fields: [{ id, value: 'baton_critical' }] });
  expect(ticketIn(world, 48213).tags).toEqual(['api', 'enterprise', 'area_api', 'baton_critical']);
});

test('tags replace the whole list, and a drop-down without its tag is empty', async () => {
  const { put, world } = aWorkbench();
  const area = world.ticketFields.find(({ title }) => title === 'Product area')?.id ?? 0;
  expect(ticketIn(world, 48213).fields[area]).toBe('area_api');
  await put(48213, { tags: ['Baton', 'api'] });
  expect(ticketIn(world, 48213).tags).toEqual(['baton', 'api']);
  expect(ticketIn(world, 48213).fields[area]).toBeNull();
});

test('a custom field that the account does not have is passed over, as Zendesk does', async () => {
  const { put, world } = aWorkbench();
  expect((await put(48213, { custom_fields: [{ id: 5, value: 'x' }] })).status).toBe(200);
  expect(ticketIn(world, 48213).fields[5]).toBeUndefined();
});

test('moving to a group takes the ticket from an assignee who is not in it', async () => {
  const { put, world } = aWorkbench();
  const group = world.groups.find(({ name }) => name === 'Tier 2 support')?.id;
  const { body } = await put(48213, { group_id: group });
  expect(body).toMatchObject({ ticket: { group_id: group, assignee_id: null } });
  expect(at(body, 'audit.events')).toEqual([
    expect.objectContaining({ type: 'Change', field_name: 'group_id', value: String(group) }),
    expect.objectContaining({ type: 'Change', field_name: 'assignee_id', value: null }),
  ]);
});

test('every change stands in the audit with what was there before', async () => {
  const { put, world } = aWorkbench();
  const id = world.installation.requirements['baton_issue'] ?? 0;
  const { body } = await put(48213, { status: 'hold', custom_fields: [{ id, value: 'ENG-412' }] });
  expect(at(body, 'audit.events')).toEqual([
    expect.objectContaining({ field_name: 'status', previous_value: 'open', value: 'hold' }),
    expect.objectContaining({ field_name: String(id), previous_value: null, value: 'ENG-412' }),
  ]);
});

test('an update that changes nothing leaves the stamp and the audits as they were', async () => {
  const { put, world } = aWorkbench();
  const { updatedAt, audits } = structuredClone(ticketIn(world, 48213));
  expect((await put(48213, { status: 'open' })).status).toBe(200);
  expect(ticketIn(world, 48213)).toMatchObject({ updatedAt, audits });
});

test('the thirty-first update within ten minutes is refused with the time to wait; a colleague may go on', async () => {
  const { put, world, pass } = aWorkbench();
  const statuses: number[] = [];
  for (let count = 0; count < 31; count += 1) {
    statuses.push((await put(48213, { status: count % 2 === 0 ? 'pending' : 'open' })).status);
    pass(1000);
  }
  expect(statuses.filter((status) => status === 200)).toHaveLength(30);
  const refused = await put(48213, { status: 'hold' });
  expect(refused).toMatchObject({ status: 429, headers: { 'retry-after': String(600 - 31) } });
  expect((await put(48227, { status: 'pending' })).status).toBe(200);
  const maya = world.currentUserId;
  world.currentUserId = world.users.find(({ name }) => name === 'Ben Ortiz')?.id ?? 0;
  expect((await put(48213, { status: 'hold' })).status).toBe(200);
  world.currentUserId = maya;
  pass(10 * minute);
  expect((await put(48213, { status: 'open' })).status).toBe(200);
});

test('an agent without the right to update is refused, an admin is not', async () => {
  const { put, get, world } = aWorkbench('read-only');
  expect((await get('/api/v2/tickets/48231.json')).status).toBe(200);
  expect((await put(48231, { comment: note })).status).toBe(403);
  world.controls.role = 'admin';
  expect((await put(48231, { comment: note })).status).toBe(200);
});

test('a ticket out of reach is forbidden, not missing', async () => {
  const { get, world } = aWorkbench();
  ticketIn(world, 48231).access = 'none';
  expect((await get('/api/v2/tickets/48231.json')).status).toBe(403);
});

test('a body that does not say that it is JSON is not read', async () => {
  const { ask, world } = aWorkbench();
  const data = JSON.stringify({ ticket: { status: 'hold' } });
  expect((await ask({ url: '/api/v2/tickets/48213.json', type: 'PUT', data })).status).toBe(400);
  expect(ticketIn(world, 48213).status).toBe('open');
});

test('a property that the workbench does not know is named instead of dropped', async () => {
  const { put } = aWorkbench();
  expect(await put(48213, { additional_tags: ['baton'] })).toMatchObject({
    status: 501,
    body: { description: expect.stringContaining('ticket.additional_tags') },
  });
});

test('a customer who answers meanwhile can be played by writing in their name', async () => {
  const { put, world, get } = aWorkbench();
  const daniel = world.users.find(({ name }) => name === 'Daniel Okafor')?.id;
  await put(48213, { comment: { body: 'Any news?', public: true, author_id: daniel } });
  const { body } = await get(
    '/api/v2/tickets/48213/comments.json?page[size]=1&sort=-created_at&include=users',
  );
  expect(each(body, 'comments', 'author_id')).toEqual([daniel]);
  expect(each(body, 'users', 'name')).toEqual(['Daniel Okafor']);
});

test('time passes between the updates of one ticket', async () => {
  const { put, pass, world } = aWorkbench();
  await put(48227, { status: 'pending' });
  const first = Date.parse(ticketIn(world, 48227).updatedAt);
  pass(hour);
  await put(48227, { status: 'solved' });
  expect(Date.parse(ticketIn(world, 48227).updatedAt) - first).toBe(hour);
});
