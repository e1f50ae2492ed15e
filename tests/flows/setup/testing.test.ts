import { describe, expect, test } from 'vitest';
import type { Tested } from '../../../src/core/setup/finding.ts';
import type { World } from '../../../src/workbench/world/world.ts';
import { aRule, routeOf } from '../../support/a-rule.ts';
import { aBench, aSetup, proxy, ready } from '../../support/setup-bench.ts';

async function findings(
  what: Tested,
  change: (world: World) => void = () => {},
  whitelist = proxy.whitelist,
) {
  const bench = aBench(change, whitelist);
  const setup = await aSetup(bench);
  await setup.test(what);
  const found = ready(setup.view()).tests[what];
  if (found.kind !== 'ready') throw new Error(`The test is ${found.kind}`);
  const writes = bench.exchanges.filter(({ request }) => !['GET', 'POST'].includes(request.type ?? 'GET'));
  expect(writes).toEqual([]);
  expect(bench.world.jira.issues).toEqual([]);
  expect(bench.world.linear.issues).toEqual([]);
  return found.value;
}

describe('Jira', () => {
  const cases: readonly [string, (world: World) => void, object, (readonly string[])?][] = [
    ['all is well', () => {}, { level: 'good', kind: 'connected', as: 'Larkfield support' }],
    [
      'nothing says where Jira is',
      ({ installation }) => Object.assign(installation.settings, { jira_cloud_id: '' }),
      { kind: 'not-set' },
    ],
    ['the host is not in the package', () => {}, { kind: 'host-not-allowed', setting: 'jira_cloud_id' }, []],
    [
      'the token is wrong or has expired',
      ({ installation }) => Object.assign(installation.secure, { jira_token: 'old' }),
      { kind: 'unauthorized', setting: 'jira_token' },
    ],
    [
      'the mail is wrong',
      ({ installation }) => Object.assign(installation.settings, { jira_email: 'nobody@larkfield.example' }),
      { kind: 'unauthorized', setting: 'jira_token' },
    ],
    [
      'the cloud id is of no site',
      ({ installation }) => Object.assign(installation.settings, { jira_cloud_id: 'another' }),
      { kind: 'no-such-site', setting: 'jira_cloud_id' },
    ],
    [
      'writes are taken for those of a foreign page',
      ({ jira }) => Object.assign(jira, { proxyUserAgent: 'Mozilla/5.0' }),
      { kind: 'cross-site', setting: null },
    ],
    [
      'the account sees no project',
      ({ jira }) => Object.assign(jira, { projects: [] }),
      { kind: 'no-right', right: 'BROWSE_PROJECTS' },
    ],
  ];
  test.each(cases)('%s', async (_, change, expected, whitelist) => {
    const found = await findings('jira', change, [...(whitelist ?? proxy.whitelist)]);
    expect(found).toContainEqual(expect.objectContaining(expected));
  });
});

describe('Linear', () => {
  const cases: readonly [string, (world: World) => void, object, (readonly string[])?][] = [
    ['all is well', () => {}, { level: 'good', kind: 'connected', where: 'larkfield' }],
    [
      'the key is wrong or was revoked',
      ({ installation }) => Object.assign(installation.secure, { linear_key: 'old' }),
      { kind: 'unauthorized', setting: 'linear_key' },
    ],
    ['the host is not in the package', () => {}, { kind: 'host-not-allowed', host: 'api.linear.app' }, []],
  ];
  test.each(cases)('%s', async (_, change, expected, whitelist) => {
    const found = await findings('linear', change, [...(whitelist ?? proxy.whitelist)]);
    expect(found).toContainEqual(expect.objectContaining(expected));
  });
});

