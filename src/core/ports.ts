import type { Root, RootContent } from 'mdast';
import type { Case } from './case/case.ts';
import type { Message } from './case/message.ts';
import type { SlaMetric } from './case/sla.ts';
import type {
  Account,
  Article,
  ExistingIssue,
  SideConversation,
  TicketMetrics,
  TicketRow,
} from './case/surroundings.ts';
import type { Ticket, TicketStatus } from './case/ticket.ts';
import type { Severity, Target } from './checklist/target.ts';
import type { DocumentParts } from './document/parts.ts';
import type { BoardTicket } from './escalation/board.ts';
import type { Closed } from './escalation/board-figures.ts';
import type { BatonEvent, Someone } from './escalation/event.ts';
import type { Attempt, IssueDraft, IssueRef, IssueStatus } from './escalation/issue.ts';
import type { LinkedTickets } from './escalation/linked-ticket.ts';
import type { PastEscalation } from './escalation/past-returns.ts';
import type { StateReading, TicketState } from './escalation/state.ts';
import type { Choice, FormField } from './form-field.ts';
import type { Instant, Outcome } from './outcome.ts';
import type { Candidate } from './reading/similar/candidate.ts';
import type { IssueHit } from './reading/similar/existing-issues.ts';
import type { SearchTerms } from './reading/similar/search-terms.ts';
import type { Destination } from './routing/route.ts';

