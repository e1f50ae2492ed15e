import type { TicketState } from './state.ts';

/** One ticket's record, as it stays readable without Baton. */
export type RecordRow = { ticketId: number; url: string; subject: string; state: TicketState };

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
] as const;

const iso = (at: number): string => new Date(at).toISOString();

function cells({ ticketId, url, subject, state }: RecordRow): Record<(typeof columns)[number], string> {
  return {
    ticket: String(ticketId),
    url,
    subject,
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
  };
}

/** A cell that begins like a formula would be run by a spreadsheet: an apostrophe keeps it a text. */
function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** As RFC 4180 has it, with a head. */
export function recordsAsCsv(rows: readonly RecordRow[]): string {
  const lines = rows.map((row) => {
    const found = cells(row);
    return columns.map((column) => quoted(found[column])).join(',');
  });
  return [columns.join(','), ...lines, ''].join('\r\n');
}

/** Everything that the record holds. */
export const recordsAsJson = (rows: readonly RecordRow[]): string => JSON.stringify(rows, null, 2);
