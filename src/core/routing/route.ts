import type { TicketStatus } from '../case/ticket.ts';

/** Where an escalation goes. */
export type Destination =
  | { kind: 'linear'; team: string }
  | { kind: 'jira'; project: string; issueType: string }
  | { kind: 'group'; group: string };

/** What becomes of an escalation to one target. Written by an admin, frozen in the claim. */
export type Route = {
  /** The setting that it comes from, such as route_engineering: shown to agents and admins. */
  name: string;
  destination: Destination;
  labels: readonly string[];
  /** Status that the ticket gets with the note; null leaves it as it is. */
  status: Exclude<TicketStatus, 'new' | 'closed'> | null;
  /** Zendesk group that the ticket is moved to; null leaves it. A group destination always moves it. */
  group: string | null;
  note: 'short' | 'full';
  pii: 'mask' | 'keep';
  detail: 'full' | 'minimal';
};