export type Clock = {
  now(): Instant;
  /** Resolves after `ms`, or at once when the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
};

/** A random v4 UUID at each call. */
export type Ids = { next(): string };

/** Keeps drafts on this device. A browser may refuse: then `save` answers false and `available` is false. */
export type Memory = {
  available: boolean;
  load(key: string): unknown;
  save(key: string, value: unknown): boolean;
  remove(key: string): void;
};

/** The ticket as one fresh read gives it: what a write has to be based on. */
export type TicketNow = { ticket: Ticket; state: StateReading };

/** A page of the conversation. `older` asks for the next older one; null when there is none. */
export type MessagePage = { messages: readonly Message[]; older: string | null };

/** Values of Baton's own ticket fields. Absent: left as it is; null: cleared. */
export type RecordFields = {
  severity?: Severity | null;
  target?: Target | null;
  outcome?: 'escalated' | 'handled' | 'ended' | null;
  /** Key of the issue. */
  issue?: string | null;
  escalatedOn?: Instant | null;
  /** When the customer is to hear the next word. */
  nextUpdate?: Instant | null;
  returns?: number | null;
};

/** One update of the ticket; all of it or nothing. */
export type TicketChange = {
  /** The read that it is based on; a ticket changed since is refused with `conflict`. */
  basis: Ticket;
  state?: TicketState | null;
  fields?: RecordFields;
  /** Always internal. */
  note?: { document: Root; event: BatonEvent };
  addTags?: readonly string[];
  removeTags?: readonly string[];
  status?: TicketStatus;
  groupId?: number;
};

export type CaseReader = {
  /** Everything of the ticket that fits into the first requests; older messages follow page by page. */
  readCase(signal: AbortSignal): Promise<Outcome<{ case: Case; state: StateReading; older: string | null }>>;
  readOlder(older: string, signal: AbortSignal): Promise<Outcome<MessagePage>>;
  /** The newest page as it is now. */
  readNewest(signal: AbortSignal): Promise<Outcome<MessagePage>>;
  /** Whether the agent may change tickets at all: light agents and contributors only comment. */
  mayChange(signal: AbortSignal): Promise<Outcome<boolean>>;
  /** Calls back when something may have been written. Returns what ends it. */
  watch(onChange: () => void): () => void;
};

/**
 * How it went to put a text into the composer. `occupied`: something is written there. `internal`: customers do not read
 * what is written there now. `unclear`: it cannot be told who does. `unavailable`: there is none, or it took nothing.
 */
export type Put = 'put' | 'occupied' | 'internal' | 'unclear' | 'unavailable';

/** Where the agent writes to the customer. What is put there is sent by the agent, or not at all. */
export type Composer = {
  /** `if-free`: only into an empty public reply. `anyway`: below what stands there; never into an internal note. */
  put(text: string, how: 'if-free' | 'anyway'): Promise<Put>;
};

/** What is asked for after the first view. Each is one request that is never repeated and ends by itself. */
export type SurroundingsReader = {
  /** Tickets in which one of the terms stands, whoever wrote them; the ticket itself is not among them. */
  similar(terms: SearchTerms, signal: AbortSignal): Promise<Outcome<readonly Candidate[]>>;
  /** Other tickets of the same organization, or of the requester without one. */
  account(of: Case, signal: AbortSignal): Promise<Outcome<Account>>;
  /** Published articles of the ticket's brand that every customer may read. */
  articles(words: readonly string[], of: Case, signal: AbortSignal): Promise<Outcome<readonly Article[]>>;
  metrics(signal: AbortSignal): Promise<Outcome<TicketMetrics>>;
  /** The newest escalations of the account, as far as the agent may see them, and what they were sent back for. */
  pastReturns(signal: AbortSignal): Promise<Outcome<readonly PastEscalation[]>>;
  /** Of a problem; the first hundred. */
  incidents(signal: AbortSignal): Promise<Outcome<readonly TicketRow[]>>;
  /** Asked for by the agent; none where the account or the agent's role has no side conversations. */
  sideConversations(signal: AbortSignal): Promise<Outcome<readonly SideConversation[]>>;
  /** What was written down when another ticket's escalation ended; null when nothing was. Asked for by the agent. */
  learned(ticketId: number, signal: AbortSignal): Promise<Outcome<string | null>>;
  /** What Zendesk's own Jira integration has linked to the ticket. Absent where nobody asks it. */
  linkedIssues?(of: Case, signal: AbortSignal): Promise<Outcome<readonly ExistingIssue[]>>;
};

/** Tickets that wait for an issue, in one search of what the agent may see; the search lags behind what was just written. */
export type LinkedReader = (issue: IssueRef, signal: AbortSignal) => Promise<Outcome<LinkedTickets>>;

/** A page of the open escalations. `unread`: how many tickets on it have a record that this version cannot read. */
export type BoardPage = { tickets: readonly BoardTicket[]; unread: number; total: number; isLast: boolean };

/** Every escalation that the agent may see, as search tells it: it is a little behind the tickets. */
export type BoardReader = {
  /** Pages from 1, the oldest tickets first; search gives no more than the first ten. */
  open(page: number, signal: AbortSignal): Promise<Outcome<BoardPage>>;
  /** Tickets on which sending began and that carry no note of it yet, as far as search finds them. */
  claims(signal: AbortSignal): Promise<Outcome<readonly BoardTicket[]>>;
  /** Pages from 1 of what ended after that moment, the newest first. */
  closed(
    since: Instant,
    page: number,
    signal: AbortSignal,
  ): Promise<Outcome<{ closed: readonly Closed[]; isLast: boolean }>>;
};

/** From a closed ticket only a follow-up goes on. */
export type FollowUpTickets = {
  /** Makes one, with an internal note as its first comment. Answers with its id; repeated soon, with the same one. */
  make(of: Ticket, note: Root): Promise<Outcome<number>>;
};

/** One cause, several tickets: this one becomes the problem, others its incidents. */
export type ProblemDesk = {
  makeProblem(): Promise<Outcome<null>>;
  attach(ticketId: number): Promise<Outcome<null>>;
};

export type TicketDesk = {
  readNow(): Promise<Outcome<TicketNow>>;
  /** Whether the event stands in the newest comments of the ticket. */
  hasEvent(eventId: string): Promise<Outcome<boolean>>;
  /** The record's events in the newest pages of the conversation, in no particular order. */
  readEvents(): Promise<Outcome<readonly BatonEvent[]>>;
  /** The SLA metrics of the ticket; none where the account has no policies. */
  readSla(): Promise<Outcome<readonly SlaMetric[]>>;
  /** When the customer's answer brought the ticket back, null when it did not. */
  readAnswered(): Promise<Outcome<Instant | null>>;
  /** Id of the group with this name, null when there is none that tickets can be assigned to. */
  findGroup(name: string): Promise<Outcome<number | null>>;
  /** Everybody who may work on tickets; who only comments is left out. Rejects when the browser cannot fetch the code. */
  readAgents(): Promise<Outcome<readonly Someone[]>>;
  write(change: TicketChange): Promise<Outcome<TicketNow>>;
};

/** What a tracker demands of a new issue beyond the brief. */
export type TrackerForm = {
  /** The fields that must be filled in; `alsoAsked` are those that were missed in an earlier try. */
  fieldsOf(destination: Destination, alsoAsked?: readonly string[]): Promise<Outcome<readonly FormField[]>>;
  /** People whose name or address fits the text, for fields of the kind `user`. */
  findPeople(field: FormField, destination: Destination, text: string): Promise<Outcome<readonly Choice[]>>;
};

/** What tells a comment from its own repetition: the event that it tells of, and whether it may have been said before. */
export type CommentMark = { eventId: string; attempt: Exclude<Attempt, 'chosen'> };

/** For trackers that refuse no second issue of the same escalation. */
export type Doubles = {
  /** All issues that the escalation made, the oldest first. */
  find(escalationId: string, destination: Destination): Promise<Outcome<readonly IssueStatus[]>>;
  /** Closes one of them, with a comment that says why. */
  close(double: IssueRef, reason: Root): Promise<Outcome<null>>;
};

/** Issues that a tracker is asked for at once: Jira allows no more. */
export const mostStatuses = 100;

export type Tracker = {
  /** Creates the issue with its link to the ticket; adopts the one that this escalation has made already. */
  create(draft: IssueDraft): Promise<Outcome<IssueRef>>;
  /** The issue that an escalation made; null: it made none. Where that cannot be told, `unfound`. Changes nothing. */
  made(escalationId: string, destination: Destination): Promise<Outcome<IssueRef | null>>;
  status(issue: IssueRef): Promise<Outcome<IssueStatus>>;
  /** How many of its issues stand, at most `mostStatuses`, in one request; those that it does not show are left out. */
  statuses(issues: readonly IssueRef[]): Promise<Outcome<readonly IssueStatus[]>>;
  /** Says something on the issue, to the team and never to a customer. Said again under the same event, it stands there once. */
  comment(issue: IssueRef, document: Root, mark: CommentMark): Promise<Outcome<null>>;
  /** Gives it the priority that stands for the severity; done already, it changes nothing. Without such a field: `missing`. */
  setSeverity(
    issue: IssueRef,
    severity: Severity,
    /** The route's own names for priorities. */
    wished?: Readonly<Partial<Record<Severity, string>>>,
  ): Promise<Outcome<null>>;
  /** Moves it to an end of its workflow; where it already is in that category nothing happens. */
  end(issue: IssueRef, as: 'done' | 'dropped'): Promise<Outcome<null>>;
  /** Links an issue that exists to one more ticket; repeating it changes nothing. Answers with its address as known then. */
  link(issue: IssueRef, ticket: { id: number; url: string }): Promise<Outcome<IssueRef>>;
  /** What of a document an issue has room for, ended with `goesOn` where that is not all. Absent where all of it fits. */
  split?(document: Root, goesOn: RootContent): DocumentParts;
  doubles?: Doubles;
  /** At most ten issues that may be the same problem, or that are linked to the ticket; one request. */
  searchIssues(terms: SearchTerms, ticketUrl: string): Promise<Outcome<readonly IssueHit[]>>;
  /** Absent where a new issue takes nothing but the brief. */
  form?: TrackerForm;
};

/** Loads the code of a tracker on first use. */
export type Trackers = { get(system: IssueRef['system']): Promise<Tracker> };

export type HttpRequest = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  url: string;
  headers?: Readonly<Record<string, string>>;
  /** JSON, already written. */
  body?: string;
  /** The proxy makes `{{basic_auth.token}}` of it: only there the secret in it is known. */
  basicAuth?: { username: string; password: string };
};

/**
 * `silence`: no answer came; whether the request arrived is not known unless `sent` is false.
 * `from` is set when Zendesk's proxy says that it did not let the request out.
 */
export type HttpAnswer =
  | { kind: 'answer'; status: number; body: unknown; header(name: string): string | null }
  | { kind: 'silence'; reason: string; sent: boolean; from?: 'proxy' };

/** Sends one request to another system. Never throws, never retries, and ends by itself. */
export type Send = (request: HttpRequest) => Promise<HttpAnswer>;
