import { describe, expect, test } from 'vitest';
import { done, type Fault, failed, type Outcome } from '../../src/core/outcome.ts';
import { patience } from '../../src/flows/find-surroundings.ts';
import { aCase } from '../support/a-case.ts';
import { aFault } from '../support/a-help-desk.ts';
import { aSession, aState, settle, theSettings, viewAs } from '../support/a-session.ts';
import { aCandidate, nobodyAround, someMetrics } from '../support/around.ts';
import { aCaseOf, article, candidates, looking, never, until } from '../support/looking-around.ts';

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
