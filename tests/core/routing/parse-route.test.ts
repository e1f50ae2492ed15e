import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRoute } from '../../../src/core/routing/parse-route.ts';
import { plainOptions } from '../../../src/core/routing/route.ts';
import { writeRoute } from '../../../src/core/routing/write-route.ts';
import { anyRoute } from '../../support/any-route.ts';

const plain = plainOptions;

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
  ['jira:ENG/Bug; component=10001~Billing', { component: { id: '10001', name: 'Billing' } }],
  ['jira:ENG/Bug; component=Billing', { component: { id: 'Billing', name: 'Billing' } }],
  [
    'linear:ENG; project=p-1~Export 2; assignee=u-1',
    { project: { id: 'p-1', name: 'Export 2' }, assignee: { id: 'u-1', name: 'u-1' } },
  ],
  ['jira:ENG/Bug; priority=s1~Blocker, S2~P%2C 1', { priority: { S1: 'Blocker', S2: 'P, 1' } }],
  ['group:Tier 2; chat=eng-escalations', { chat: 'eng-escalations' }],
  ['group:100 % club', { destination: { kind: 'group', group: '100 % club' } }],
  [
    'jira:ENG/Bug; field.fixVersions=pick:10010~1.2,10011; field.cf_1=is:a%3B b; field.cf_2=from:ticket.field.77; field.cf_3=ask',
    {
      fills: {
        fixVersions: {
          kind: 'fixed',
          input: {
            kind: 'chosen',
            choices: [
              { id: '10010', name: '1.2' },
              { id: '10011', name: '10011' },
            ],
          },
        },
        cf_1: { kind: 'fixed', input: { kind: 'typed', text: 'a; b' } },
        cf_2: { kind: 'ticket', value: 'ticket.field.77' },
        cf_3: { kind: 'ask' },
      },
    },
  ],
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
  ['jira:ENG/Bug; field.a=ask; field.a=is:x', { kind: 'twice', found: 'field.a' }],
  ['jira:ENG/Bug; field.a=from:ticket.mood', { kind: 'bad-value', option: 'field.a' }],
  ['jira:ENG/Bug; field.=ask', { kind: 'bad-value', option: 'field.' }],
  ['jira:ENG/Bug; priority=Urgent', { kind: 'bad-value', option: 'priority' }],
  ['jira:ENG/Bug; component=', { kind: 'bad-value', option: 'component' }],
];

test.each(errors)('%s is told as an error', (text, error) => {
  expect(read(text)).toMatchObject(error);
});

test('any text gives a route or an error, and never throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => ['route', 'error'].includes(parseRoute('route_x', text).kind)),
  );
});

test('what is written for a claim is read back as the same route', () => {
  fc.assert(
    fc.property(anyRoute, (route) => {
      const read = parseRoute('route_x', writeRoute(route));
      expect(read).toEqual({ kind: 'route', route: { name: 'route_x', ...route } });
    }),
  );
});
