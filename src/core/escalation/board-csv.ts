import type { Severity, Target } from '../checklist/target.ts';
import type { BoardEntry, BoardRow } from './board.ts';
import type { FollowClock } from './clocks.ts';

/** In the order of the file. */
export const csvColumns = [
  'section',
  'severity',
  'target',
  'issue',
  'issue_status',
  'ticket',
  'subject',
  'customer',
  'revenue',
  'escalated',
  'team_due',
  'customer_due',
  'owner',
  'link',
] as const;
export type CsvColumn = (typeof csvColumns)[number];

/** What the file says in words of the reader's. */
export type CsvWords = {
  column(name: CsvColumn): string;
  severity(of: Severity): string;
  target(of: Target): string;
  section(of: BoardRow): string;
  resting: string;
};

/**
 * A spreadsheet runs what begins like a formula, and subjects are written by customers: an apostrophe before it makes a
 * text of it. What stands behind blanks is run by some, too.
 */
const safe = (text: string): string => (/^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const cell = (value: string | number): string => {
  if (typeof value === 'number') return String(value);
  const text = safe(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const iso = (at: number): string => new Date(at).toISOString();

function valuesOf(
  row: BoardRow,
  entry: BoardEntry,
  words: CsvWords,
): Readonly<Record<CsvColumn, string | number>> {
  const { state, clocks, customer, revenue } = entry;
  const due = (clock: FollowClock | undefined) =>
    clock === undefined ? '' : clock.kind === 'resting' ? words.resting : iso(clock.dueAt);
  return {
    section: words.section(row),
    severity: words.severity(state.severity),
    target: words.target(state.target),
    issue: row.issue?.key ?? '',
    issue_status: row.status?.state ?? '',
    ticket: entry.id,
    subject: entry.subject,
    customer: customer?.name ?? '',
    revenue: revenue ?? '',
    escalated: iso(state.at),
    team_due: due(clocks?.team),
    customer_due: due(clocks?.customer),
    owner: (state.follow?.owner ?? state.by).name,
    link: entry.url,
  };
}

/** One line a ticket, in the order of the rows: RFC 4180 with times as ISO 8601, UTC, and figures as they are. */
export function boardCsv(rows: readonly BoardRow[], words: CsvWords): string {
  const lines = rows.flatMap((row) =>
    row.tickets.map((entry) => {
      const values = valuesOf(row, entry, words);
      return csvColumns.map((name) => cell(values[name])).join(',');
    }),
  );
  return [csvColumns.map((name) => cell(words.column(name))).join(','), ...lines]
    .map((line) => `${line}\r\n`)
    .join('');
}
