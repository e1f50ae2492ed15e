import fc from 'fast-check';
import { expect, test } from 'vitest';
import { severities, targets } from '../../src/core/checklist/target.ts';
import { eventKinds } from '../../src/core/escalation/event.ts';
import { type Follow, freshFollow, phases, type TicketState } from '../../src/core/escalation/state.ts';
import { parseRoute } from '../../src/core/routing/parse-route.ts';
import { summarize } from '../../src/zendesk/field-summary.ts';
import { maxStateLength, readState, writeState } from '../../src/zendesk/record.ts';
import { now } from '../support/a-case.ts';

const place = { subdomain: 'acme', installationId: '77' };

const aState = (but: Partial<TicketState> = {}): TicketState => ({
  ...place,
  ticketId: 48213,
  escalationId: '11111111-1111-4111-8111-111111111111',
  phase: 'escalated',
  by: { id: 501, name: 'Maya Lindqvist' },
  at: now,
  nonce: '22222222-2222-4222-8222-222222222222',
  target: 'T2',
  severity: 'S1',
  route: 'linear:ENG; labels=from-support; status=on-hold',
  issue: {
    system: 'linear',
    id: '11111111-1111-4111-8111-111111111111',
    key: 'ENG-7',
    url: 'https://linear.app/a/issue/ENG-7/t',
  },
  follow: null,
  ...but,
});

const anyone = fc.record({ id: fc.maxSafeNat(), name: fc.string({ maxLength: 12, unit: 'grapheme' }) });
const anyInstant = fc.integer({ min: 0, max: Date.UTC(2100, 0) });

const anyFollow: fc.Arbitrary<Follow> = fc.record({
  owner: anyone,
  offeredTo: fc.option(anyone),
  lastCheckAt: fc.option(anyInstant),
  lastToldAt: fc.option(anyInstant),
  remindAt: fc.option(anyInstant),
  severityChange: fc.option(fc.record({ from: fc.constantFrom(...severities), at: anyInstant })),
  returns: fc.nat(20),
  isReturned: fc.boolean(),
  lacks: fc.subarray(['steps', 'environment', 'other', 'errors'] as const),
  isResolvedTold: fc.boolean(),
  doing: fc.option(
    fc.record({ eventId: fc.uuid(), kind: fc.constantFrom(...eventKinds), by: anyone, at: anyInstant }),
  ),
});

const anyState: fc.Arbitrary<TicketState> = fc.record({
  subdomain: fc.string({ maxLength: 63 }),
  installationId: fc.string({ maxLength: 36 }),
  ticketId: fc.nat(),
  escalationId: fc.uuid(),
  phase: fc.constantFrom(...phases),
  by: anyone,
  at: anyInstant,
  nonce: fc.uuid(),
  target: fc.constantFrom(...targets),
  severity: fc.constantFrom(...severities),
  route: fc.string({ maxLength: 40, unit: 'binary' }),
  issue: fc.option(
    fc.record({
      system: fc.constantFrom('linear', 'jira'),
      id: fc.uuid(),
      key: fc.string({ maxLength: 20 }),
      url: fc.webUrl({ size: 'small' }),
    }),
  ),
  follow: fc.option(anyFollow),
});

test('that there may be a second issue survives being stored', () => {
  const state = aState({ isDoubtful: true });
  expect(readState(writeState(state), place, 48213)).toEqual({ kind: 'ours', state });
});

test('every state survives being stored', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const { subdomain, installationId, ticketId } = state;
      expect(readState(writeState(state), { subdomain, installationId }, ticketId)).toEqual({
        kind: 'ours',
        state,
      });
    }),
  );
});

test('the card reads of a state what the app reads of it', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const { phase, by, at, target, severity, route, issue } = state;
      const shown = issue && { system: issue.system, key: issue.key, url: issue.url };
      expect(summarize(writeState(state), state)).toEqual({
        kind: 'ours',
        ...{ phase, by, at, target, severity, route, issue: shown },
      });
    }),
  );
});

test('no text at all makes reading throw', () => {
  const json = fc.json().map(String);
  const mangled = fc
    .tuple(fc.nat(400), fc.string())
    .map(([cut, text]) => writeState(aState()).slice(0, cut) + text);
  const almost = fc
    .tuple(fc.constantFrom('v', 's', 'b', 'a', 'p', 'i', 't', 'g', 'f'), fc.jsonValue())
    .map(([key, value]) => JSON.stringify({ ...JSON.parse(writeState(aState())), [key]: value }));
  fc.assert(
    fc.property(fc.oneof(fc.string(), json, mangled, almost, fc.anything()), (text) => {
      expect(['none', 'ours', 'copy', 'newer', 'unreadable']).toContain(readState(text, place, 48213).kind);
      expect(['none', 'ours', 'copy', 'foreign']).toContain(
        summarize(text, { ...place, ticketId: 48213 }).kind,
      );
    }),
    { numRuns: 500 },
  );
});

