import { expect, test } from 'vitest';
import { createZaf } from '../../src/zendesk/client.ts';
import { patient } from '../../src/zendesk/patient.ts';
import { hour, minute, now } from '../support/a-case.ts';
import { aConversation, aWorkbench } from '../support/fake-zaf.ts';
import { aHelpDeskFor } from '../support/zendesk-desk.ts';
import { aDesk, aState, signal, value } from './a-desk.ts';

test('opening the place asks ZAF alone', async () => {
  const { requests, place, fieldIds } = await aDesk();
  expect(requests).toEqual([]);
  expect(place.subdomain).toBe('larkfield');
  expect(Object.keys(fieldIds)).toHaveLength(8);
});

test('a case is read with exactly four requests, side by side', async () => {
  const { helpDesk, requests } = await aDesk();
  const reading = helpDesk.readCase(signal);
  await Promise.resolve();
  expect(requests.map(({ url }) => url)).toEqual([
    '/api/v2/tickets/48213.json?include=users,groups,organizations',
    '/api/v2/tickets/48213/comments.json?page[size]=100&sort=-created_at&include=users',
    '/api/v2/tickets/48213/slas/policy_metrics.json',
    '/api/v2/tickets/48213/audits.json?sort_order=desc',
  ]);
  await reading;
  expect(requests).toHaveLength(4);
});

test('a case holds ticket, people, conversation, clocks and agent', async () => {
  const { helpDesk } = await aDesk();
  const { case: read, state, older } = value(await helpDesk.readCase(signal));
  expect(state).toEqual({ kind: 'none' });
  expect(older).toBeNull();
  expect(read).toMatchObject({
    agent: {
      name: 'Maya Lindqvist',
      role: 'agent',
      locale: 'en',
      timeZone: 'Europe/Berlin',
      groups: ['Support'],
    },
    ticket: {
      id: 48213,
      subject: 'Export is missing rows',
      status: 'open',
      priority: 'high',
      assigneeName: 'Maya Lindqvist',
      groupName: 'Support',
      url: 'https://larkfield.zendesk.com/agent/tickets/48213',
      tags: ['export'],
    },
    requester: { name: 'Jana Kern', role: 'customer', email: 'jana@acme.example' },
    organization: { name: 'Acme GmbH', domains: ['acme.example'], fields: { annual_revenue: 212_000 } },
    sla: [{ metric: 'next_reply_time', stage: 'active', breachAt: now - 30 * minute }],
    messagesComplete: true,
    readAt: now,
  });
  expect(
    read.messages.map(({ at, author, public: isPublic, text }) => [at, author.role, isPublic, text]),
  ).toEqual([
    [now - 5 * hour, 'customer', true, 'Since Friday our export is missing rows.'],
    [now - 4 * hour, 'agent', true, 'We are looking into it.'],
    [now - 3 * hour, 'agent', false, 'Reproduced on staging.'],
  ]);
});

test('a ticket without SLA is no error', async () => {
  const { helpDesk } = await aDesk(aWorkbench(aConversation({ sla: null })));
  expect(value(await helpDesk.readCase(signal)).case.sla).toEqual([]);
});

test('what only helps may fail: SLA clocks and changes', async () => {
  const { helpDesk, world } = await aDesk();
  world.controls.faults = [
    { url: '/slas/', when: 'before', status: 500 },
    { url: '/audits', when: 'before', status: 403 },
  ];
  expect(value(await helpDesk.readCase(signal)).case).toMatchObject({ sla: [], changes: [] });
});

test.each([
  ['/tickets/48213.json', 403, 'forbidden'],
  ['/comments', 401, 'unauthorized'],
  ['/comments', 0, 'unreachable'],
  ['/tickets/48213.json', 500, 'unexpected'],
])('without %s (%d) there is no case', async (url, status, kind) => {
  const { helpDesk, world } = await aDesk();
  world.controls.faults = [{ url, when: 'before', status }];
  const read = await helpDesk.readCase(signal);
  expect(read).toMatchObject({ kind: 'refused', fault: { kind, committed: 'no' } });
});

test('changes of fields are told with who made them, without those of Baton', async () => {
  const desk = await aDesk();
  desk.pass(hour);
  const basis = value(await desk.helpDesk.readNow()).ticket;
  value(await desk.helpDesk.write({ basis, state: aState(desk), status: 'pending' }));
  const { changes } = value(await desk.helpDesk.readCase(signal)).case;
  expect(changes).toEqual([
    { at: now + hour, by: 'Maya Lindqvist', field: 'status', from: 'open', to: 'pending' },
  ]);
});

test('a long conversation is read page by page, each message once, newest first to arrive', async () => {
  const messages = Array.from({ length: 230 }, (_, nth) => ({
    ago: (300 - nth) * minute,
    by: nth % 2 === 0 ? 'jana' : 'maya',
    text: `Message ${nth}`,
  }));
  const { helpDesk, requests } = await aDesk(aWorkbench(aConversation({ messages })));
  const first = value(await helpDesk.readCase(signal));
  expect(first.case.messagesComplete).toBe(false);
  let all = [...first.case.messages];
  for (let { older } = first; older !== null; ) {
    const page = value(await helpDesk.readOlder(older, signal));
    all = [...page.messages, ...all];
    older = page.older;
  }
  expect(all.map(({ text }) => text)).toEqual(messages.map(({ text }) => text));
  expect(new Set(all.map(({ id }) => id)).size).toBe(230);
  expect(requests).toHaveLength(4 + 2);
});

test('a read that met a server being replaced is tried once more', async () => {
  const desk = await aDesk();
  desk.world.controls.faults = [{ url: '/tickets/48213.json', when: 'before', status: 503 }];
  const clock = {
    now: desk.clock.now,
    sleep: async (ms: number, signal?: AbortSignal) =>
      ms < 1_000 ? undefined : desk.clock.sleep(ms, signal),
  };
  const zaf = patient(createZaf(desk.client, clock), { clock, random: () => 0 });
  const helpDesk = aHelpDeskFor({
    zaf,
    clock,
    place: desk.place,
    ticketId: 48213,
    fieldIds: desk.fieldIds,
  });
  expect(value(await helpDesk.readNow()).ticket.id).toBe(48213);
  expect(desk.requests).toHaveLength(2);
});
