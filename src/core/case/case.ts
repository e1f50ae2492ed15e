import type { Instant } from '../outcome.ts';
import type { Message } from './message.ts';
import type { Agent, Organization, Person } from './person.ts';
import type { SlaMetric } from './sla.ts';
import type { Place, Ticket } from './ticket.ts';

/** A change of a ticket field as an audit tells it. */
export type FieldChange = { at: Instant; by: string; field: string; from: string; to: string };

/** What is known of one ticket at one moment. */
export type Case = {
  place: Place;
  agent: Agent;
  ticket: Ticket;
  /** Oldest first. */
  messages: readonly Message[];
  /** False while older pages of the conversation have not arrived. */
  messagesComplete: boolean;
  requester: Person | null;
  organization: Organization | null;
  /** Names of the requester's other organizations: the ticket counts for one of them. */
  otherOrganizations: readonly string[];
  /** Null when the ticket came by the account's default brand, or it cannot be told. */
  brand: string | null;
  /** Empty when the ticket has no SLA or the plan has none. */
  sla: readonly SlaMetric[];
  /** Oldest first; only what the newest page of audits holds. */
  changes: readonly FieldChange[];
  /** What Zendesk did not tell, though it was asked: nothing rests on it. Absent: all came. */
  unread?: readonly ('sla' | 'changes')[];
  readAt: Instant;
};
