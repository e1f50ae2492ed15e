import { describe, expect, test, vi } from 'vitest';
import type { Case } from '../../src/core/case/case.ts';
import type { ExistingIssue, Surroundings } from '../../src/core/case/surroundings.ts';
import { done, type Fault, failed, type Outcome } from '../../src/core/outcome.ts';
import type { SurroundingsReader, Tracker } from '../../src/core/ports.ts';
import type { IssueHit } from '../../src/core/reading/similar/existing-issues.ts';
import { patience } from '../../src/flows/find-surroundings.ts';
import { aCase, aTicket } from '../support/a-case.ts';
import { aFault } from '../support/a-help-desk.ts';
import { aSession, aState, routeTo, settle, theSettings, viewAs } from '../support/a-session.ts';
import { aTracker } from '../support/a-tracker.ts';
import { aCandidate, aRow, nobodyAround, someMetrics } from '../support/around.ts';

const never = () => new Promise<never>(() => {});
const article = { id: 1, title: 'Exports', snippet: 'All of it', url: 'https://help.example/1' };
const candidates = [aCandidate('Export is missing rows\nRows are missing from our export.', { id: 7 })];

const aHit = (but: Partial<IssueHit> = {}): IssueHit => ({
  system: 'linear',
  id: 'i1',
  key: 'ENG-1',
  url: 'https://linear.app/acme/issue/ENG-1',
  title: 'Export is missing rows',
  state: 'Todo',
  category: 'todo',
  ticketIds: [],
  by: 'likeness',
  ...but,
});

const aLink: ExistingIssue = {
  system: 'jira',
  id: '10001',
  key: 'OPS-1',
  url: '',
  title: '',
  state: null,
  category: null,
  ticketIds: [],
  because: 'linked-here',
};

type Ports = Partial<SurroundingsReader> & { searchIssues?: Tracker['searchIssues'] };

const aCaseOf = (subject: string, messages = aCase().messages): Case =>
  aCase({ ticket: aTicket({ subject }), messages });

/** A session that looks around. `asked` names each request as it is made. */
async function looking(
  { searchIssues, ...but }: Ports = {},
  settings = theSettings(),
  about = aCaseOf('Export is missing rows'),
) {
  const asked: string[] = [];
  const full: SurroundingsReader = {
    ...nobodyAround,
    similar: async () => done(candidates),
    account: async () => done({ open: [aRow()], escalated: [], isComplete: true }),
    articles: async () => done([article]),
    linkedIssues: async () => done([aLink]),
    ...but,
  };
  const note =
    <A extends unknown[], R>(name: string, ask: (...args: A) => R) =>
    (...args: A): R => {
      asked.push(name);
      return ask(...args);
    };
  const around: SurroundingsReader = {
    similar: note('similar', full.similar),
    account: note('account', full.account),
    articles: note('articles', full.articles),
    metrics: note('metrics', full.metrics),
    pastReturns: nobodyAround.pastReturns,
    learned: full.learned,
    incidents: note('incidents', full.incidents),
    sideConversations: note('side conversations', full.sideConversations),
    linkedIssues: note('linked', full.linkedIssues ?? never),
  };
  const { trackers } = aTracker();
  const all = aSession(about, {
    settings,
    loadAround: async () => around,
    trackers: {
      get: async (system) => ({
        ...(await trackers.get(system)),
        searchIssues: (...args) => {
          asked.push(system);
          return searchIssues?.(...args) ?? Promise.resolve(done([aHit()]));
        },
      }),
    },
  });
  expect(asked).toEqual([]);
  all.session.open();
  await until(() => asked.length > 0);
  const seen = (): Surroundings => viewAs(all.session.view(), 'draft').surroundings;
  return { ...all, asked, seen };
}

/** Code is loaded on the way, which takes as long as it takes. */
const until = (isThere: () => boolean) => vi.waitFor(() => expect(isThere()).toBe(true), 10_000);

test('nothing is asked for before the click, and then six things side by side, once', async () => {
  const { asked, session, seen } = await looking();
  await until(() => seen().issues.kind === 'ready');
  session.answer('E1a', 'yes');
  session.open();
  await settle();
  expect(asked.sort()).toEqual(['account', 'articles', 'linear', 'linked', 'metrics', 'similar']);
});

test('each answer is shown when it comes, whatever the others do', async () => {
  const { seen } = await looking({ account: never, metrics: never, linkedIssues: never });
  await until(() => seen().issues.kind === 'ready');
  expect(seen()).toMatchObject({
    similar: { kind: 'ready', value: [{ id: 7, similarity: expect.any(Number) }] },
    articles: { kind: 'ready', value: [article] },
    account: { kind: 'waiting' },
    metrics: { kind: 'waiting' },
    issues: { kind: 'ready', value: [{ key: 'ENG-1', because: 'same-words' }] },
  });
});

