import fc from 'fast-check';
import type { Choice, FieldInput } from '../../src/core/form-field.ts';
import { type FieldFill, type Route, ticketValues } from '../../src/core/routing/route.ts';

/** A name as people give one, with everything that parts a route in it; without blanks around it. */
export const anyName = fc
  .string({ unit: fc.constantFrom(...'aZ9 ;,~=%:/3B-'.split('')), minLength: 1, maxLength: 12 })
  .map((text) => text.trim())
  .filter((text) => text !== '');

const anyKey = fc.stringMatching(/^[A-Z][A-Z0-9]{0,8}$/);

export const anyChoice: fc.Arbitrary<Choice> = fc.record({ id: anyName, name: anyName });

const anyInput: fc.Arbitrary<FieldInput> = fc.oneof(
  fc.record({ kind: fc.constant('typed' as const), text: anyName }),
  fc.record({
    kind: fc.constant('chosen' as const),
    choices: fc.array(anyChoice, { minLength: 1, maxLength: 2 }),
  }),
);

const anyFill: fc.Arbitrary<FieldFill> = fc.oneof(
  fc.record({ kind: fc.constant('fixed' as const), input: anyInput }),
  fc.record({ kind: fc.constant('ticket' as const), value: fc.constantFrom(...ticketValues) }),
  fc.constant({ kind: 'ask' as const }),
);

export const anyRoute: fc.Arbitrary<Omit<Route, 'name'>> = fc.record({
  destination: fc.oneof(
    fc.record({ kind: fc.constant('linear' as const), team: anyKey }),
    fc.record({ kind: fc.constant('jira' as const), project: anyKey, issueType: anyName }),
    fc.record({ kind: fc.constant('group' as const), group: anyName }),
  ),
  labels: fc.array(fc.stringMatching(/^[a-z%;,][a-z0-9-]{0,9}$/), { maxLength: 3 }),
  component: fc.option(anyChoice),
  project: fc.option(anyChoice),
  priority: fc.record({ S1: anyName, S2: anyName, S3: anyName }, { requiredKeys: [] }),
  assignee: fc.option(anyChoice),
  fills: fc.dictionary(fc.stringMatching(/^[a-z][A-Za-z0-9_]{0,12}$/), anyFill, {
    maxKeys: 3,
    noNullPrototype: true,
  }),
  status: fc.constantFrom(null, 'open', 'pending', 'hold', 'solved'),
  group: fc.option(anyName),
  chat: fc.option(anyName),
  note: fc.constantFrom('short', 'full'),
  pii: fc.constantFrom('mask', 'keep', null),
  detail: fc.constantFrom('full', 'minimal'),
});
