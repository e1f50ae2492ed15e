import { describe, expect, test } from 'vitest';
import { done, failed } from '../../src/core/outcome.ts';
import { aFault } from '../support/a-help-desk.ts';
import { routeTo, settle, theSettings } from '../support/a-session.ts';
import { aCandidate } from '../support/around.ts';
import { aCaseOf, aHit, looking, until } from '../support/looking-around.ts';

describe('existing issues', () => {
  const escalation = {
    outcome: 'escalated',
    issueKey: 'ENG-9',
    issue: { system: 'linear', id: 'i9', key: 'ENG-9', url: 'https://linear.app/acme/issue/ENG-9' },
    learned: null,
  } as const;
  const handedOver = [aCandidate('Export is missing rows\nRows missing', { id: 8, escalation })];

  test('come from the tracker, from Zendesk’s own links, and from similar tickets, each once', async () => {
    const { seen } = await looking({
      similar: async () => done(handedOver),
      searchIssues: async () => done([aHit(), aHit({ id: 'i9', key: 'ENG-9', ticketIds: [3] })]),
    });
    await until(() => {
      const { issues } = seen();
      return issues.kind === 'ready' && issues.value.length === 3;
    });
    const { issues } = seen();
    if (issues.kind !== 'ready') throw new Error(issues.kind);
    expect(issues.value.map(({ key }) => key).sort()).toEqual(['ENG-1', 'ENG-9', 'OPS-1']);
    expect(issues.value.find(({ key }) => key === 'ENG-9')).toMatchObject({
      title: 'Export is missing rows',
      state: 'Todo',
      ticketIds: expect.arrayContaining([3, 8]),
    });
  });

  test('are not available when the tracker cannot be searched and nobody else knows one', async () => {
    const fault = aFault({ kind: 'unauthorized', from: 'linear', committed: 'no' });
    const { seen } = await looking({
      similar: async () => done([]),
      linkedIssues: async () => done([]),
      searchIssues: async () => failed(fault),
    });
    await until(() => seen().issues.kind !== 'waiting');
    expect(seen().issues).toEqual({ kind: 'absent', fault });
  });

  test('that only likeness brought, and whose title shows nothing of it, are left out', async () => {
    const { seen } = await looking({
      similar: async () => done([]),
      linkedIssues: async () => done([]),
      searchIssues: async () => done([aHit({ title: 'Invite colleagues by mail' })]),
    });
    await until(() => seen().issues.kind !== 'waiting');
    expect(seen().issues).toEqual({ kind: 'ready', value: [] });
  });

  test('are looked for in the tracker that a route leads to, and nowhere when none does', async () => {
    const jira = { kind: 'cloud', cloudId: 'c', email: 'a@acme.example' } as const;
    const group = routeTo('group:Tier 2 support');
    const routes = { T1: group, T2: routeTo('jira:ENG/Bug'), T3: group, T4: group, T5: group };
    expect((await looking({}, { ...theSettings(routes), jira })).asked).toContain('jira');
    const { asked, seen } = await looking({}, theSettings({ ...routes, T2: group }));
    await until(() => seen().issues.kind === 'ready');
    expect(asked.sort()).toEqual(['account', 'articles', 'linked', 'metrics', 'similar']);
  });
});

describe('a summary that the agent has written anew', () => {
  const scanners = 'Scanners at the gate lose parcels, tell jana.kern@acme.example';

  /** Looks, and answers the second search with another issue. `sought` are the words of each search. */
  async function typing() {
    const sought: string[] = [];
    const all = await looking({
      searchIssues: async (terms) => {
        sought.push(JSON.stringify(terms));
        const first = aHit();
        return done(
          sought.length === 1 ? [first] : [first, aHit({ id: 'i2', key: 'ENG-2', title: scanners })],
        );
      },
    });
    await until(() => Object.values(all.seen()).every(({ kind }) => kind !== 'waiting'));
    const keys = () => {
      const { issues } = all.seen();
      return issues.kind === 'ready' ? issues.value.map(({ key }) => key) : [];
    };
    return { ...all, sought, keys };
  }

  test('is looked for once, when the agent goes on; what was found before stays in its place', async () => {
    const { session, sought, keys } = await typing();
    const before = keys();
    session.edit('summary', 'Scanners at the');
    session.edit('summary', scanners);
    expect(sought).toHaveLength(1);
    session.goTo('send');
    await until(() => keys().length > before.length);
    expect(keys()).toEqual([...before, 'ENG-2']);
    expect(sought[1]).toMatch(/scanners.*parcels/);
    expect(sought[1]).not.toMatch(/jana|kern|acme/);
    session.edit('summary', 'Invoices without a number for every second customer');
    session.goTo('brief');
    await settle();
    expect(sought).toHaveLength(2);
  });

  test('is not looked for when it says the same', async () => {
    const { session, sought } = await typing();
    session.edit('summary', 'The export is missing some rows');
    session.goTo('send');
    session.edit('steps', 'Open the list');
    await settle();
    expect(sought).toHaveLength(1);
  });
});

test('no tracker is told who wrote, or what opens a door', async () => {
  let terms: unknown = null;
  const { seen } = await looking(
    {
      searchIssues: async (asked) => {
        terms = asked;
        return done([]);
      },
    },
    theSettings(),
    aCaseOf('Export missing for jana.kern@acme.example with token ghp_0123456789abcdefghijABCDEFGHIJ012345'),
  );
  await until(() => seen().issues.kind === 'ready');
  expect(JSON.stringify(terms)).toMatch(/export/);
  expect(JSON.stringify(terms)).not.toMatch(/jana|kern|acme|ghp/i);
});

test('a restricted destination is not searched', async () => {
  const minimal = (text: string) => routeTo(`${text}; detail=minimal`);
  const { asked } = await looking({}, theSettings({ T2: minimal('linear:ENG'), T3: minimal('linear:PRO') }));
  expect(asked).not.toContain('linear');
});
