import { describe, expect, test } from 'vitest';
import { shapeFaults, shapes } from '../../contracts/zendesk.ts';
import { at, aWorkbench, each, ticketIn } from '../../support/a-world.ts';

const minute = 60_000;

const searched = (query: string, more = '') =>
  `/api/v2/search.json?query=${encodeURIComponent(query)}${more}`;

async function found(query: string, more = '', bench = aWorkbench('missing-rows')) {
  const { status, body } = await bench.get(searched(query, more));
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return each(body, 'results', 'id').map(Number);
}

describe('the words of a search', () => {
  test.each([
    ['type:ticket parcels', [48249]],
    ['type:ticket parcel', [48249]],
    ['type:ticket parc', [48249]],
    ['type:ticket arcels', []],
    ['type:ticket export parcels', [48249]],
    ['type:ticket export auditor parcels', []],
    ['type:ticket "parcels are not picked"', [48249]],
    ['type:ticket "picked parcels"', []],
    ['type:ticket 48236', [48236, 48249, 48258]],
  ])('%s', async (query, ids) => {
    expect((await found(query)).sort()).toEqual(ids);
  });

  test('a word of a property is no beginning of another word, but for a wildcard', async () => {
    expect(await found('type:ticket subject:parc')).toEqual([]);
    expect(await found('type:ticket subject:parc*')).toEqual([48249]);
  });

  test('description means comments and internal notes as well, and not the subject', async () => {
    expect(await found('type:ticket description:auditor description:nightly')).toEqual([48258]);
    expect((await found('type:ticket description:"created_at same"')).sort()).toEqual([48258]);
  });

  test('quotes behind a property ask for all words in any order; behind comment for the very phrase', async () => {
    expect(await found('type:ticket description:"auditor gaps"')).toEqual([48258]);
    expect(await found('type:ticket comment:"auditor gaps"')).toEqual([]);
    expect(await found('type:ticket comment:"our auditor found gaps"')).toEqual([48258]);
  });

  test('where quotes mean the phrase, they do so for every text', async () => {
    const bench = aWorkbench('missing-rows');
    bench.world.search.isQuotedExact = true;
    expect(await found('type:ticket description:"auditor gaps"', '', bench)).toEqual([]);
    expect(await found('type:ticket description:"auditor found gaps"', '', bench)).toEqual([48258]);
  });

  test('punctuation counts for nothing', async () => {
    expect(await found('type:ticket description:"INV-20501"')).toEqual([48236]);
    expect(await found('type:ticket description:"INV 20501!"')).toEqual([48236]);
  });
});

describe('the properties of a search', () => {
  test('one property named twice means either value, two properties mean both', async () => {
    expect((await found('type:ticket tags:export')).length).toBe(3);
    expect(await found('type:ticket tags:enterprise tags:nothing')).toEqual([48249]);
    expect(await found('type:ticket tags:"export enterprise"')).toEqual([48249]);
    expect(await found('type:ticket tags:export status:pending')).toEqual([48236]);
    expect((await found('type:ticket tags:export -tags:enterprise')).sort()).toEqual([48236, 48258]);
  });

  test('statuses have an order, and times a before and after', async () => {
    expect((await found('type:ticket status<pending')).sort()).toEqual([48249, 48258]);
    expect((await found('type:ticket created>=2026-03-05 created<2026-03-08')).sort()).toEqual([48249]);
    expect((await found('type:ticket created>4days')).sort()).toEqual([48249, 48258]);
  });

  test('organization and requester go by name and by id', async () => {
    const bench = aWorkbench('missing-rows');
    const [organization] = bench.world.organizations;
    expect(await found(`type:ticket organization:${organization?.id}`, '', bench)).toEqual([48236]);
    expect(await found('type:ticket organization:kadehuis')).toEqual([48249]);
    expect(await found('type:ticket requester:amara.nwosu@lindenhof-clinics.example')).toEqual([48258]);
  });

  test('custom fields are found by their id, and stand in the results', async () => {
    const bench = aWorkbench('follow-up');
    const field = bench.world.installation.requirements['baton_outcome'];
    const { body } = await bench.get(searched(`type:ticket custom_field_${field}:baton_escalated`));
    expect(each(body, 'results', 'id').sort()).toEqual([47102, 48271]);
    expect(at(body, 'results.0.custom_fields')).toContainEqual({ id: field, value: 'baton_escalated' });
  });
});

test('results have the shape of tickets, and bring along what was asked for', async () => {
  const { get } = aWorkbench('missing-rows');
  const { body } = await get(
    searched('type:ticket tags:export', '&include=tickets(users,organizations,metric_sets)'),
  );
  expect(at(body, 'count')).toBe(3);
  const { result_type: type, ...ticket } = Object(at(body, 'results.0'));
  expect(type).toBe('ticket');
  expect(shapeFaults(ticket, shapes.ticket)).toEqual([]);
  expect(each(body, 'organizations', 'name').length).toBe(3);
  expect(each(body, 'metric_sets', 'ticket_id').sort()).toEqual([48236, 48249, 48258]);
  const plain = await get(searched('type:ticket tags:export', '&include=users,organizations'));
  expect(plain.body).not.toHaveProperty('organizations');
});

