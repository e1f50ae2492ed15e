import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRoute, writeRoute } from '../../../src/core/routing/parse-route.ts';
import type { Route } from '../../../src/core/routing/route.ts';

const plain = { labels: [], status: null, group: null, note: 'short', pii: 'mask', detail: 'full' };

const read = (text: string) => {
  const parsed = parseRoute('route_x', text);
  return parsed.kind === 'route' ? parsed.route : parsed.error;
};

const routes: readonly [text: string, route: object][] = [
  ['linear:BIL', { destination: { kind: 'linear', team: 'BIL' } }],
  ['  Linear : bil ', { destination: { kind: 'linear', team: 'BIL' } }],
  ['jira:ENG/Bug', { destination: { kind: 'jira', project: 'ENG', issueType: 'Bug' } }],
  [
    'jira:ENG/New Feature / Idea',
    { destination: { kind: 'jira', project: 'ENG', issueType: 'New Feature / Idea' } },
  ],
  ['group:Tier 2 support', { destination: { kind: 'group', group: 'Tier 2 support' } }],
  ['group:Tier 2: night', { destination: { kind: 'group', group: 'Tier 2: night' } }],
  ['linear:ENG; labels=from-support', { labels: ['from-support'] }],
  ['linear:ENG; labels=a, b ,c', { labels: ['a', 'b', 'c'] }],
  ['linear:ENG; status=on-hold', { status: 'hold' }],
  ['linear:ENG;STATUS=Pending;note=FULL', { status: 'pending', note: 'full' }],
  [
    'linear:ENG; group=Tier 2 support; pii=keep; detail=minimal;',
    { group: 'Tier 2 support', pii: 'keep', detail: 'minimal' },
  ],
];

test.each(routes)('%s is a route', (text, route) => {
  expect(read(text)).toMatchObject({ name: 'route_x', ...plain, ...route });
});

const errors: readonly [text: string, error: object][] = [
  ['jirra:ENG/Bug', { kind: 'unknown-destination', found: 'jirra' }],
  ['ENG', { kind: 'unknown-destination', found: 'ENG' }],
  ['', { kind: 'unknown-destination', found: '' }],
  ['; status=open', { kind: 'unknown-destination', found: '' }],
  ['linear:', { kind: 'bad-team', found: '' }],
  ['linear:My team', { kind: 'bad-team', found: 'My team' }],
  ['jira:my project/Bug', { kind: 'bad-project', found: 'my project' }],
  ['jira:ENG', { kind: 'no-issue-type', found: 'ENG' }],
  ['jira:ENG/', { kind: 'no-issue-type', found: 'ENG' }],
  ['group:', { kind: 'no-group', found: 'group:' }],
  ['linear:ENG; group=', { kind: 'no-group', found: 'group=' }],
  ['linear:ENG; urgent', { kind: 'not-an-option', found: 'urgent' }],
  ['linear:ENG; colour=red', { kind: 'unknown-option', found: 'colour' }],
  ['linear:ENG; status=closed', { kind: 'bad-value', option: 'status', found: 'closed' }],
  ['linear:ENG; note=long', { kind: 'bad-value', option: 'note', found: 'long', allowed: 'short, full' }],
  ['linear:ENG; labels=two words', { kind: 'bad-value', option: 'labels' }],
  ['linear:ENG; note=full; note=short', { kind: 'twice', found: 'note' }],
];

test.each(errors)('%s is told as an error', (text, error) => {
  expect(read(text)).toMatchObject(error);
});

test('any text gives a route or an error, and never throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => ['route', 'error'].includes(parseRoute('route_x', text).kind)),
  );
});

const word = fc.stringMatching(/^[A-Za-z][\w -]{0,15}[\w]$/);
const teamKey = fc.stringMatching(/^[A-Z][A-Z0-9]{0,8}$/);

const anyRoute = fc.record<Route>({
  name: fc.constant('route_x'),
  destination: fc.oneof(
    fc.record({ kind: fc.constant('linear' as const), team: teamKey }),
    fc.record({ kind: fc.constant('jira' as const), project: teamKey, issueType: word }),
    fc.record({ kind: fc.constant('group' as const), group: word }),
  ),
  labels: fc.array(fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/), { maxLength: 3 }),
  status: fc.constantFrom(null, 'open', 'pending', 'hold', 'solved'),
  group: fc.option(word),
  note: fc.constantFrom('short', 'full'),
  pii: fc.constantFrom('mask', 'keep'),
  detail: fc.constantFrom('full', 'minimal'),
});

test('what is written for a claim is read back as the same route', () => {
  fc.assert(
    fc.property(anyRoute, (route) => {
      expect(parseRoute('route_x', writeRoute(route))).toEqual({ kind: 'route', route });
    }),
  );
});
