import { expect, test } from 'vitest';
import { type LookPorts, lookOnce, pause } from '../../src/card/background-look.ts';
import { cardTexts } from '../../src/card/texts.ts';
import type { IssueStatus } from '../../src/core/escalation/issue.ts';
import { type Follow, freshFollow, type TicketState } from '../../src/core/escalation/state.ts';
import { defaultPolicies } from '../../src/core/policies.ts';
import type { Memory } from '../../src/core/ports.ts';
import { createCalendar } from '../../src/i18n/calendar.ts';
import { placeOf } from '../../src/i18n/place.ts';
import { writeState } from '../../src/zendesk/record.ts';
import { hour, now } from '../support/a-case.ts';
import { aMemory } from '../support/a-clock.ts';
import { aState } from '../support/a-session.ts';

const maya = { id: 501, name: 'Maya Lindqvist' };
const ben = { id: 502, name: 'Ben Ortiz' };
const stateField = 7;

const aTicket = (
  id: number,
  but: Partial<TicketState> = {},
  follow: Partial<Follow> = {},
  status = 'open',
) => {
  const state = aState({
    ticketId: id,
    phase: 'escalated',
    by: maya,
    at: now - 9 * hour,
    follow: { ...freshFollow(maya), ...follow },
    ...but,
  });
  return { id, status, custom_fields: [{ id: stateField, value: writeState(state) }] };
};

type Looking = {
  memory?: Memory;
  issues?: readonly IssueStatus[];
  next?: string | null;
  sets?: readonly object[];
};

/** One agent's looks at what the search finds, on time that the test moves. */
function looking(
  results: unknown,
  { memory = aMemory(), issues = [], next = null, sets = [] }: Looking = {},
) {
  const told: string[] = [];
  const pages: number[] = [];
  const asked: string[][] = [];
  let at = now;
  const ports: LookPorts = {
    now: () => at,
    memory,
    key: 'look',
    search: async (page) => {
      pages.push(page);
      return results === null ? null : { results, next_page: next, metric_sets: sets };
    },
    issues: async (refs) => {
      asked.push(refs.map(({ key }) => key));
      return issues;
    },
    notify: (text) => told.push(text),
    texts: cardTexts(placeOf('en', 'UTC')),
    place: { subdomain: 'acme', stateField, agentId: maya.id },
    workdays: { calendar: createCalendar(), zone: 'UTC', schedule: null },
    pace: defaultPolicies.pace,
  };
  const look = () => lookOnce(ports);
  return { look, told, pages, asked, pass: (ms: number) => (at += ms) };
}

test('an own escalation whose clocks have run out is told once, in one search', async () => {
  const { look, told, pages, pass } = looking([aTicket(1), aTicket(2, { at: now - hour })]);
  await look();
  expect(pages).toEqual([1]);
  expect(told).toEqual([
    expect.stringContaining('customer of #1'),
    expect.stringContaining('ask the team about #1'),
  ]);
  pass(pause);
  await look();
  expect(pages).toEqual([1, 1]);
  expect(told).toHaveLength(2);
});

test('what ran out anew after something was done is told again', async () => {
  const memory = aMemory();
  const before = looking([aTicket(1)], { memory });
  await before.look();
  const told = aTicket(1, {}, { lastToldAt: now - 8.5 * hour, lastCheckAt: now - hour });
  const after = looking([told], { memory });
  after.pass(pause);
  await after.look();
  expect(after.told).toEqual([expect.stringContaining('customer of #1')]);
});

test('several tabs make one look, and within ten minutes there is no second one', async () => {
  const memory = aMemory();
  const [one, other] = [looking([aTicket(1)], { memory }), looking([aTicket(1)], { memory })];
  await Promise.all([one.look(), other.look()]);
  one.pass(pause - 1);
  await one.look();
  expect([...one.pages, ...other.pages]).toEqual([1]);
  expect([...one.told, ...other.told]).toHaveLength(2);
});

test.each([
  ['of a colleague', aTicket(1, { by: ben }, { owner: ben })],
  ['handed over to a colleague', aTicket(1, {}, { owner: ben })],
  ['that has ended', aTicket(1, { phase: 'ended' })],
  ['copied from another ticket', { ...aTicket(1), id: 2 }],
  ['without a record', { id: 1, status: 'open', custom_fields: [] }],
])('an escalation %s is none of theirs', async (_, ticket) => {
  const { look, told } = looking([ticket]);
  await look();
  expect(told).toEqual([]);
});

test('while the ticket waits for the customer only the team is to be asked', async () => {
  const { look, told } = looking([aTicket(1, {}, {}, 'pending')]);
  await look();
  expect(told).toEqual([expect.stringContaining('ask the team about #1')]);
});

