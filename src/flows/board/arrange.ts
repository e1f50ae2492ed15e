import {
  type BoardEntry,
  type BoardRow,
  isOverdue,
  type KnownIssues,
  rowsOf,
} from '../../core/escalation/board.ts';
import { type BoardFilter, filterRows } from '../../core/escalation/board-filter.ts';
import { type CompareTexts, type Sorting, sectionsOf } from '../../core/escalation/board-order.ts';
import type { Instant } from '../../core/outcome.ts';
import type { ReadyBoard } from './board-view.ts';

type Arranged = Pick<ReadyBoard, 'sections' | 'shown' | 'counts' | 'owners'> & { rows: readonly BoardRow[] };

export type Arrangement = {
  filter: BoardFilter;
  sorting: Sorting;
  compare: CompareTexts;
  /** What was known when the rows were given their places. */
  placedBy: KnownIssues;
};

function ownersOf(rows: readonly BoardRow[], compare: CompareTexts): ReadyBoard['owners'] {
  const owners = new Map<number, { id: number; name: string; rows: number }>();
  for (const owner of rows.flatMap((row) => row.owners))
    owners.set(owner.id, { ...owner, rows: (owners.get(owner.id)?.rows ?? 0) + 1 });
  return [...owners.values()].sort((a, b) => compare(a.name, b.name));
}

/** A customer of several rows pays once. */
function revenueOf(rows: readonly BoardRow[]): number | null {
  const customers = new Map(
    rows
      .flatMap(({ tickets }) => tickets)
      .flatMap(({ customer, revenue }) =>
        customer === null || revenue === null ? [] : [[customer.id, revenue] as const],
      ),
  );
  return customers.size === 0 ? null : [...customers.values()].reduce((sum, each) => sum + each, 0);
}

/** Rows in their places. What has been learnt since they were given them is shown where they stand. */
export function arrange(
  entries: readonly BoardEntry[],
  known: KnownIssues,
  { filter, sorting, compare, placedBy }: Arrangement,
  now: Instant,
): Arranged {
  const rows = rowsOf(entries, known, now);
  const placed = placedBy === known ? rows : rowsOf(entries, placedBy, now);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const sections = sectionsOf(filterRows(placed, filter), sorting, compare).map((section) => ({
    ...section,
    rows: section.rows.flatMap(({ key }) => byKey.get(key) ?? []),
  }));
  return {
    rows,
    sections,
    shown: sections.reduce((sum, section) => sum + section.rows.length, 0),
    counts: {
      open: rows.length,
      overdue: rows.filter(isOverdue).length,
      stuck: rows.filter(({ stuck }) => stuck.length > 0).length,
      revenue: revenueOf(rows),
    },
    owners: ownersOf(rows, compare),
  };
}