describe('the account', () => {
  const cases: readonly [string, (world: World) => void, object][] = [
    ['the role', () => {}, { kind: 'role', isAdmin: true }],
    [
      'a role of the account that holds Baton back',
      ({ setup }) =>
        setup.customRoles.push({
          id: 9,
          name: 'Contractor',
          people: 3,
          rights: { ticket_tag_editing: false, ticket_access: 'within-groups', macro_access: 'readonly' },
        }),
      { level: 'warning', kind: 'role-limited', role: 'Contractor', people: 3, limits: ['tags', 'see'] },
    ],
    ['fields as they should be', () => {}, { kind: 'fields-good' }],
    ['triggers that leave notes alone', () => {}, { kind: 'triggers-good', count: 3 }],
    [
      'a field of the record that is gone',
      (world) =>
        Object.assign(world, {
          ticketFields: world.ticketFields.filter(({ title }) => title !== 'Baton state'),
        }),
      { level: 'wrong', kind: 'field-missing', field: 'baton_state' },
    ],
    [
      'a form that does not show the fields',
      ({ setup }) => setup.forms.push({ id: 2, name: 'Refunds', active: true, ticketFieldIds: [] }),
      { level: 'warning', kind: 'field-not-on-forms', forms: ['Refunds'] },
    ],
    [
      'a form that shows what only Baton reads',
      ({ setup, installation }) =>
        setup.forms[0]?.ticketFieldIds.push(installation.requirements['baton_state'] ?? 0),
      { kind: 'state-shown', forms: ['Default form'] },
    ],
    [
      'a trigger that fires at every note',
      ({ setup }) =>
        setup.triggers.push({
          id: 9,
          title: 'Tell the account manager',
          active: true,
          all: [{ field: 'status', operator: 'less_than', value: 'solved' }],
          any: [],
          actions: [{ field: 'notification_user', value: ['1', 'x', 'y'] }],
        }),
      { kind: 'noisy-trigger', title: 'Tell the account manager', does: ['notification_user'] },
    ],
  ];
  test.each(cases)('%s', async (_, change, expected) => {
    expect(await findings('account', change)).toContainEqual(expect.objectContaining(expected));
  });

  test('a role that may all that Baton does, or that nobody has, is not told of', async () => {
    const found = await findings('account', ({ setup }) =>
      setup.customRoles.push({ id: 9, name: 'Old', people: 0, rights: { ticket_editing: false } }),
    );
    expect(found.map(({ kind }) => kind)).not.toContain('role-limited');
  });

  test('a trigger that leaves out the tag, or is off, does not count as one', async () => {
    const trigger = {
      title: 'Tell everybody',
      any: [],
      actions: [{ field: 'notification_group', value: '1' }],
    };
    const found = await findings('account', ({ setup }) =>
      setup.triggers.push(
        {
          ...trigger,
          id: 8,
          active: true,
          all: [{ field: 'current_tags', operator: 'not_includes', value: 'vip baton' }],
        },
        { ...trigger, id: 9, active: false, all: [] },
      ),
    );
    expect(found.map(({ kind }) => kind)).not.toContain('noisy-trigger');
  });
});