const stamp = (at: number) => new Date(at).toISOString();

test('an SLA that runs out before the pace is told, and none that is over or of something else', async () => {
  const slas = (metric: string, stage: string) => ({
    policy_metrics: [{ metric, stage, breach_at: stamp(now - hour) }],
  });
  const { look, told } = looking([
    { ...aTicket(1, { at: now - 2 * hour }), slas: slas('next_reply_time', 'active') },
    { ...aTicket(2, { at: now - 2 * hour }), slas: slas('next_reply_time', 'achieved') },
    { ...aTicket(3, { at: now - 2 * hour }), slas: slas('agent_work_time', 'active') },
    { ...aTicket(4, { at: now - 2 * hour }), slas: { policy_metrics: [null, 7] } },
  ]);
  await look();
  expect(told).toEqual([expect.stringContaining('customer of #1')]);
});

test('a customer who answered while nobody else was waited for is due from the answer on', async () => {
  const asked = aTicket(1, { at: now - 50 * hour }, { lastCheckAt: now });
  const sets = (answered: number) => [
    { ticket_id: 1, status_updated_at: stamp(answered), requester_updated_at: stamp(answered) },
  ];
  const fresh = looking([asked], { sets: sets(now - hour) });
  await fresh.look();
  expect(fresh.told).toEqual([]);
  const old = looking([asked], { sets: sets(now - 9 * hour) });
  await old.look();
  expect(old.told).toEqual([expect.stringContaining('customer of #1')]);
});

test.each([null, 'x', [null, 7, { id: 'x' }]])('an answer of %j says nothing', async (results) => {
  const { look, told } = looking(results);
  await look();
  expect(told).toEqual([]);
});

const issue = { system: 'linear', id: 'i-1', key: 'ENG-1', url: 'https://linear.app/x/issue/ENG-1' } as const;
const fresh = { issue, at: now - hour };
const ended: IssueStatus = {
  ref: issue,
  title: 'Rows are missing',
  state: 'Shipped',
  category: 'done',
  assignee: null,
  updatedAt: now,
  endedAt: now - 5 * hour,
};

test('an own issue that has ended is told once, as long as its customer has not heard of it', async () => {
  const memory = aMemory();
  const waiting = [
    aTicket(1, fresh),
    aTicket(2, fresh, { isResolvedTold: true }),
    aTicket(3, { at: now - hour }),
  ];
  const { look, told, asked, pass } = looking(waiting, { memory, issues: [ended] });
  await look();
  pass(pause);
  await look();
  expect(asked).toEqual([['ENG-1'], ['ENG-1']]);
  expect(told).toEqual(['Baton: ENG-1 is Shipped. The customer of #1 has not been told yet']);
  const reopened = looking(waiting, { memory, issues: [{ ...ended, endedAt: now }] });
  reopened.pass(2 * pause);
  await reopened.look();
  expect(reopened.told).toHaveLength(1);
});

test.each([
  ['that goes on', [{ ...ended, category: 'doing' as const }]],
  ['of which no tracker says anything', []],
])('an issue %s is nothing to tell', async (_, issues) => {
  const { look, told } = looking([aTicket(1, fresh)], { issues });
  await look();
  expect(told).toEqual([]);
});

test('no tracker is asked by whom no issue waits', async () => {
  const { look, asked } = looking([aTicket(1), aTicket(2, { ...fresh, by: ben }, { owner: ben })]);
  await look();
  expect(asked).toEqual([]);
});

test('more than a page of open escalations is looked through page by page, and then from the start', async () => {
  const memory = aMemory();
  const crowded = looking([aTicket(1)], {
    memory,
    next: 'https://acme.zendesk.com/api/v2/search.json?page=2',
  });
  await crowded.look();
  crowded.pass(pause);
  await crowded.look();
  expect(crowded.pages).toEqual([1, 2]);
  expect(crowded.told).toHaveLength(2);
  const last = looking([], { memory });
  last.pass(2 * pause);
  await last.look();
  last.pass(pause);
  await last.look();
  expect(last.pages).toEqual([3, 1]);
});

test('what a colleague offers is told once, and is looked after by nobody else until it is accepted', async () => {
  const offered = aTicket(1, { by: ben, ...fresh, at: now - 9 * hour }, { owner: ben, offeredTo: maya });
  const { look, told, asked, pass } = looking([offered], { issues: [ended] });
  await look();
  pass(pause);
  await look();
  expect(told).toEqual(['Baton: Ben Ortiz hands #1 over to you. Accept it in the ticket']);
  expect(asked).toEqual([]);
});
