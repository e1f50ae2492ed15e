import type { Severity, Target } from '../checklist/target.ts';
import type { BoardRow } from './board.ts';

/** Null lets everything pass. */
export type BoardFilter = {
  text: string;
  severity: Severity | null;
  target: Target | null;
  /** Id of the owner. */
  owner: number | null;
};

export const noFilter: BoardFilter = { text: '', severity: null, target: null, owner: null };

const textOf = ({ issue, status, tickets, customers, owners }: BoardRow): string =>
  [
    issue?.key ?? '',
    status?.title ?? '',
    ...tickets.flatMap(({ id, subject }) => [`#${id}`, subject]),
    ...customers,
    ...owners.map(({ name }) => name),
  ]
    .join('\n')
    .toLowerCase();

/** Every word has to stand somewhere: in issue, ticket, customer or owner. */
function hasWords(row: BoardRow, text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return true;
  const all = textOf(row);
  return words.every((word) => all.includes(word));
}

export const filterRows = (rows: readonly BoardRow[], { text, severity, target, owner }: BoardFilter) =>
  rows.filter(
    (row) =>
      (severity === null || row.severity === severity) &&
      (target === null || row.target === target) &&
      (owner === null || row.owners.some(({ id }) => id === owner)) &&
      hasWords(row, text),
  );
