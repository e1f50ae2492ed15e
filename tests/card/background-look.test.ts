import { expect, test } from 'vitest';
import { type LookPorts, lookOnce, pause } from '../../src/card/background-look.ts';
import { cardTexts } from '../../src/card/texts.ts';
import { type Follow, freshFollow, type TicketState } from '../../src/core/escalation/state.ts';
import { defaultPolicies } from '../../src/core/policies.ts';
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

/** One agent's looks at what the search finds, on time that the test moves. */
function looking(results: unknown, memory = aMemory()) {
  const told: string[] = [];
  let searches = 0;
  let at = now;
  const ports: LookPorts = {
    now: () => at,
    memory,
    key: 'look',
    search: async () => {
      searches += 1;
      return results === null ? null : { results };
    },
    notify: (text) => told.push(text),
    texts: cardTexts(placeOf('en', 'UTC')),
    place: { subdomain: 'acme', stateField, agentId: maya.id },
    workdays: { calendar: createCalendar(), zone: 'UTC', schedule: null },
    pace: defaultPolicies.pace,
  };
  const look = () => lookOnce(ports);
  return { look, told, searches: () => searches, memory, pass: (ms: number) => (at += ms) };
}

test('an own escalation whose clocks have run out is told once, in one search', async () => {
  const { look, told, searches, pass } = looking([aTicket(1), aTicket(2, { at: now - hour })]);
  await look();
  expect(searches()).toBe(1);
  expect(told).toEqual([
    expect.stringContaining('customer of #1'),
    expect.stringContaining('asked about #1'),
  ]);
  pass(pause);
  await look();
  expect(searches()).toBe(2);
  expect(told).toHaveLength(2);
});

test('what ran out anew after something was done is told again', async () => {
  const memory = aMemory();
  const before = looking([aTicket(1)], memory);
  await before.look();
  const after = looking([aTicket(1, {}, { lastToldAt: now - 8.5 * hour, lastCheckAt: now - hour })], memory);
  after.pass(pause);
  await after.look();
  expect(after.told).toEqual([expect.stringContaining('customer of #1')]);
});

test('several tabs make one look, and within ten minutes there is no second one', async () => {
  const memory = aMemory();
  const [one, other] = [looking([aTicket(1)], memory), looking([aTicket(1)], memory)];
  await Promise.all([one.look(), other.look()]);
  one.pass(pause - 1);
  await one.look();
  expect(one.searches() + other.searches()).toBe(1);
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
  expect(told).toEqual([expect.stringContaining('asked about #1')]);
});

test.each([null, 'x', [null, 7, { id: 'x' }]])('an answer of %j says nothing', async (results) => {
  const { look, told } = looking(results);
  await look();
  expect(told).toEqual([]);
});
