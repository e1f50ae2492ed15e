import { expect, test } from 'vitest';
import type { SetupDocument } from '../../../src/core/setup/document.ts';
import { longestSettings } from '../../../src/core/setup/write-settings.ts';
import { aRule, routeOf } from '../../support/a-rule.ts';
import { aBench, aSetup, ready } from '../../support/setup-bench.ts';

const withRule =
  (id: string, name = id) =>
  (draft: SetupDocument): SetupDocument => ({
    ...draft,
    routing: { ...draft.routing, rules: [...draft.routing.rules, aRule({ id, name })] },
  });

const withContact =
  (contact: string) =>
  (draft: SetupDocument): SetupDocument => ({ ...draft, plain: { ...draft.plain, contact } });

test('a fresh installation shows what the plain settings say, and nothing to save', async () => {
  const setup = await aSetup();
  const view = ready(setup.view());
  expect(view).toMatchObject({
    changes: [],
    broken: null,
    conflict: null,
    saved: { routing: { revision: 0 } },
  });
  expect(view.plainRoutes.T1).toMatchObject({ route: { destination: { group: 'Tier 2 support' } } });
  expect(view.saved.plain.contact).toBe('Noor Haddad');
});

test('what is saved stands in the installation, with who and when, and is there after loading again', async () => {
  const bench = aBench();
  const setup = await aSetup(bench);
  setup.edit(withRule('r1', 'Billing'));
  expect(ready(setup.view()).changes).toMatchObject([{ kind: 'rule-added', at: 1 }]);
  await setup.save();
  expect(ready(setup.view())).toMatchObject({ saving: { kind: 'saved' }, changes: [] });
  const again = ready((await aSetup(bench)).view());
  expect(again.saved.routing).toMatchObject({
    revision: 1,
    saved: { by: { name: expect.any(String) }, at: '2026-03-09T14:00:00.000Z' },
    rules: [{ name: 'Billing' }],
  });
});

test('no secret setting is read or sent, and all of them are as they were', async () => {
  const bench = aBench();
  const before = { ...bench.world.installation.secure };
  const setup = await aSetup(bench);
  setup.edit(withContact('Kim'));
  await setup.save();
  const sent = bench.requests.filter(({ type }) => type === 'PUT').map(({ data }) => JSON.parse(data ?? ''));
  expect(sent).toHaveLength(1);
  for (const name of Object.keys(before)) expect(sent[0].settings).not.toHaveProperty(name);
  expect(bench.world.installation.secure).toEqual(before);
  expect(bench.world.installation.settings['contact']).toBe('Kim');
});

test('of two admins the second sees what the first one saved, and nothing is written over it', async () => {
  const bench = aBench();
  const [one, other] = [await aSetup(bench), await aSetup(bench)];
  one.edit(withRule('r1', 'By Ada'));
  other.edit(withContact('Kim'));
  await one.save();
  await other.save();
  const view = ready(other.view());
  expect(view.conflict).toMatchObject({ changes: [{ kind: 'rule-added', rule: { name: 'By Ada' } }] });
  expect(bench.world.installation.settings['contact']).toBe('Noor Haddad');

  other.keepMine();
  expect(ready(other.view())).toMatchObject({ conflict: null, changes: [{ kind: 'plain', to: 'Kim' }] });
  await other.save();
  const end = ready((await aSetup(bench)).view()).saved;
  expect(end).toMatchObject({
    plain: { contact: 'Kim' },
    routing: { revision: 2, rules: [{ name: 'By Ada' }] },
  });
});

test('theirs can be taken instead', async () => {
  const bench = aBench();
  const [one, other] = [await aSetup(bench), await aSetup(bench)];
  one.edit(withContact('Ada'));
  await one.save();
  other.edit(withContact('Kim'));
  await other.save();
  other.takeTheirs();
  expect(ready(other.view())).toMatchObject({ changes: [], draft: { plain: { contact: 'Ada' } } });
});

