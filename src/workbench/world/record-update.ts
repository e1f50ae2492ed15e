import { nextId } from './next-id.ts';
import { stampOf } from './stamp.ts';
import type { Attachment, Audit, AuditEvent, CallData, Ticket } from './ticket.ts';

export type FieldChange = { fieldName: string; value: unknown; previousValue: unknown };

export type Update = {
  authorId: number;
  /** Ms since the epoch, UTC. */
  at: number;
  channel: string;
  client: string | null;
  custom: Record<string, unknown>;
  /** Of the first update: what the ticket was created with. */
  created?: { fieldName: string; value: unknown }[];
  changes: FieldChange[];
  comment: {
    html: string;
    text: string;
    public: boolean;
    authorId: number;
    attachments: Attachment[];
    call?: CallData;
  } | null;
};

/** Writes an update into the ticket's audits and conversation. The fields themselves are the caller's to change. */
export function recordUpdate(world: { lastId: number }, ticket: Ticket, update: Update): Audit {
  const { authorId, channel, client, custom, changes, comment, created = [] } = update;
  const at = stampOf(update.at);
  const id = nextId(world);
  const events: AuditEvent[] = [];
  if (comment !== null) {
    const commentId = nextId(world);
    ticket.comments.push({ id: commentId, auditId: id, at, ...comment });
    events.push({ id: commentId, type: 'Comment', commentId });
  }
  for (const each of created) events.push({ id: nextId(world), type: 'Create', ...each });
  for (const each of changes) events.push({ id: nextId(world), type: 'Change', ...each });
  const audit: Audit = { id, authorId, at, channel, client, custom, events };
  ticket.audits.push(audit);
  ticket.updatedAt = at;
  return audit;
}
