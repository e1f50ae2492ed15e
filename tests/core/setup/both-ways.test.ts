import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Target, targets } from '../../../src/core/checklist/target.ts';
import type { Route } from '../../../src/core/routing/route.ts';
import { routeFor } from '../../../src/core/routing/route-for.ts';
import { writeRoute } from '../../../src/core/routing/write-route.ts';
import { routeNames } from '../../../src/core/settings.ts';
import { noSettings } from '../../../src/core/setup/read-settings.ts';
import { withRouting } from '../../../src/core/setup/resolve.ts';
import { readStored, valuesOf } from '../../../src/core/setup/stored.ts';
import { writeSettingsText } from '../../../src/core/setup/write-settings.ts';
import { readSettings } from '../../../src/zendesk/settings.ts';
import { someFacts } from '../../support/a-rule.ts';
import { anyRoute } from '../../support/any-route.ts';
import { anyRoutingSettings } from '../../support/any-settings.ts';

const five = fc.tuple(anyRoute, anyRoute, anyRoute, anyRoute, anyRoute);
const nothing = readSettings({});

const byTarget = <T>(values: readonly T[]) =>
  Object.fromEntries(targets.map((target, index) => [target, values[index]])) as Record<Target, T>;

test('without a rule, the five settings and the one text lead every ticket the same way', () => {
  fc.assert(
    fc.property(five, fc.constantFrom(...targets), (all, target) => {
      const routes = byTarget(all);
      const plain = readSettings(
        Object.fromEntries(targets.map((each) => [routeNames[each], writeRoute(routes[each])])),
      );
      const text = withRouting(nothing, {
        routing: writeSettingsText({ ...noSettings, routes }),
        backup: '',
      });
      const facts = someFacts({ target });
      expect(routeFor(text, facts)).toEqual(routeFor(plain, facts));
      expect(routeFor(plain, facts).route).toEqual({
        kind: 'route',
        route: { name: routeNames[target], ...routes[target] },
      });
    }),
  );
});

test('what the policies say of contact data holds on every route that does not say itself', () => {
  fc.assert(
    fc.property(anyRoutingSettings, fc.boolean(), (settings, masksContactData) => {
      const policies = { ...settings.policies, masksContactData };
      const used = withRouting(nothing, {
        routing: writeSettingsText({ ...settings, policies }),
        backup: '',
      });
      const expected = (own: Route['pii']) => own ?? (masksContactData ? null : 'keep');
      expect(used.rules.map(({ route }) => route.pii)).toEqual(
        settings.rules.map(({ route }) => expected(route.pii)),
      );
      for (const target of targets) {
        const own = settings.routes[target];
        const setting = used.routes[target];
        if (own !== null && setting.kind === 'route') expect(setting.route.pii).toBe(expected(own.pii));
      }
    }),
  );
});

test('also a plain setting goes by what the policies say of contact data', () => {
  const plain = readSettings({ route_l2: 'linear:SUP', route_product: 'linear:PRO; pii=mask' });
  const { routes } = withRouting(plain, { routing: '{"policies": {"masksContactData": false}}', backup: '' });
  expect(routes).toMatchObject({ T1: { route: { pii: 'keep' } }, T3: { route: { pii: 'mask' } } });
});

test('what is stored for a document is read back as the document, and nothing looks edited by hand', () => {
  fc.assert(
    fc.property(five, (all) => {
      const document = readStored({ contact: 'Kim' }).document;
      const edited = { ...document, routing: { ...noSettings, routes: byTarget(all) } };
      expect(readStored(valuesOf(edited))).toMatchObject({ document: edited, handEdited: [], broken: null });
    }),
  );
});

const text = writeSettingsText({ ...noSettings, revision: 3 });

test.each([
  [
    'a text with an error, with a last good one',
    { routing: '{"rules": [}', routing_backup: text },
    'backup',
    3,
  ],
  ['a text with an error alone', { routing: '{"rules": [}' }, 'plain', 0],
  ['both with errors', { routing: '{"rules": [}', routing_backup: '{' }, 'plain', 0],
])('%s is told, and what holds in its place', (_, values, used, revision) => {
  const { broken, document } = readStored(values);
  expect(broken).toMatchObject({
    used,
    text: '{"rules": [}',
    problem: { kind: 'syntax', line: 1, column: 12 },
  });
  expect(document.routing.revision).toBe(revision);
});

test('a text that was emptied by hand leaves the plain settings, without a complaint', () => {
  const stored = readStored({ routing: ' ', routing_backup: text, route_l2: 'group:Tier 2' });
  expect(stored).toMatchObject({ broken: null, document: { routing: noSettings } });
  expect(stored.plainRoutes.T1).toMatchObject({ kind: 'route' });
});

test('a plain setting that was edited by hand since is named', () => {
  const stored = readStored({ routing: '{"routes": {"T2": "linear:ENG"}}', route_engineering: 'linear:OPS' });
  expect(stored.handEdited).toEqual(['T2']);
});
