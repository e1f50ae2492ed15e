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
    outcome: 'escalated' | 'handled' | null;
    issueKey: string | null;
    /** What was learned when it was closed or de-escalated. */
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
};

export type Article = { id: number; title: string; snippet: string; url: string };

/** An issue that may be the same problem. `because` says how it was found. */
export type ExistingIssue = {
  system: 'linear' | 'jira';
  id: string;
  key: string;
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
  /** Median time that tickets of this account take until solved, null when unknown. */
  usualResolution: number | null;
};

/** What is around a ticket: fills in place after the first view. */
export type Surroundings = {
  similar: Signal<readonly SimilarTicket[]>;
  account: Signal<Account>;
  articles: Signal<readonly Article[]>;
  issues: Signal<readonly ExistingIssue[]>;
  metrics: Signal<TicketMetrics>;
};