const faults: readonly Fault[] = [
  aFault({ kind: 'forbidden', status: 403, committed: 'no' }),
  aFault({ kind: 'missing', status: 404, committed: 'no' }),
  aFault({ kind: 'limited', until: null, status: 429, committed: 'no' }),
  aFault({ kind: 'unreachable', status: null, committed: 'no' }),
];

describe.each(['similar', 'account', 'articles', 'metrics'] as const)('%s', (name) => {
  test.each(faults)('is not available after $kind, and nothing else suffers', async (fault) => {
    const { seen } = await looking({ [name]: async () => failed(fault) });
    await until(() => seen().issues.kind === 'ready' && seen()[name].kind !== 'waiting');
    expect(seen()[name]).toEqual({ kind: 'absent', fault });
    const others = (['similar', 'account', 'articles', 'metrics'] as const).filter((each) => each !== name);
    for (const other of others) expect(seen()[other].kind).toBe('ready');
  });

  test('is not available when it takes too long, and a late answer changes nothing', async () => {
    let answer: (outcome: Outcome<never>) => void = () => {};
    let called: AbortSignal | undefined;
    const slow = (...args: readonly unknown[]) => {
      called = args.find((each): each is AbortSignal => each instanceof AbortSignal);
      return new Promise<Outcome<never>>((resolve) => {
        answer = resolve;
      });
    };
    const { seen, time } = await looking({ [name]: slow });
    await until(() => called !== undefined);
    await time.pass(patience - 1);
    expect(seen()[name].kind).toBe('waiting');
    await time.pass(1);
    await settle();
    expect(seen()[name]).toMatchObject({ kind: 'absent', fault: { kind: 'unreachable' } });
    expect(called?.aborted).toBe(true);
    answer(failed(aFault({ kind: 'forbidden' })));
    await settle();
    expect(seen()[name]).toMatchObject({ fault: { kind: 'unreachable' } });
  });

  test('that breaks is not available, and no error', async () => {
    const { seen } = await looking({
      [name]: async () => {
        throw new Error('A bug of somebody');
      },
    });
    await until(() => seen()[name].kind !== 'waiting');
    expect(seen()[name].kind).toBe('absent');
  });
});

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

test('without anything to look for, nothing is searched', async () => {
  const { asked, seen } = await looking({}, theSettings(), aCaseOf('Please help!', []));
  await until(() => seen().account.kind === 'ready' && seen().issues.kind === 'ready');
  expect(asked.sort()).toEqual(['account', 'articles', 'linked', 'metrics']);
  expect(seen().similar).toEqual({ kind: 'ready', value: [] });
});

test('the usual time until solved comes from the tickets that were looked through', async () => {
  const solved = [5, 1, 9, 3, 7].map((resolvedAfter, id) => ({
    ...aCandidate('Export', { id }),
    resolvedAfter,
  }));
  const { seen } = await looking({ similar: async () => done(solved) });
  await until(() => {
    const { metrics } = seen();
    return metrics.kind === 'ready' && metrics.value.usualResolution !== null;
  });
  expect(seen().metrics).toEqual({ kind: 'ready', value: { ...someMetrics, usualResolution: 5 } });
});

test('what is asked for is called off when the agent leaves, and its answers are dropped', async () => {
  let called: AbortSignal | undefined;
  let answer: (outcome: Outcome<typeof candidates>) => void = () => {};
  const { session, seen } = await looking({
    similar: (_, signal) => {
      called = signal;
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
  });
  await until(() => called !== undefined);
  session.close();
  expect(called?.aborted).toBe(true);
  answer(done(candidates));
  await settle();
  expect(seen().similar).toEqual({ kind: 'waiting' });
});

test('around a ticket that is escalated already nothing is looked for', async () => {
  const asked: string[] = [];
  const { session } = aSession(aCase(), {
    ticketState: { kind: 'ours', state: aState({ phase: 'escalated' }) },
    loadAround: async () => {
      asked.push('code');
      return nobodyAround;
    },
  });
  session.open();
  await settle();
  expect(asked).toEqual([]);
});

test('where the code cannot be fetched, nothing of it is available', async () => {
  const { session } = aSession(aCase(), { loadAround: async () => Promise.reject(new Error('offline')) });
  session.open();
  const seen = () => viewAs(session.view(), 'draft').surroundings;
  await settle();
  await until(() => seen().similar.kind !== 'waiting');
  expect(Object.values(seen()).map(({ kind }) => kind)).toEqual(Array(6).fill('absent'));
});
