import { expect, test } from 'vitest';
import type { Facts } from '../../../src/core/routing/facts.ts';
import { routeFor } from '../../../src/core/routing/route-for.ts';
import type { Condition, Rule } from '../../../src/core/routing/rule.ts';
import { aRule, routeOf, someFacts } from '../../support/a-rule.ts';
import { routeTo, theSettings } from '../../support/a-session.ts';

const choice = (id: number, name: string) => ({ id: String(id), name });

const payments = choice(11, 'Acme Payments');
const nights = choice(21, 'Night shift');
const refunds = choice(31, 'Refund form');
const area = choice(41, 'Product area');

/** What a company with several products would set, from the most special to the most general. */
const rules: readonly Rule[] = [
  rule('outage', [is('severity', 'S1'), is('tag', 'outage', 'incident')], 'jira:OPS/Incident'),
  rule('security of payments', [is('target', 'T4'), { kind: 'brand', anyOf: [payments] }], 'linear:PSEC'),
  rule('key customers', [is('target', 'T2', 'T5'), { kind: 'revenue', atLeast: 250_000 }], 'jira:KEY/Bug'),
  rule('refunds', [{ kind: 'form', anyOf: [refunds] }], 'group:Finance'),
  rule('payments', [is('target', 'T2'), { kind: 'brand', anyOf: [payments] }], 'linear:PAY'),
  rule('api', [is('target', 'T2'), { kind: 'ticket-field', field: area, anyOf: ['area_api'] }], 'linear:API'),
  rule(
    'enterprise',
    [{ kind: 'organization-field', field: 'plan', anyOf: ['enterprise'] }, is('target', 'T3')],
    'linear:ENT',
  ),
  rule('german', [is('language', 'de'), is('target', 'T1')], 'group:Tier 2 DACH'),
  rule(
    'nights',
    [{ kind: 'group', anyOf: [nights] }, is('severity', 'S1', 'S2'), is('target', 'T1')],
    'group:On call',
  ),
  { ...rule('all of it', [], 'linear:ALL'), isOff: true },
];

function is(kind: 'severity' | 'target' | 'tag' | 'language', ...anyOf: string[]): Condition {
  return { kind, anyOf } as Condition;
}

function rule(name: string, when: readonly Condition[], route: string): Rule {
  return aRule({ id: name, name, when, route: routeOf(route) });
}

const own = 'own route';
const none = 'no route';

type Row = readonly [expected: string, about: string, facts: Partial<Facts>];

const plan = (value: string) => ({ organizationFields: { plan: value } });
const field = (value: Facts['ticketFields'][string]) => ({ ticketFields: { 41: value } });

