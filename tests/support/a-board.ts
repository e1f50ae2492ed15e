import { type BoardTicket, entryOf, type KnownIssues, rowsOf } from '../../src/core/escalation/board.ts';
import type { IssueRef, IssueStatus } from '../../src/core/escalation/issue.ts';
import { type Follow, freshFollow, type TicketState } from '../../src/core/escalation/state.ts';
import { defaultPolicies } from '../../src/core/policies.ts';
import { createCalendar } from '../../src/i18n/calendar.ts';
import { hour, now } from './a-case.ts';

const maya = { id: 501, name: 'Maya Lindqvist' };

export const anIssueRef = (number: number, system: IssueRef['system'] = 'linear'): IssueRef => ({
  system,
  id: `${system}-${number}`,
  key: `ENG-${number}`,
  url: `https://issues.example/ENG-${number}`,
});

export const aStatus = (ref: IssueRef, but: Partial<IssueStatus> = {}): IssueStatus => ({
  ref,
  title: 'Rows are missing',
  state: 'In Progress',
  category: 'doing',
  assignee: null,
  updatedAt: now - hour,
  ...but,
});

type But = Partial<Omit<BoardTicket, 'state'>> & { state?: Partial<TicketState>; follow?: Partial<Follow> };

/** An escalation of an hour ago, High, without an issue. */
export function anEscalated(id: number, { state = {}, follow = {}, ...but }: But = {}): BoardTicket {
  return {
    id,
    subject: `Ticket ${id}`,
    url: `https://acme.zendesk.com/agent/tickets/${id}`,
    isWaiting: false,
    answeredAt: null,
    slaBreachAt: null,
    customer: { id: id * 10, name: `Customer ${id}` },
    revenue: null,
    ...but,
    state: {
      subdomain: 'acme',
      installationId: '77',
      ticketId: id,
      escalationId: `escalation-${id}`,
      phase: 'escalated',
      by: maya,
      at: now - hour,
      nonce: 'n',
      target: 'T2',
      severity: 'S2',
      route: 'linear:ENG',
      issue: null,
      follow: { ...freshFollow(maya), ...follow },
      ...state,
    },
  };
}

/** Nobody has noted the end of sending it. */
export const aClaim = (id: number, at: number, but: Partial<TicketState> = {}): BoardTicket =>
  anEscalated(id, { state: { phase: 'sending', at, follow: null, ...but } });

export const calendar = createCalendar();
const wind = {
  workdays: { calendar, zone: 'UTC', schedule: null },
  pace: defaultPolicies.pace,
};

const nothingKnown: KnownIssues = { standing: new Map(), made: new Map() };

/** The rows that these tickets make. */
export const boardOf = (tickets: readonly BoardTicket[], known: Partial<KnownIssues> = {}, at = now) =>
  rowsOf(
    tickets.map((ticket) => entryOf(ticket, wind, at)),
    { ...nothingKnown, ...known },
    at,
  );

export const compare = (one: string, other: string): number => one.localeCompare(other, 'en');
