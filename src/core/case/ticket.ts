import type { Instant } from '../outcome.ts';
import type { FieldValue } from './person.ts';

export type TicketStatus = 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed';
export type Priority = 'low' | 'normal' | 'high' | 'urgent';

export type Ticket = {
  id: number;
  subject: string;
  status: TicketStatus;
  priority: Priority | null;
  type: 'problem' | 'incident' | 'question' | 'task' | null;
  createdAt: Instant;
  updatedAt: Instant;
  /** `updated_at` exactly as Zendesk wrote it: what `safe_update` compares. */
  updatedStamp: string;
  requesterId: number | null;
  assigneeId: number | null;
  assigneeName: string | null;
  groupId: number | null;
  groupName: string | null;
  organizationId: number | null;
  brandId: number | null;
  formId: number | null;
  tags: readonly string[];
  /** Custom fields by their id. */
  fields: Readonly<Record<string, FieldValue>>;
  channel: string;
  problemId: number | null;
  followupSourceId: number | null;
  /** Of tickets that follow this one up, once it is closed. */
  followupIds: readonly number[];
  /** It is a problem, and other tickets are its incidents. */
  hasIncidents: boolean;
  /** The one canonical form: https://{subdomain}.zendesk.com/agent/tickets/{id}. Trackers match it exactly. */
  url: string;
};

/** Where the agent's account and Baton's installation are. Everything stored is keyed by it. */
export type Place = { subdomain: string; installationId: string };