const rows: readonly Row[] = [
  [own, 'a defect of nobody special', {}],
  [own, 'a ticket for L2', { target: 'T1' }],
  [own, 'a wish', { target: 'T3' }],
  [own, 'a security matter', { target: 'T4' }],
  [none, 'Leadership, which no setting routes', { target: 'T5' }],
  ['outage', 'critical with the tag', { severity: 'S1', tags: ['outage'] }],
  ['outage', 'critical with the other tag among several', { severity: 'S1', tags: ['vip', 'incident'] }],
  ['outage', 'a tag in capitals', { severity: 'S1', tags: ['OUTAGE'] }],
  ['outage', 'whatever the target is', { severity: 'S1', tags: ['outage'], target: 'T1' }],
  ['outage', 'Leadership, too', { severity: 'S1', tags: ['outage'], target: 'T5' }],
  [own, 'high with the tag', { severity: 'S2', tags: ['outage'] }],
  [own, 'critical without the tag', { severity: 'S1' }],
  [own, 'a tag that only begins so', { severity: 'S1', tags: ['outage_over'] }],
  [own, 'security with the tag stays with security', { target: 'T4', severity: 'S1', tags: ['outage'] }],
  ['security of payments', 'security that a rule names', { target: 'T4', brandId: 11 }],
  [
    'security of payments',
    'security, critical, with the tag',
    { target: 'T4', brandId: 11, severity: 'S1', tags: ['outage'] },
  ],
  [own, 'security of another brand', { target: 'T4', brandId: 12 }],
  [own, 'security without a brand', { target: 'T4', brandId: null }],
  [own, 'security of a key customer', { target: 'T4', revenue: 900_000 }],
  [own, 'security over the refund form', { target: 'T4', formId: 31 }],
  ['key customers', 'exactly the figure', { revenue: 250_000 }],
  ['key customers', 'above the figure', { revenue: 250_000.5 }],
  [own, 'just below the figure', { revenue: 249_999.99 }],
  [own, 'revenue that is not known', { revenue: null }],
  [own, 'no revenue', { revenue: 0 }],
  ['key customers', 'Leadership of a key customer', { target: 'T5', revenue: 300_000 }],
  [own, 'a wish of a key customer', { target: 'T3', revenue: 300_000 }],
  ['outage', 'an outage of a key customer', { severity: 'S1', tags: ['outage'], revenue: 300_000 }],
  ['refunds', 'the form, for Engineering', { formId: 31 }],
  ['refunds', 'the form, for L2', { target: 'T1', formId: 31 }],
  ['refunds', 'the form, for Leadership', { target: 'T5', formId: 31 }],
  ['key customers', 'a key customer over the form', { formId: 31, revenue: 300_000 }],
  [own, 'another form', { formId: 32 }],
  [own, 'an account without forms', { formId: null }],
  ['payments', 'the brand', { brandId: 11 }],
  ['refunds', 'the form of the brand', { brandId: 11, formId: 31 }],
  [own, 'the brand, for L2', { brandId: 11, target: 'T1' }],
  ['api', 'the field', field('area_api')],
  ['api', 'the field in capitals', field('AREA_API')],
  ['api', 'a field with several values', field(['area_web', 'area_api'])],
  ['payments', 'the field and the brand', { ...field('area_api'), brandId: 11 }],
  [own, 'another value', field('area_invoices')],
  [own, 'an empty field', field(null)],
  [own, 'an empty list', field([])],
  [own, 'another field with the value', { ticketFields: { 42: 'area_api' } }],
  ['enterprise', 'a wish of an enterprise', { target: 'T3', ...plan('enterprise') }],
  ['enterprise', 'a value with blanks around', { target: 'T3', ...plan(' Enterprise ') }],
  [own, 'a defect of an enterprise', plan('enterprise')],
  [own, 'a wish of a starter', { target: 'T3', ...plan('starter') }],
  [own, 'no organization', { target: 'T3', organizationFields: {} }],
  ['german', 'German to L2', { target: 'T1', language: 'de' }],
  [own, 'English to L2', { target: 'T1', language: 'en' }],
  [own, 'no language', { target: 'T1', language: '' }],
  [own, 'German to Engineering', { language: 'de' }],
  ['nights', 'the group, high', { target: 'T1', groupId: 21, severity: 'S2' }],
  [own, 'the group, medium', { target: 'T1', groupId: 21, severity: 'S3' }],
  [own, 'another group', { target: 'T1', groupId: 22, severity: 'S2' }],
  [
    'german',
    'German in the group: the earlier rule',
    { target: 'T1', groupId: 21, severity: 'S2', language: 'de' },
  ],
  [own, 'numbers where texts were expected', field(41)],
  [own, 'yes where texts were expected', field(true)],
];

const settings = { ...theSettings(), rules };

test.each(rows)('%s: %s', (expected, _, but) => {
  const { rule: taken, route } = routeFor(settings, someFacts(but));
  const found = taken?.name ?? (route.kind === 'route' ? own : none);
  expect(found).toBe(expected);
});

test('what a rule takes carries its name and its destination', () => {
  const { route } = routeFor(settings, someFacts({ brandId: 11 }));
  expect(route).toMatchObject({
    kind: 'route',
    route: { name: 'payments', destination: { kind: 'linear', team: 'PAY' } },
  });
});

test('why each rule was taken or not can be told, with what the ticket has there', () => {
  const { results } = routeFor(settings, someFacts({ brandId: 11, tags: ['vip'], severity: 'S1' }));
  expect(results.map(({ state }) => state)).toEqual([
    'fails',
    'fails',
    'fails',
    'fails',
    'taken',
    'fails',
    'fails',
    'fails',
    'fails',
    'off',
  ]);
  expect(results[0]?.conditions).toMatchObject([
    { holds: true, found: ['S1'] },
    { holds: false, found: ['vip'] },
  ]);
  expect(results[4]?.conditions.map(({ holds }) => holds)).toEqual([true, true]);
});

test('a rule that would hold behind the one taken is told as later, security as kept back', () => {
  const all = [rule('one', [], 'linear:ONE'), rule('two', [], 'linear:TWO')];
  const states = (target: Facts['target']) =>
    routeFor({ ...settings, rules: all }, someFacts({ target })).results.map(({ state }) => state);
  expect(states('T2')).toEqual(['taken', 'later']);
  expect(states('T4')).toEqual(['security', 'security']);
});

test('without rules the target has its own route, or none', () => {
  const plain = { ...theSettings({ T2: routeTo('linear:ENG') }), rules: [] };
  expect(routeFor(plain, someFacts()).route).toEqual(plain.routes.T2);
});