describe('where a rule leads', () => {
  async function check(route: string, change: (world: World) => void = () => {}) {
    const setup = await aSetup(aBench(change));
    setup.edit((draft) => ({
      ...draft,
      routing: { ...draft.routing, rules: [aRule({ id: 'r1', route: routeOf(route) })] },
    }));
    await setup.checkDestination('r1');
    const found = ready(setup.view()).destinations['r1'];
    if (found?.kind !== 'ready') throw new Error('It was not checked');
    return found.value;
  }

  test.each([
    ['jira:ENG/Bug', { level: 'good', kind: 'route-good' }],
    ['jira:ENG/bug; priority=S1~Highest', { kind: 'route-good' }],
    ['jira:HID/Bug', { kind: 'project-invisible', project: 'HID', visible: 3 }],
    ['jira:ENG/Idea', { kind: 'issue-type-gone', others: ['Bug', 'Story', 'Task'] }],
    ['jira:OPS/Incident; component=10399~Gone', { kind: 'component-gone', name: 'Gone' }],
    ['jira:ENG/Bug; priority=S1~Blocker', { kind: 'priority-gone', name: 'Blocker' }],
    ['jira:OPS/Incident', { kind: 'agent-is-asked', fields: expect.arrayContaining(['Customer', 'Impact']) }],
    ['jira:OPS/Account request', { kind: 'field-not-fillable', field: 'Account' }],
    [
      'jira:OPS/Incident; field.customfield_10505=is:Moon',
      { kind: 'fill-gone', field: 'Environment', name: 'Moon' },
    ],
    ['jira:ENG/Bug; assignee=gone~Somebody', { kind: 'person-gone', name: 'Somebody' }],
    ['linear:ENG', { kind: 'route-good' }],
    ['linear:OLD', { kind: 'team-invisible', workspace: 'larkfield', others: ['ENG', 'PRO', 'SEC'] }],
    ['linear:ENG; project=p-1~Old project', { kind: 'linear-project-gone', name: 'Old project' }],
    ['linear:ENG; labels=nowhere', { level: 'warning', kind: 'label-gone', name: 'nowhere' }],
    ['linear:ENG; assignee=u-1~Somebody', { kind: 'person-gone', name: 'Somebody' }],
    ['group:Tier 2 support', { kind: 'route-good' }],
    ['group:Nowhere', { kind: 'group-gone', name: 'Nowhere' }],
    ['linear:ENG; group=Nowhere', { kind: 'group-gone', name: 'Nowhere' }],
  ])('%s', async (route, expected) => {
    expect(await check(route)).toContainEqual(expect.objectContaining(expected));
  });

  test('a token that may not create issues there is told by the right', async () => {
    const found = await check('jira:ENG/Bug', ({ jira }) => jira.denied.push('CREATE_ISSUES'));
    expect(found).toContainEqual(
      expect.objectContaining({ kind: 'no-right', right: 'CREATE_ISSUES', where: 'ENG' }),
    );
    expect(found.map(({ kind }) => kind)).not.toContain('route-good');
  });

  test('the right to assign is asked for where the route names somebody', async () => {
    const deny = ({ jira }: World) => jira.denied.push('ASSIGN_ISSUES');
    const lacks = expect.objectContaining({ kind: 'no-right', right: 'ASSIGN_ISSUES' });
    expect(await check('jira:ENG/Bug', deny)).not.toContainEqual(lacks);
    expect(await check('jira:ENG/Bug; assignee=5b10a2844c20165700ede21b~Ada', deny)).toContainEqual(lacks);
  });

  const benchDenied = (...rights: readonly string[]) =>
    aBench(({ installation, jira }) => {
      installation.settings['route_product'] = 'jira:ENG/Bug';
      jira.denied.push(...rights);
    });

  test.each([
    ['T2', ({ linear }: World) => linear.issues.filter(({ trashed }) => !trashed)],
    ['T3', ({ jira }: World) => jira.issues],
  ])('a test issue is made and removed, for %s', async (target, left) => {
    const bench = benchDenied();
    const setup = await aSetup(bench);
    expect(await setup.testIssue(target)).toMatchObject({
      kind: 'done',
      value: [{ level: 'good', kind: 'test-issue-removed', key: expect.stringMatching(/^ENG-\d+$/) }],
    });
    expect(left(bench.world)).toEqual([]);
  });

  test('a test issue that Jira does not let be made is told by the right that is missing', async () => {
    const bench = benchDenied('CREATE_ISSUES');
    expect(await (await aSetup(bench)).testIssue('T3')).toMatchObject({
      value: [{ kind: 'no-right', right: 'CREATE_ISSUES', where: 'ENG' }],
    });
    expect(bench.world.jira.issues).toEqual([]);
  });

  test('a test issue that cannot be removed is told by its key', async () => {
    const bench = benchDenied('DELETE_ISSUES');
    const found = await (await aSetup(bench)).testIssue('T3');
    expect(found).toMatchObject({
      value: [{ kind: 'test-issue-left', key: bench.world.jira.issues[0]?.key }],
    });
  });
});
