import type { TicketStatus } from '../case/ticket.ts';
import type { Severity } from '../checklist/target.ts';
import type { Choice, FieldInput } from '../form-field.ts';

/** Where an escalation goes. */
export type Destination =
  | { kind: 'linear'; team: string }
  | { kind: 'jira'; project: string; issueType: string }
  | { kind: 'group'; group: string };

/** What a field of the issue can take over from the ticket, by the names that the settings use. */
export const ticketValues = [
  'ticket.id',
  'ticket.url',
  'ticket.subject',
  'ticket.priority',
  'ticket.tags',
  'requester.name',
  'requester.email',
  'organization.name',
  'agent.name',
  'agent.email',
] as const;

/** One of `ticketValues`, or a custom field: of the ticket by its id, of the organization by its key. */
export type TicketValue =
  | (typeof ticketValues)[number]
  | `ticket.field.${string}`
  | `organization.field.${string}`;

/** How a field that the tracker demands is filled. */
export type FieldFill =
  | { kind: 'fixed'; input: FieldInput }
  | { kind: 'ticket'; value: TicketValue }
  | { kind: 'ask' };

/** What becomes of an escalation to one target. Written by an admin, frozen in the claim. */
export type Route = {
  /** The setting or the rule that it comes from, such as route_engineering: shown to agents and admins. */
  name: string;
  destination: Destination;
  labels: readonly string[];
  /** Of a Jira project. */
  component: Choice | null;
  /** A project inside a Linear team. */
  project: Choice | null;
  /** The tracker's own name or id of a priority; a severity that is not named gets the usual one. */
  priority: Readonly<Partial<Record<Severity, string>>>;
  assignee: Choice | null;
  /** By the tracker's id of the field. */
  fills: Readonly<Record<string, FieldFill>>;
  /** Status that the ticket gets with the note; null leaves it as it is. */
  status: Exclude<TicketStatus, 'new' | 'closed'> | null;
  /** Zendesk group that the ticket is moved to; null leaves it. A group destination always moves it. */
  group: string | null;
  /** Name of the chat connection that is told; null tells none. */
  chat: string | null;
  note: 'short' | 'full';
  /** Contact data of customers. Null: as the policies say; in a route that is in use, it is masked. */
  pii: 'mask' | 'keep' | null;
  detail: 'full' | 'minimal';
};

/** All of a route that can be left out. */
export type RouteOptions = Omit<Route, 'name' | 'destination'>;

export const plainOptions: RouteOptions = {
  labels: [],
  component: null,
  project: null,
  priority: {},
  assignee: null,
  fills: {},
  status: null,
  group: null,
  chat: null,
  note: 'short',
  pii: null,
  detail: 'full',
};

/** What is wrong with a route, and the words of the setting that it concerns. */
export type RouteError =
  | { kind: 'unknown-destination'; found: string }
  | { kind: 'bad-team'; found: string }
  | { kind: 'bad-project'; found: string }
  | { kind: 'no-issue-type'; found: string }
  | { kind: 'no-group'; found: string }
  | { kind: 'not-an-option'; found: string }
  | { kind: 'unknown-option'; found: string }
  | { kind: 'twice'; found: string }
  | { kind: 'bad-value'; option: string; found: string; allowed: string };
