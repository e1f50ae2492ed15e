import type { Ticket } from '../core/case/ticket.ts';
import type { TicketAnswer } from './schemas.ts';

/** The one form in which trackers know the ticket. */
export const ticketUrl = (subdomain: string, id: number): string =>
  `https://${subdomain}.zendesk.com/agent/tickets/${id}`;

type Named = { id: number; name?: string | null | undefined };

const nameOf = (list: readonly Named[], id: number | null): string | null =>
  list.find((each) => each.id === id)?.name ?? null;

export type TicketSource = Pick<TicketAnswer, 'ticket'> & {
  users: readonly Named[];
  groups: readonly Named[];
};

export function toTicket({ ticket, users, groups }: TicketSource, subdomain: string): Ticket {
  const assigneeId = ticket.assignee_id ?? null;
  const groupId = ticket.group_id ?? null;
  const source = ticket.via?.source;
  return {
    id: ticket.id,
    subject: ticket.subject ?? '',
    status: ticket.status,
    priority: ticket.priority,
    type: ticket.type,
    createdAt: ticket.created_at,
    updatedAt: Date.parse(ticket.updated_at),
    updatedStamp: ticket.updated_at,
    requesterId: ticket.requester_id ?? null,
    assigneeId,
    assigneeName: nameOf(users, assigneeId),
    groupId,
    groupName: nameOf(groups, groupId),
    organizationId: ticket.organization_id ?? null,
    brandId: ticket.brand_id ?? null,
    formId: ticket.ticket_form_id ?? null,
    tags: ticket.tags,
    fields: Object.fromEntries(ticket.custom_fields.map(({ id, value }) => [String(id), value ?? null])),
    channel: ticket.via?.channel ?? '',
    problemId: ticket.problem_id ?? null,
    followupSourceId: source?.rel === 'follow_up' ? (source.from?.ticket_id ?? null) : null,
    followupIds: ticket.followup_ids,
    hasIncidents: ticket.has_incidents ?? false,
    url: ticketUrl(subdomain, ticket.id),
  };
}
