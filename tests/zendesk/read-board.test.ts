import { describe, expect, test } from 'vitest';
import { createZaf } from '../../src/zendesk/client.ts';
import { createBoardReader } from '../../src/zendesk/read-board.ts';
import type { ZafRequestOptions } from '../../src/zendesk/zaf.ts';
import { aClock } from '../support/a-clock.ts';
import { aZafClient } from '../support/fake-zaf.ts';

const place = { subdomain: 'acme', installationId: '77' };
const fieldIds = { baton_state: 1, baton_outcome: 2 };
const { signal } = new AbortController();

const stateText = (ticket: number, subdomain = 'acme') =>
  JSON.stringify({
    v: 2,
    s: subdomain,
    n: '77',
    t: ticket,
    e: 'e',
    p: 'escalated',
    b: [501, 'Maya'],
    a: '2026-03-09T13:00:00Z',
    c: 'n',
    g: 'T2',
    y: 'S1',
    r: 'linear:ENG',
    f: {},
  });

const aResult = (id: number, but: Record<string, unknown> = {}) => ({
  id,
  subject: `Ticket ${id}`,
  status: 'open',
  created_at: '2026-03-09T10:00:00Z',
  updated_at: '2026-03-09T13:00:00Z',
  requester_id: 901,
  organization_id: 1000 + id,
  tags: ['baton'],
  custom_fields: [{ id: 1, value: stateText(id) }],
  ...but,
});

function aReader(answer: (url: URL) => unknown, fields: Record<string, number> = fieldIds) {
  const urls: URL[] = [];
  const { client } = aZafClient({
    request: ({ url }: ZafRequestOptions) => {
      const asked = new URL(url, 'https://acme.zendesk.com');
      urls.push(asked);
      return { status: 200, body: answer(asked) };
    },
  });
  const { clock } = aClock();
  const reader = createBoardReader({
    zaf: createZaf(client, clock),
    clock,
    place,
    fieldIds: fields,
    revenueField: 'arr',
  });
  return { reader, urls };
}

const organization = (id: number) => ({ id, name: `Organization ${id}`, organization_fields: { arr: id } });

test('open escalations are found by tag, status and outcome, the oldest first', async () => {
  const { reader, urls } = aReader(() => ({ results: [], count: 0 }));
  await reader.open(3, signal);
  const query = urls[0]?.searchParams;
  expect(query?.get('query')).toBe('type:ticket tags:baton status<solved custom_field_2:baton_escalated');
  expect(Object.fromEntries(query ?? [])).toMatchObject({
    sort_by: 'created_at',
    sort_order: 'asc',
    per_page: '100',
    page: '3',
  });
});

test('an account whose outcome field is gone is searched by the tag', async () => {
  const { reader, urls } = aReader(() => ({ results: [], count: 0 }), { baton_state: 1 });
  await reader.open(1, signal);
  expect(urls[0]?.searchParams.get('query')).toBe('type:ticket tags:baton status<solved');
});

describe('organizations', () => {
  const results = Array.from({ length: 100 }, (_, index) => aResult(index + 1));

  test('that come with the tickets are not asked for again', async () => {
    const { reader, urls } = aReader(() => ({
      results,
      organizations: results.map(({ organization_id: id }) => organization(id)),
      count: 100,
    }));
    const read = await reader.open(1, signal);
    expect(urls).toHaveLength(1);
    expect(read).toMatchObject({
      value: { tickets: { 0: { customer: { name: 'Organization 1001' }, revenue: 1001 } } },
    });
  });

  test('that do not are asked for, 100 a request, once', async () => {
    const ids = (url: URL) => (url.searchParams.get('ids') ?? '').split(',').map(Number);
    const { reader, urls } = aReader((url) =>
      url.pathname.startsWith('/api/v2/organizations')
        ? { organizations: ids(url).map(organization) }
        : { results, count: 200 },
    );
    await reader.open(1, signal);
    const read = await reader.open(2, signal);
    const asked = urls.filter(({ pathname }) => pathname === '/api/v2/organizations/show_many.json');
    expect(asked.map((url) => ids(url).length)).toEqual([100]);
    expect(read).toMatchObject({
      value: { isLast: true, tickets: { 99: { customer: { name: 'Organization 1100' } } } },
    });
  });
});

test('SLA and answer come with the same search: the soonest metric of replies, and when it went on', async () => {
  const metric = (of: string, stage: string, breach_at: string | null) => ({ metric: of, stage, breach_at });
  const { reader, urls } = aReader(() => ({
    results: [
      aResult(1, {
        slas: {
          policy_metrics: [
            metric('requester_wait_time', 'active', '2026-03-09T13:30:00Z'),
            metric('first_reply_time', 'achieved', '2026-03-09T11:00:00Z'),
            metric('periodic_update_time', 'active', '2026-03-09T16:00:00Z'),
            metric('next_reply_time', 'active', '2026-03-09T15:00:00Z'),
          ],
        },
      }),
      aResult(2, { slas: { policy_metrics: [metric('next_reply_time', 'paused', null)] } }),
      aResult(3, { slas: 'none' }),
    ],
    metric_sets: [
      {
        ticket_id: 2,
        status_updated_at: '2026-03-09T14:00:00Z',
        requester_updated_at: '2026-03-09T14:00:00Z',
      },
      {
        ticket_id: 3,
        status_updated_at: '2026-03-09T14:00:00Z',
        requester_updated_at: '2026-03-09T10:00:00Z',
      },
    ],
    count: 3,
  }));
  const read = await reader.open(1, signal);
  expect(urls[0]?.searchParams.get('include')).toBe('tickets(users,organizations,metric_sets,slas)');
  const noClock = { slaBreachAt: null, answeredAt: null };
  expect(read).toMatchObject({
    value: {
      tickets: [
        { id: 1, ...noClock, slaBreachAt: Date.parse('2026-03-09T15:00Z') },
        { id: 2, ...noClock, answeredAt: Date.parse('2026-03-09T14:00Z') },
        { id: 3, ...noClock },
      ],
    },
  });
});

test("a copied record is nobody's here, a damaged one is counted, a waiting ticket rests", async () => {
  const { reader } = aReader(() => ({
    results: [
      aResult(1, { status: 'pending' }),
      aResult(2, { custom_fields: [{ id: 1, value: stateText(2, 'acme-sandbox') }] }),
      aResult(3, { custom_fields: [{ id: 1, value: '{' }] }),
      { id: 'no ticket' },
    ],
    count: 4,
  }));
  expect(await reader.open(1, signal)).toMatchObject({
    kind: 'done',
    value: { tickets: [{ id: 1, isWaiting: true }], unread: 1, total: 4, isLast: true },
  });
});

test('the tenth page is the last one', async () => {
  const { reader } = aReader(() => ({
    results: Array.from({ length: 100 }, (_, index) => aResult(index)),
    count: 5_000,
  }));
  expect(await reader.open(9, signal)).toMatchObject({ value: { isLast: false } });
  expect(await reader.open(10, signal)).toMatchObject({ value: { isLast: true, total: 5_000 } });
});
