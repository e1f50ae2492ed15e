import type { FieldValue } from './people.ts';

export const statuses = ['new', 'open', 'pending', 'hold', 'solved', 'closed'] as const;
export type TicketStatus = (typeof statuses)[number];

export const priorities = ['low', 'normal', 'high', 'urgent'] as const;
export type Priority = (typeof priorities)[number];

export type TicketType = 'problem' | 'incident' | 'question' | 'task';

export type Attachment = { id: number; name: string; size: number; contentType: string };

/** Of a phone call, as a VoiceComment keeps it. `recording`: its address; null when there is none. */
export type CallData = {
  seconds: number;
  from: string;
  to: string;
  recording: string | null;
  transcription?: string;
};

export type Comment = {
  id: number;
  auditId: number;
  authorId: number;
  at: string;
  public: boolean;
  html: string;
  text: string;
  attachments: Attachment[];
  call?: CallData;
};

export type AuditEvent =
  | { id: number; type: 'Comment'; commentId: number }
  | { id: number; type: 'Create'; fieldName: string; value: unknown }
  | { id: number; type: 'Change'; fieldName: string; value: unknown; previousValue: unknown };

/** What one update did to the ticket. */
export type Audit = {
  id: number;
  authorId: number;
  at: string;
  channel: string;
  /** User agent of the browser that it was sent with. */
  client: string | null;
  /** `ticket.metadata` of the update. */
  custom: Record<string, unknown>;
  events: AuditEvent[];
};

export type SlaMetric = { metric: string; stage: 'active' | 'paused' | 'achieved'; breachAt: string | null };

/** What Zendesk's own Jira integration has linked. */
export type JiraLink = { id: number; issueId: string; issueKey: string };

/** A talk beside the ticket. */
export type SideConversation = {
  id: string;
  subject: string;
  state: 'open' | 'closed';
  participants: { name: string; email: string }[];
  at: string;
};

export type Ticket = {
  id: number;
  subject: string;
  status: TicketStatus;
  priority: Priority | null;
  type: TicketType | null;
  channel: string;
  createdAt: string;
  /** Whole seconds, as Zendesk writes it: two updates within one second leave the same stamp. */
  updatedAt: string;
  requesterId: number;
  assigneeId: number | null;
  groupId: number | null;
  organizationId: number | null;
  brandId: number;
  problemId: number | null;
  followupSourceId: number | null;
  tags: string[];
  /** Custom fields by their id. */
  fields: Record<number, FieldValue>;
  /** Null: the ticket has no SLA policy, or the plan has none. */
  sla: SlaMetric[] | null;
  /** What an agent may do with it. Admins may do everything. */
  access: 'write' | 'read' | 'none';
  /** Oldest first. */
  comments: Comment[];
  /** Oldest first. */
  audits: Audit[];
  jiraLinks?: JiraLink[];
  sideConversations?: SideConversation[];
  /** Of the last ten minutes at least, for the limit on updates: who, and when in ms. */
  updates: { userId: number; at: number }[];
  /** The request that made it, where it named a key. */
  madeBy?: { key: string; sent: string };
};
