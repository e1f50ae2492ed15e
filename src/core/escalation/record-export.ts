import type { TicketState } from './state.ts';

/** One ticket's record, as it stays readable without Baton. */
export type RecordRow = {
  ticketId: number;
  url: string;
  subject: string;
  /** Null where the field holds something that this Baton cannot read, or another ticket's record. */
  state: TicketState | null;
  /** The field as it stands, where `state` is null. */
  raw: string | null;
};

/** The file, and how many records are in it. */
export type RecordFile = { text: string; count: number; unread: number };

const columns = [
  'ticket',
  'url',
  'subject',
  'escalation',
  'phase',
  'target',
  'severity',
  'at',
  'by',
  'owner',
  'issue',
  'issue_url',
  'returns',
  'route',
  'unread',
] as const;

type Cells = Readonly<Record<(typeof columns)[number], string>>;

const iso = (at: number): string => new Date(at).toISOString();

const nothing = Object.fromEntries(columns.map((column) => [column, ''])) as Cells;

const ofState = (state: TicketState): Partial<Cells> => ({
  escalation: state.escalationId,
  phase: state.phase,
  target: state.target,
  severity: state.severity,
  at: iso(state.at),
  by: state.by.name,
  owner: state.follow?.owner.name ?? '',
  issue: state.issue?.key ?? '',
  issue_url: state.issue?.url ?? '',
  returns: state.follow === null ? '' : String(state.follow.returns),
  route: state.route,
});

const cells = ({ ticketId, url, subject, state, raw }: RecordRow): Cells => ({
  ...nothing,
  ticket: String(ticketId),
  url,
  subject,
  ...(state === null ? { unread: raw ?? '' } : ofState(state)),
});

/** A cell that begins like a formula would be run by a spreadsheet: an apostrophe keeps it a text. */
function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** As RFC 4180 has it, with a head. */
function asCsv(rows: readonly RecordRow[]): string {
  const lines = rows.map((row) => {
    const found = cells(row);
    return columns.map((column) => quoted(found[column])).join(',');
  });
  return [columns.join(','), ...lines, ''].join('\r\n');
}

/** A table for people, or everything that the records hold. */
export function recordFile(rows: readonly RecordRow[], as: 'csv' | 'json'): RecordFile {
  const text = as === 'csv' ? asCsv(rows) : JSON.stringify(rows, null, 2);
  return { text, count: rows.length, unread: rows.filter(({ state }) => state === null).length };
}
