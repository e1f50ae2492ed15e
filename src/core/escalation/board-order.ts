import { severities, targets } from '../checklist/target.ts';
import { type BoardRow, dueOf, firstDue, isOverdue } from './board.ts';

export const sectionNames = ['stuck', 'overdue', 'on-time'] as const;
export type SectionName = (typeof sectionNames)[number];
export type BoardSection = { name: SectionName; rows: readonly BoardRow[] };

/** `due`: by the clock that runs out first, whosever it is. */
export const sortKeys = [
  'due',
  'severity',
  'issue',
  'subject',
  'target',
  'customer',
  'revenue',
  'age',
  'team',
  'told',
  'owner',
] as const;
export type SortKey = (typeof sortKeys)[number];
export type Sorting = { by: SortKey; isDescending: boolean };

export const firstSorting: Sorting = { by: 'due', isDescending: false };

export const sectionOf = (row: BoardRow): SectionName =>
  row.stuck.length > 0 ? 'stuck' : isOverdue(row) ? 'overdue' : 'on-time';

/** Null stands at the end, whichever way it is sorted. */
type Value = number | string | null;

/** Letters before digits: ENG-9 stands before ENG-10. */
const issueParts = ({ issue }: BoardRow): readonly Value[] => {
  const [, project = null, number = null] = /^(.*?)-?(\d+)$/.exec(issue?.key ?? '') ?? [];
  return [project, number === null ? null : Number(number)];
};

const finite = (value: number): Value => (Number.isFinite(value) ? value : null);

const values: Readonly<Record<SortKey, (row: BoardRow) => readonly Value[]>> = {
  due: (row) => [finite(firstDue(row))],
  severity: ({ severity }) => [severities.indexOf(severity)],
  issue: issueParts,
  subject: ({ tickets }) => [tickets[0]?.subject ?? null],
  target: ({ target }) => [targets.indexOf(target)],
  customer: ({ customers }) => [customers[0] ?? null],
  revenue: ({ revenue }) => [revenue],
  // The oldest has the smallest moment: the youngest comes first.
  age: ({ since }) => [-since],
  team: ({ team }) => [finite(dueOf(team))],
  told: ({ customer }) => [finite(dueOf(customer))],
  owner: ({ owners }) => [owners[0]?.name ?? null],
};

/** How texts are compared in the reader's language. */
export type CompareTexts = (one: string, other: string) => number;

function compareValues(a: Value, b: Value, isDescending: boolean, texts: CompareTexts): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const plain = typeof a === 'string' && typeof b === 'string' ? texts(a, b) : Number(a) - Number(b);
  return isDescending ? -plain : plain;
}

/** By what a row is compared, worked out once. */
type Place = { row: BoardRow; wanted: readonly Value[]; due: Value; rank: number };

const placeOf = (row: BoardRow, by: SortKey): Place => ({
  row,
  wanted: values[by](row),
  due: finite(firstDue(row)),
  rank: severities.indexOf(row.severity),
});

const comparePlaces =
  (isDescending: boolean, texts: CompareTexts) =>
  (a: Place, b: Place): number => {
    for (const [index, value] of a.wanted.entries()) {
      const order = compareValues(value, b.wanted[index] ?? null, isDescending, texts);
      if (order !== 0) return order;
    }
    const usual = compareValues(a.due, b.due, false, texts) || a.rank - b.rank;
    return usual || (a.row.key < b.row.key ? -1 : a.row.key > b.row.key ? 1 : 0);
  };

/** What is stuck stands on top, then what is overdue; within each, as the reader wants it. Empty ones are left out. */
export function sectionsOf(
  rows: readonly BoardRow[],
  sorting: Sorting,
  texts: CompareTexts,
): readonly BoardSection[] {
  const { by, isDescending } = sorting;
  const sorted = rows
    .map((row) => placeOf(row, by))
    .sort(comparePlaces(isDescending, texts))
    .map(({ row }) => row);
  return sectionNames
    .map((name) => ({ name, rows: sorted.filter((row) => sectionOf(row) === name) }))
    .filter((section) => section.rows.length > 0);
}
