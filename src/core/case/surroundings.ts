import type { Fault, Instant } from '../outcome.ts';
import type { TicketStatus } from './ticket.ts';

/** What is asked for after the first view. `absent`: slow, forbidden, down or not in this plan; never an error. */
export type Signal<T> =
  | { kind: 'waiting' }
  | { kind: 'ready'; value: T }
  | { kind: 'absent'; fault: Fault | null };

/** Another ticket as a search result tells it. */
export type TicketRow = {
  id: number;
  subject: string;
  /** The start of its first message, plain text. */
  excerpt: string;
  status: TicketStatus;
  tags: readonly string[];
  requesterId: number | null;
  organizationId: number | null;
  organizationName: string | null;
  /** Yearly revenue of the organization, null when unknown. */
  revenue: number | null;
  createdAt: Instant;
  updatedAt: Instant;
  url: string;
  /** What Baton's fields say of it: outcome, issue key and address. */
  escalation: {
    outcome: 'escalated' | 'handled' | 'ended' | null;
    issueKey: string | null;
    /** The same issue with its address, where Baton's record tells it. */
    issue: Pick<ExistingIssue, 'system' | 'id' | 'key' | 'url'> | null;
    /** What was learned when it was closed or de-escalated; null when it is not known. */
    learned: string | null;
  } | null;
};

/** A ticket that reads like this one. `because`: the words or ids that both have, the weightiest first. */
export type SimilarTicket = TicketRow & {
  /** 0 to 1. */
  similarity: number;
  because: readonly string[];
};

export type Account = {
  /** Other open tickets of the same organization, or of the requester without one; newest first. */
  open: readonly TicketRow[];
  /** Their earlier escalations, newest first. */
  escalated: readonly TicketRow[];
  /** False when they have more tickets than were looked through: the ones that were touched last. */
  isComplete: boolean;
};

export type Article = { id: number; title: string; snippet: string; url: string };

/** An issue that may be the same problem. `because` says how it was found. */
export type ExistingIssue = {
  system: 'linear' | 'jira';
  id: string;
  key: string;
  /** Empty when only the tracker knows where people open its issues. */
  url: string;
  title: string;
  /** The tracker's own word, null when only a link tells of it. */
  state: string | null;
  category: 'todo' | 'doing' | 'done' | 'dropped' | null;
  /** Tickets that are known to be linked to it. */
  ticketIds: readonly number[];
  because: 'linked-here' | 'linked-to-similar' | 'same-error' | 'same-words';
};

/** Counts and clocks of the ticket itself. Durations in ms of calendar time; null where Zendesk does not know. */
export type TicketMetrics = {
  replies: number;
  reopens: number;
  assigneeStations: number;
  groupStations: number;
  firstReplyAfter: number | null;
  /** Median time that the tickets which were looked through took until solved, null when too few of them tell. */
  usualResolution: number | null;
};

/** A talk beside the ticket, by mail, chat or child ticket, as the account's list of them tells it. */
export type SideConversation = {
  id: string;
  subject: string;
  /** Names of those who take part, or their addresses. */
  participants: readonly string[];
  isOpen: boolean;
  /** When something was said in it last; null when Zendesk does not tell. */
  at: Instant | null;
};

/** What is around a ticket: fills in place after the first view. `waiting` also before anything is asked for. */
export type Surroundings = {
  similar: Signal<readonly SimilarTicket[]>;
  account: Signal<Account>;
  articles: Signal<readonly Article[]>;
  issues: Signal<readonly ExistingIssue[]>;
  metrics: Signal<TicketMetrics>;
  /** Of a problem: its incidents, the oldest first; asked for only where the ticket says that it has some. */
  incidents: Signal<readonly TicketRow[]>;
};

const waiting = { kind: 'waiting' } as const;
const absent = { kind: 'absent', fault: null } as const;

const allOf = <S extends Surroundings[keyof Surroundings]>(signal: S) => ({
  similar: signal,
  account: signal,
  articles: signal,
  issues: signal,
  metrics: signal,
  incidents: signal,
});

export const nothingYet: Surroundings = allOf(waiting);
export const nothingAround: Surroundings = allOf(absent);