test('an empty field is no record', () => {
  for (const empty of [null, undefined, '', '  ']) {
    expect(readState(empty, place, 48213)).toEqual({ kind: 'none' });
    expect(summarize(empty, { ...place, ticketId: 48213 })).toEqual({ kind: 'none' });
  }
});

test.each([
  ['another subdomain', { subdomain: 'acme-sandbox' }],
  ['another ticket', { ticketId: 1 }],
])('a record that names %s is a copy', (_, but) => {
  const state = aState(but);
  expect(readState(writeState(state), place, 48213)).toEqual({ kind: 'copy', state });
  expect(summarize(writeState(state), { ...place, ticketId: 48213 }).kind).toBe('copy');
});

test('a record that an earlier installation wrote is the ticket’s own, and goes on under the one of today', () => {
  const text = writeState(aState({ installationId: '78' }));
  expect(readState(text, place, 48213)).toEqual({ kind: 'ours', state: aState() });
  expect(summarize(text, { ...place, ticketId: 48213 }).kind).toBe('ours');
});

test('a record of a later version is newer, and nothing of it is trusted', () => {
  const later = JSON.stringify({ ...JSON.parse(writeState(aState())), v: 3 });
  expect(readState(later, place, 48213)).toEqual({ kind: 'newer' });
  expect(summarize(later, { ...place, ticketId: 48213 })).toEqual({ kind: 'foreign' });
});

test('a record of the first version is read as one that nothing has followed yet', () => {
  const { v: _, ...rest } = JSON.parse(writeState(aState()));
  const old = JSON.stringify({ ...rest, v: 1 });
  const { by } = aState();
  expect(readState(old, place, 48213)).toEqual({
    kind: 'ours',
    state: aState({ follow: freshFollow(by) }),
  });
  expect(summarize(old, { ...place, ticketId: 48213 })).toMatchObject({ kind: 'ours', phase: 'escalated' });
});

test.each(['hello', '{}', '[]', '12', '{"v":1}', '{"v":"1"}'])('%s is unreadable', (text) => {
  expect(readState(text, place, 48213)).toEqual({ kind: 'unreadable' });
  expect(summarize(text, { ...place, ticketId: 48213 })).toEqual({ kind: 'foreign' });
});

test('a record is short, however long and strange the names are', () => {
  for (const filling of ['x', '"', '\u0001', '💥', '\ud83d']) {
    const long = aState({
      by: { id: 21_400_318_000_001, name: filling.repeat(300) },
      route: `linear:ENG; labels=${Array.from({ length: 40 }, (_, nth) => `label-number-${nth}`).join(',')}; group=${'G'.repeat(60)}`,
      issue: {
        system: 'linear',
        id: '11111111-1111-4111-8111-111111111111',
        key: 'ENGINEERING-12345',
        url: `https://linear.app/a-long-workspace/issue/ENGINEERING-12345/${'a-title-'.repeat(40)}`,
      },
    });
    const text = writeState(long);
    expect(text.length).toBeLessThanOrEqual(maxStateLength);
    const read = readState(text, place, 48213);
    expect(read).toMatchObject({
      kind: 'ours',
      state: {
        escalationId: long.escalationId,
        nonce: long.nonce,
        by: { id: long.by.id },
        issue: { url: 'https://linear.app/a-long-workspace/issue/ENGINEERING-12345' },
      },
    });
    const route = read.kind === 'ours' ? parseRoute('', read.state.route) : null;
    expect(route).toMatchObject({ kind: 'route', route: { destination: { kind: 'linear', team: 'ENG' } } });
  }
});

test('a long name alone is cut without tearing a character, and nothing else is', () => {
  const state = aState({ by: { id: 1, name: `${'a'.repeat(59)}${'💥'.repeat(900)}` } });
  const read = readState(writeState(state), place, 48213);
  expect(read).toEqual({ kind: 'ours', state: { ...state, by: { id: 1, name: 'a'.repeat(59) } } });
});

test('a moment is not stored as thirteen digits, which Zendesk may take for the number of a card', () => {
  expect(writeState(aState({ at: now }))).not.toContain(String(now));
});