test('a text that grew too long is not sent, and the figure says so', async () => {
  const bench = aBench();
  const setup = await aSetup(bench);
  for (let rule = 0; rule < 300; rule += 1) setup.edit(withRule(`r${rule}`, `Rule ${rule} of very many`));
  const { size } = ready(setup.view());
  expect(size.limit).toBe(longestSettings);
  expect(size.length).toBeGreaterThan(size.limit);
  await setup.save();
  expect(bench.requests.some(({ type }) => type === 'PUT')).toBe(false);
});

test('a draft that could not be read back is not saved', async () => {
  const setup = await aSetup();
  setup.edit((draft) => ({
    ...draft,
    routing: {
      ...draft.routing,
      policies: {
        ...draft.routing.policies,
        schedule: { name: 'Office', timeZone: '', hours: [], holidays: [] },
      },
    },
  }));
  await setup.save();
  expect(ready(setup.view()).saving).toMatchObject({
    kind: 'invalid',
    problem: { key: 'policies.schedule.timeZone' },
  });
});

test('a hand edit with an error is shown with its place, and the last good one is used and kept', async () => {
  const bench = aBench();
  const setup = await aSetup(bench);
  setup.edit(withRule('r1', 'Billing'));
  await setup.save();
  bench.world.installation.settings['routing'] = '{"rules": [\n{"id": "r1",,}]}';
  const view = ready((await aSetup(bench)).view());
  expect(view.broken).toMatchObject({ used: 'backup', problem: { kind: 'syntax', line: 2, column: 13 } });
  expect(view.saved.routing.rules).toMatchObject([{ name: 'Billing' }]);
});

test('what a newer Baton wrote is not written over, and the last one that is understood is used', async () => {
  const bench = aBench();
  const setup = await aSetup(bench);
  setup.edit(withRule('r1', 'Billing'));
  await setup.save();
  const newer = '{"version": 3, "magic": true}';
  bench.world.installation.settings['routing'] = newer;
  const other = await aSetup(bench);
  expect(ready(other.view())).toMatchObject({
    broken: { used: 'backup', problem: { kind: 'newer', version: 3 } },
    saved: { routing: { rules: [{ name: 'Billing' }] } },
  });
  other.edit(withContact('Kim'));
  await other.save();
  expect(ready(other.view()).saving).toMatchObject({ kind: 'invalid', problem: { kind: 'newer' } });
  expect(bench.world.installation.settings['routing']).toBe(newer);
  expect(bench.world.installation.settings['contact']).toBe('Noor Haddad');
});

test('what an earlier Baton wrote, without what was added since, is read with the usual in its place', async () => {
  const bench = aBench();
  const { briefLanguage, patternFrom } = { briefLanguage: 'de', patternFrom: 5 };
  bench.world.installation.settings['routing'] = JSON.stringify({ policies: { briefLanguage, patternFrom } });
  expect(ready((await aSetup(bench)).view())).toMatchObject({
    broken: null,
    saved: {
      routing: { revision: 0, rules: [], policies: { briefLanguage, patternFrom, issueLanguage: null } },
    },
  });
});

test('who is no admin any more is told what Zendesk says', async () => {
  const bench = aBench();
  const setup = await aSetup(bench);
  bench.world.controls.role = 'agent';
  setup.edit(withContact('Kim'));
  await setup.save();
  expect(ready(setup.view()).saving).toMatchObject({ kind: 'failed', fault: { kind: 'forbidden' } });
});

test('what is exported can be imported elsewhere; a text with an error changes nothing', async () => {
  const [one, other] = [await aSetup(), await aSetup()];
  one.edit((draft) => ({
    ...withRule('r1', 'Billing')(draft),
  }));
  one.edit((draft) => ({
    ...draft,
    routing: { ...draft.routing, routes: { ...draft.routing.routes, T2: routeOf('linear:OPS') } },
  }));
  expect(other.importText(one.exportText())).toEqual({ kind: 'taken' });
  expect(ready(other.view()).draft.routing).toMatchObject({
    rules: [{ name: 'Billing' }],
    routes: { T2: { destination: { team: 'OPS' } } },
  });
  const before = ready(other.view()).draft;
  expect(other.importText('{"rules": 7}')).toMatchObject({ kind: 'refused', problem: { key: 'rules' } });
  expect(ready(other.view()).draft).toBe(before);
});
