import fc from 'fast-check';
import { defaultPolicies, type Policies } from '../../src/core/policies.ts';
import type { Condition, Rule } from '../../src/core/routing/rule.ts';
import type { RoutingSettings } from '../../src/core/setup/routing-settings.ts';
import { anyChoice, anyName, anyRoute } from './any-route.ts';

const kind = <K extends Condition['kind']>(name: K) => fc.constant(name);
const names = fc.array(anyName, { maxLength: 3 });

const anyCondition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ kind: kind('tag'), anyOf: names }),
  fc.record({ kind: kind('language'), anyOf: names }),
  fc.record({ kind: kind('brand'), anyOf: fc.array(anyChoice, { maxLength: 2 }) }),
  fc.record({ kind: kind('organization-field'), field: anyName, anyOf: names }),
  fc.record({ kind: kind('ticket-field'), field: anyChoice, anyOf: names }),
  fc.record({ kind: kind('severity'), anyOf: fc.subarray(['S1', 'S2', 'S3'] as const) }),
  fc.record({ kind: kind('target'), anyOf: fc.subarray(['T1', 'T2', 'T3', 'T4', 'T5'] as const) }),
  fc.record({ kind: kind('revenue'), atLeast: fc.nat() }),
);

const anyRules: fc.Arbitrary<readonly Rule[]> = fc
  .array(
    fc.record({
      name: anyName,
      isOff: fc.boolean(),
      when: fc.array(anyCondition, { maxLength: 3 }),
      route: anyRoute,
    }),
    { maxLength: 4 },
  )
  .map((rules) => rules.map((rule, index) => ({ id: `r${index + 1}`, ...rule })));

const anyPolicies: fc.Arbitrary<Policies> = fc.record({
  required: fc.constantFrom<Policies['required']>({}, { T2: ['steps', 'environment'], T5: [] }),
  isDirect: fc.boolean(),
  patternFrom: fc.integer({ min: 2, max: 50 }),
  highValueFrom: fc.nat(),
  pace: fc.constantFrom(defaultPolicies.pace, {
    ...defaultPolicies.pace,
    S1: { team: { hours: 1 }, customer: { businessDays: 1 } },
  }),
  schedule: fc.constantFrom(null, {
    name: 'Office',
    timeZone: 'Europe/Berlin',
    hours: [{ from: 1980, to: 2460 }],
    holidays: [{ from: '2026-12-24', to: '2026-12-26' }],
  }),
  briefLanguage: fc.constantFrom(null, 'de'),
  issueLanguage: fc.constantFrom(null, 'en'),
  masksContactData: fc.boolean(),
  leadershipGroups: names,
  leadershipRoles: fc.constantFrom<readonly 'admin'[]>([], ['admin']),
  looksInBackground: fc.boolean(),
  items: fc.constantFrom<Policies['items']>(
    {},
    { E1a: { isOff: true, help: '' }, E3d: { isOff: false, help: 'Ask!' } },
  ),
});

const routeOrNull = fc.option(anyRoute);

export const anyRoutingSettings: fc.Arbitrary<RoutingSettings> = fc.record({
  revision: fc.nat(),
  saved: fc.constantFrom(null, { by: { id: 7, name: 'Ada Weiß' }, at: '2026-03-09T14:00:00.000Z' }),
  routes: fc.record({ T1: routeOrNull, T2: routeOrNull, T3: routeOrNull, T4: routeOrNull, T5: routeOrNull }),
  rules: anyRules,
  policies: anyPolicies,
});
