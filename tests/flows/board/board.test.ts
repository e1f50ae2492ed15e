import { describe, expect, test } from 'vitest';
import { manyEscalations } from '../../../src/workbench/scenarios/escalations/thousand.ts';
import { atBoard, keysOf, untilReady } from './at-board.ts';

const subjects = (view: Awaited<ReturnType<typeof untilReady>>, name: string) =>
  view.sections
    .filter((section) => section.name === name)
    .flatMap(({ rows }) =>
      rows.map(({ tickets }) =>
        tickets
          .map(({ id }) => id)
          .toSorted()
          .join('+'),
      ),
    );

describe('the board of a lead', () => {
  test('shows the first rows after one request, and does not ask the trackers for what nobody looks at', async () => {
    const { open, asked } = await atBoard();
    const board = open();
    expect(board.view().kind).toBe('loading');
    let first: number | null = null;
    board.subscribe(() => {
      if (board.view().kind === 'ready') first ??= asked().length;
    });
    await untilReady(board, ({ counts }) => counts.stuck > 0);
    expect(first).toBe(1);
    // Of the trackers, only claims that did not end are asked for.
    const others = asked().filter((url) => !url.startsWith('/api/v2/search.json?'));
    expect(others.length).toBeLessThanOrEqual(1);
    board.close();
  });

  test('holds every escalation that is open, by issue, with customers and revenue', async () => {
    const { open } = await atBoard();
    const board = open();
    const view = await untilReady(board, (ready) => ready.counts.open === 14);
    const all = view.sections.flatMap(({ rows }) => rows);
    expect(all.find(({ issue }) => issue?.key === 'PRO-92')).toMatchObject({ revenue: 94_900 });
    expect(all.flatMap(({ tickets }) => tickets)).toHaveLength(18);
    expect(all.find(({ key }) => key === 'ticket:52018')).toMatchObject({
      customers: ['Ines Weber'],
      revenue: null,
    });
    board.close();
  });

  test('asks for the issues of the rows that are seen, each once, in one request a tracker', async () => {
    const { open, asked } = await atBoard();
    const board = open();
    const view = await untilReady(board, (ready) => reasons(ready).includes('note'));
    const before = asked().length;
    board.look(keysOf(view), true);
    board.look(keysOf(view), true);
    const known = await untilReady(board, (ready) =>
      ready.sections
        .flatMap(({ rows }) => rows)
        .every(({ issue, status }) => issue === null || status !== null),
    );
    expect(
      asked()
        .slice(before)
        .map((url) => new URL(url).hostname)
        .toSorted(),
    ).toEqual(['api.atlassian.com', 'api.linear.app']);
    expect(
      known.sections.flatMap(({ rows }) => rows).find(({ issue }) => issue?.key === 'ENG-801'),
    ).toMatchObject({
      status: { state: 'In Progress', category: 'doing' },
    });
    board.close();
  });

  test('puts what is stuck on top: claims without end, issues without note, customers not told', async () => {
    const { open } = await atBoard();
    const board = open();
    board.look(keysOf(await untilReady(board)), true);
    const view = await untilReady(
      board,
      (ready) =>
        ready.counts.stuck === 3 && subjects(ready, 'stuck').length === 3 && reasons(ready).includes('note'),
    );
    expect(subjects(view, 'stuck').toSorted()).toEqual(['52001+52002+52003', '52004', '52005']);
    expect(reasons(view).toSorted()).toEqual(['claim', 'note', 'untold']);
    expect(subjects(view, 'overdue').toSorted()).toEqual(['52006', '52007+52008']);
    board.close();
  });

  test('leaves rows where the reader has them when they are further down', async () => {
    const { open } = await atBoard();
    const board = open();
    const before = keysOf(await untilReady(board));
    board.look(before, false);
    const view = await untilReady(board, ({ sections }) =>
      sections.some(({ rows }) => rows.some(({ status }) => status?.category === 'done')),
    );
    expect(keysOf(view).toSorted()).toEqual(before.toSorted());
    expect(keysOf(view, 'stuck')).not.toContain(
      view.sections.flatMap(({ rows }) => rows).find(({ issue }) => issue?.key === 'ENG-401')?.key,
    );
    board.sort({ by: 'due', isDescending: false });
    expect(subjects(await untilReady(board), 'stuck')).toContain('52001+52002+52003');
    board.close();
  });

  test('counts what ended in the last weeks', async () => {
    const { open } = await atBoard();
    const board = open();
    const { figures } = await untilReady(board);
    const weeks = figures.closed.kind === 'ready' ? figures.closed.value : [];
    expect(weeks.reduce((sum, { closed }) => sum + closed, 0)).toBeGreaterThan(10);
    expect(weeks.reduce((sum, { returned }) => sum + returned, 0)).toBeGreaterThan(2);
    board.close();
  });

  test('filters rows and not the figures', async () => {
    const { open } = await atBoard();
    const board = open();
    await untilReady(board);
    board.filter({ text: 'footer' });
    const view = await untilReady(board);
    expect(view).toMatchObject({ shown: 1 });
    expect(view.counts.open).toBe(14);
    expect(view.figures.open.reduce((sum, { total }) => sum + total, 0)).toBe(14);
    board.close();
  });
});

const reasons = (view: Awaited<ReturnType<typeof untilReady>>): string[] =>
  view.sections.flatMap(({ rows }) => rows.flatMap(({ stuck }) => stuck.map(({ kind }) => kind)));

describe('when something fails', () => {
  test('a tracker that cannot be asked is named, and the rows stay', async () => {
    const bench = await atBoard();
    bench.world.linear.apiKeys = [];
    const board = bench.open();
    board.look(keysOf(await untilReady(board)), true);
    const view = await untilReady(board, ({ silent }) => silent.length > 0);
    expect(view.silent.map(({ system }) => system)).toEqual(['linear']);
    expect(view.counts.open).toBe(14);
    board.close();
  });

  test('a search that finds nothing for any value costs the claims alone', async () => {
    const bench = await atBoard();
    bench.world.search.knowsAnyValue = false;
    const board = bench.open();
    const view = await untilReady(board);
    expect(view.counts.open).toBe(12);
    board.close();
  });

  test('records that cannot be read are counted', async () => {
    const bench = await atBoard();
    const id = bench.fieldIds.baton_state ?? 0;
    const [one, two] = bench.world.tickets;
    if (one) one.fields[id] = JSON.stringify({ v: 99 });
    if (two) two.fields[id] = 'somebody wrote here';
    const board = bench.open();
    expect((await untilReady(board)).unread).toBe(2);
    board.close();
  });
});

test('more than 1,000 escalations: the first 1,000 are read in ten pages, and the rest is said', async () => {
  const { open, asked } = await atBoard(manyEscalations(1_040));
  const board = open();
  const view = await untilReady(board);
  expect(view.total).toBe(1_040);
  expect(view.sections.flatMap(({ rows }) => rows).flatMap(({ tickets }) => tickets)).toHaveLength(1_000);
  expect(asked().filter((url) => url.includes('created_at'))).toHaveLength(10);
  board.close();
});
