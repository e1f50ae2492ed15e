import { expect, test } from 'vitest';
import { at, aWorkbench, each, ticketIn } from '../../support/a-world.ts';

test('a ticket comes with its people, group and organization, and without its comments', async () => {
  const { get } = aWorkbench();
  const { status, body } = await get('/api/v2/tickets/48213.json?include=users,groups,organizations');
  expect(status).toBe(200);
  expect(body).toMatchObject({
    ticket: { id: 48213, status: 'open', priority: 'high', via: { channel: 'web' } },
    users: [
      { name: 'Maya Lindqvist', role: 'agent' },
      { name: 'Daniel Okafor', role: 'end-user' },
    ],
    groups: [{ name: 'Support' }],
    organizations: [{ name: 'Brambleway Outfitters', organization_fields: { annual_revenue: 412000 } }],
  });
  expect(body).not.toHaveProperty('ticket.comments');
});

test('nothing is sideloaded that was not asked for', async () => {
  const { get } = aWorkbench();
  const { body } = await get('/api/v2/tickets/48213');
  expect(Object.keys(Object(body))).toEqual(['ticket']);
});

test('a ticket that does not exist is not found', async () => {
  const { get } = aWorkbench();
  expect(await get('/api/v2/tickets/1.json')).toMatchObject({
    status: 404,
    body: { error: 'RecordNotFound' },
  });
});

test('a conversation of 250 comments comes newest first in three pages, each comment once', async () => {
  const { get, world } = aWorkbench('many-messages');
  const seen: unknown[] = [];
  const sizes: number[] = [];
  let url: unknown = '/api/v2/tickets/48190/comments.json?page[size]=100&sort=-created_at&include=users';
  while (url !== null) {
    const { body } = await get(String(url));
    const page = each(body, 'comments', 'id');
    seen.push(...page);
    sizes.push(page.length);
    url = at(body, 'links.next');
    expect(at(body, 'meta.has_more')).toBe(url !== null);
  }
  expect(sizes).toEqual([100, 100, 50]);
  expect(seen).toEqual(
    ticketIn(world, 48190)
      .comments.map(({ id }) => id)
      .reverse(),
  );
});

test('a comment that arrives between two pages shifts nothing', async () => {
  const { get, put } = aWorkbench('many-messages');
  const path = '/api/v2/tickets/48190/comments.json?page[size]=100&sort=-created_at';
  const first = (await get(path)).body;
  await put(48190, { comment: { html_body: '<p>Meanwhile</p>', public: false } });
  const cursor = encodeURIComponent(String(at(first, 'meta.after_cursor')));
  const second = (await get(`${path}&page[after]=${cursor}`)).body;
  const shown = [...each(first, 'comments', 'id'), ...each(second, 'comments', 'id')];
  expect(new Set(shown).size).toBe(200);
});

test('a page of more than a hundred is refused', async () => {
  const { get } = aWorkbench();
  expect((await get('/api/v2/tickets/48213/comments.json?page[size]=101')).status).toBe(400);
});

test('a comment tells its audit, its files and the browser that it was sent with', async () => {
  const { get } = aWorkbench();
  const { body } = await get('/api/v2/tickets/48213/comments.json?page[size]=100&include=users');
  expect(at(body, 'comments.2')).toMatchObject({
    type: 'Comment',
    public: true,
    via: { channel: 'web' },
    metadata: { system: { client: expect.stringContaining('Chrome/134') } },
    attachments: [{ file_name: 'orders-500.log', size: 48212 }, { file_name: 'req_8f31c0d2a7.json' }],
  });
  expect(at(body, 'comments.2.plain_body')).toContain('NullPointerException');
  expect(at(body, 'comments.6')).toMatchObject({ public: false, metadata: { system: {} } });
  const audit = await get(`/api/v2/tickets/48213/audits/${at(body, 'comments.2.audit_id')}.json`);
  expect(audit.body).toMatchObject({
    audit: { events: [{ type: 'Comment', id: at(body, 'comments.2.id') }] },
  });
  expect(each(body, 'users', 'name').sort()).toEqual([
    'Ben Ortiz',
    'Daniel Okafor',
    'Maya Lindqvist',
    'Ruth Penhallow',
  ]);
});

test('audits come oldest first by cursor, newest first only by number', async () => {
  const { get, world } = aWorkbench('many-messages');
  const all = ticketIn(world, 48190).audits.map(({ id }) => id);
  const byCursor = (await get('/api/v2/tickets/48190/audits.json?page[size]=100')).body;
  expect(each(byCursor, 'audits', 'id')).toEqual(all.slice(0, 100));
  const byNumber = (await get('/api/v2/tickets/48190/audits.json?sort_order=desc')).body;
  expect(each(byNumber, 'audits', 'id')).toEqual(all.slice(-100).reverse());
  expect(at(byNumber, 'count')).toBe(250);
});

test('a breached clock is in the past, and its time left is negative', async () => {
  const { get } = aWorkbench();
  const { body } = await get('/api/v2/tickets/48213/slas/policy_metrics.json');
  expect(at(body, 'policy_metrics')).toContainEqual(
    expect.objectContaining({ metric: 'next_reply_time', stage: 'active', hours: -3 }),
  );
});

test('a ticket without SLA policy has no such page', async () => {
  const { get } = aWorkbench('many-messages');
  expect((await get('/api/v2/tickets/48190/slas/policy_metrics.json')).status).toBe(404);
});

test('groups that tickets can be assigned to have the names of the routes', async () => {
  const { get } = aWorkbench();
  const { body } = await get('/api/v2/groups/assignable.json?page[size]=100');
  expect(each(body, 'groups', 'name')).toEqual(['Support', 'Tier 2 support', 'Billing']);
});

test('the acting agent is asked for by name', async () => {
  const { get } = aWorkbench();
  expect((await get('/api/v2/users/me.json')).body).toMatchObject({
    user: { name: 'Maya Lindqvist', role: 'agent', iana_time_zone: 'Europe/Berlin' },
  });
});

test('the full address of the own Zendesk works as the path alone, another one is not proxied', async () => {
  const { get } = aWorkbench();
  expect((await get('https://larkfield.zendesk.com/api/v2/users/me.json')).status).toBe(200);
  expect((await get('https://other.zendesk.com/api/v2/users/me.json')).status).toBe(403);
});

test.each(['/api/v2/macros.json', '/api/v2/tickets/48213/tags.json', '/agent/tickets/48213'])(
  'what the workbench does not know is no success: %s',
  async (url) => {
    expect((await aWorkbench().get(url)).status).toBe(501);
  },
);

test('an unknown route names itself', async () => {
  const { get } = aWorkbench();
  expect(await get('/api/v2/macros.json')).toMatchObject({
    status: 501,
    body: { error: 'NotEmulated', description: 'The workbench does not know GET /api/v2/macros.json' },
  });
});
