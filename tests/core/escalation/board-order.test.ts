import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterRows, noFilter } from '../../../src/core/escalation/board-filter.ts';
import {
  firstSorting,
  type SortKey,
  sectionsOf,
  sortKeys,
} from '../../../src/core/escalation/board-order.ts';
import { aClaim, anEscalated, anIssueRef, boardOf, compare } from '../../support/a-board.ts';
import { day, hour, minute, now } from '../../support/a-case.ts';

const ben = { id: 502, name: 'Ben Ortiz' };

const rows = boardOf([
  anEscalated(1, {
    revenue: 30,
    subject: 'Émile cannot sign in',
    state: { severity: 'S3', issue: anIssueRef(10), at: now - minute },
  }),
  anEscalated(2, {
    revenue: 900,
    subject: 'Export',
    state: { severity: 'S2', issue: anIssueRef(9), target: 'T3' },
  }),
  anEscalated(3, {
    customer: { id: 3, name: 'acme' },
    state: { severity: 'S1', at: now - 5 * hour },
    follow: { owner: ben },
  }),
  anEscalated(4, { state: { severity: 'S2', at: now - 6 * day } }),
  aClaim(5, now - hour),
]);

const order = (by: SortKey, isDescending = false) =>
  sectionsOf(rows, { by, isDescending }, compare).map(({ name, rows: own }) => [
    name,
    own.map(({ tickets }) => tickets[0]?.id).join(),
  ]);

test('what is stuck stands on top, then what is overdue, the latest first', () => {
  expect(sectionsOf(rows, firstSorting, compare).map(({ name }) => name)).toEqual([
    'stuck',
    'overdue',
    'on-time',
  ]);
  expect(order('due')).toEqual([
    ['stuck', '5'],
    ['overdue', '4,3'],
    ['on-time', '2,1'],
  ]);
});

test.each<[SortKey, string, string]>([
  ['severity', '3,4', '2,1'],
  ['issue', '4,3', '2,1'],
  ['subject', '3,4', '1,2'],
  ['target', '4,3', '1,2'],
  ['customer', '3,4', '1,2'],
  ['revenue', '4,3', '1,2'],
  ['age', '3,4', '1,2'],
  ['team', '4,3', '2,1'],
  ['told', '4,3', '2,1'],
  ['owner', '3,4', '2,1'],
])('within a section it is sorted by %s', (by, overdue, onTime) => {
  expect(order(by)).toEqual([
    ['stuck', '5'],
    ['overdue', overdue],
    ['on-time', onTime],
  ]);
});

test('what has no value stands at the end, whichever way it is sorted', () => {
  const some = boardOf([anEscalated(1, { revenue: 30 }), anEscalated(2), anEscalated(3, { revenue: 5 })]);
  const ids = (isDescending: boolean) =>
    sectionsOf(some, { by: 'revenue', isDescending }, compare).flatMap((each) =>
      each.rows.map(({ key }) => key),
    );
  expect(ids(false)).toEqual(['ticket:3', 'ticket:1', 'ticket:2']);
  expect(ids(true)).toEqual(['ticket:1', 'ticket:3', 'ticket:2']);
});

test('every order shows the same rows, each once, and the same one however they came', () => {
  const keys = (sorted: ReturnType<typeof sectionsOf>) =>
    sorted.flatMap((each) => each.rows.map(({ key }) => key));
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...rows], { minLength: rows.length }),
      fc.constantFrom(...sortKeys),
      fc.boolean(),
      (shuffled, by, isDescending) => {
        const sorting = { by, isDescending };
        expect(keys(sectionsOf(shuffled, sorting, compare))).toEqual(
          keys(sectionsOf(rows, sorting, compare)),
        );
        expect(keys(sectionsOf(rows, sorting, compare)).toSorted()).toEqual(
          rows.map(({ key }) => key).toSorted(),
        );
      },
    ),
  );
});

test.each([
  [{ text: 'export' }, [2]],
  [{ text: 'eng-10' }, [1]],
  [{ text: '#4' }, [4]],
  [{ text: 'ACME ben' }, [3]],
  [{ text: 'acme export' }, []],
  [{ text: '   ' }, [1, 2, 3, 4, 5]],
  [{ severity: 'S2' }, [2, 4, 5]],
  [{ target: 'T3' }, [2]],
  [{ owner: 502 }, [3]],
  [{ owner: 501, severity: 'S3' }, [1]],
] as const)('filter %j', (filter, ids) => {
  const found = filterRows(rows, { ...noFilter, ...filter });
  expect(found.map(({ tickets }) => tickets[0]?.id).toSorted()).toEqual(ids);
});