test('what an SLA says stands in a result where it was asked for, and is empty without a policy', async () => {
  const bench = aWorkbench('missing-rows');
  for (const ticket of bench.world.tickets) ticket.sla = null;
  const first = bench.world.tickets.find(({ id }) => id === 48249);
  if (first === undefined) throw new Error('No ticket');
  first.sla = [{ metric: 'next_reply_time', stage: 'active', breachAt: '2026-03-09T15:00:00Z' }];
  const { body } = await bench.get(searched('type:ticket tags:export', '&include=tickets(slas)'));
  const results = each(body, 'results', 'id');
  const said = results.map((id, index) => [id, at(body, `results.${index}.slas.policy_metrics`)]);
  expect(Object.fromEntries(said)).toMatchObject({
    48236: [],
    48249: [{ metric: 'next_reply_time', stage: 'active', breach_at: '2026-03-09T15:00:00Z' }],
    48258: [],
  });
  const plain = await bench.get(searched('type:ticket tags:export'));
  expect(at(plain.body, 'results.0')).not.toHaveProperty('slas');
});

test('a page has 100 at most, and a thousand results can be reached', async () => {
  const bench = aWorkbench('missing-rows');
  const [first] = bench.world.tickets;
  if (first === undefined) throw new Error('No ticket');
  for (let id = 1; id <= 1200; id += 1) bench.world.tickets.push({ ...first, id });
  const one = await bench.get(searched('type:ticket tags:export', '&per_page=500'));
  expect(each(one.body, 'results', 'id')).toHaveLength(100);
  expect(at(one.body, 'count')).toBe(1203);
  expect((await bench.get(searched('type:ticket tags:export', '&page=10'))).status).toBe(200);
  expect(await bench.get(searched('type:ticket tags:export', '&page=11'))).toMatchObject({
    status: 422,
    body: { error: 'invalid' },
  });
});

test('what is asked for comes by relevance, or in the order that is asked for', async () => {
  expect(await found('type:ticket description:export description:auditor')).toHaveLength(3);
  expect((await found('type:ticket description:export description:auditor'))[0]).toBe(48258);
  expect(await found('type:ticket tags:export', '&sort_by=created_at&sort_order=asc')).toEqual([
    48236, 48249, 48258,
  ]);
  expect(await found('type:ticket tags:export', '&sort_by=created_at')).toEqual([48258, 48249, 48236]);
});

test('a change is found when the index has followed', async () => {
  const bench = aWorkbench('missing-rows');
  bench.world.search.lag = minute;
  expect(await found('type:ticket hyperspace', '', bench)).toEqual([]);
  await bench.put(48258, { comment: { html_body: '<p>Hyperspace</p>', public: false } });
  expect(await found('type:ticket hyperspace', '', bench)).toEqual([]);
  expect(await found('type:ticket auditor', '', bench)).toEqual([48258]);
  bench.pass(minute);
  expect(await found('type:ticket hyperspace', '', bench)).toEqual([48258]);
});

test('nobody finds what they may not read', async () => {
  const bench = aWorkbench('missing-rows');
  ticketIn(bench.world, 48258).access = 'none';
  expect(await found('type:ticket auditor', '', bench)).toEqual([]);
});

test.each([
  ['nothing', '', 422],
  ['more than 64 words', `type:ticket ${'word '.repeat(64)}`, 422],
  ['a property that the workbench does not know', 'type:ticket satisfaction:bad', 501],
  ['another kind of thing', 'type:user maya', 501],
])('%s is no search', async (_, query, status) => {
  expect((await aWorkbench().get(searched(query))).status).toBe(status);
});

test('an export goes on by cursor, oldest first, with the type beside the query', async () => {
  const { get } = aWorkbench('missing-rows');
  const path = '/api/v2/search/export.json?page[size]=2&filter[type]=ticket&query=';
  const first = await get(`${path}tags:export`);
  expect(each(first.body, 'results', 'id')).toEqual([48236, 48249]);
  const second = await get(String(at(first.body, 'links.next')));
  expect(each(second.body, 'results', 'id')).toEqual([48258]);
  expect(at(second.body, 'meta.has_more')).toBe(false);
  expect((await get(`${path}type:ticket`)).status).toBe(422);
});

test('organizations can be read by the hundred', async () => {
  const { get, world } = aWorkbench('missing-rows');
  const ids = world.organizations.map(({ id }) => id).join();
  const { body } = await get(`/api/v2/organizations/show_many.json?ids=${ids}`);
  expect(each(body, 'organizations', 'organization_fields')).toHaveLength(3);
  expect((await get('/api/v2/organizations/show_many.json')).status).toBe(400);
});

test('metrics count replies, reopens and stations', async () => {
  const { get, put, pass } = aWorkbench('missing-rows');
  await put(48236, { status: 'solved' });
  pass(minute);
  await put(48236, { status: 'open' });
  const { body } = await get('/api/v2/tickets/48236/metrics.json');
  expect(at(body, 'ticket_metric')).toMatchObject({
    ticket_id: 48236,
    replies: 2,
    reopens: 1,
    assignee_stations: 1,
    group_stations: 1,
    reply_time_in_minutes: { calendar: 120 },
    full_resolution_time_in_minutes: { calendar: null },
  });
});
