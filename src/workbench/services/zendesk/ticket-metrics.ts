import type { RelayAnswer } from '../../contract.ts';
import type { AuditEvent, Ticket } from '../../world/ticket.ts';
import type { World } from '../../world/world.ts';
import { json } from '../answer.ts';

type Change = Extract<AuditEvent, { type: 'Change' }>;

/** Both clocks run alike here: the account has no business hours. */
const minutes = (from: string, to: string | null) => {
  const value = to === null ? null : Math.round((Date.parse(to) - Date.parse(from)) / 60_000);
  return { calendar: value, business: value };
};

const changesOf = ({ audits }: Ticket, field: string): { at: string; change: Change }[] =>
  audits.flatMap(({ at, events }) =>
    events.flatMap((event) =>
      event.type === 'Change' && event.fieldName === field ? [{ at, change: event }] : [],
    ),
  );

const ended = ['solved', 'closed'];

/** How the ticket has fared: counted from its audits and comments. */
export function metricSet(world: World, ticket: Ticket): Record<string, unknown> {
  const staff = new Set(world.users.filter(({ role }) => role !== 'end-user').map(({ id }) => id));
  const replies = ticket.comments.filter((comment) => comment.public && staff.has(comment.authorId));
  const statuses = changesOf(ticket, 'status');
  const solved = statuses.filter(({ change }) => ended.includes(String(change.value)));
  const isEnded = ended.includes(ticket.status);
  const solvedAt = isEnded ? (solved.at(-1)?.at ?? ticket.updatedAt) : null;
  const first = solved[0]?.at ?? solvedAt;
  const last = ticket.comments.at(-1)?.at ?? ticket.createdAt;
  return {
    url: `https://${world.account.subdomain}.zendesk.com/api/v2/ticket_metrics/${ticket.id}.json`,
    id: ticket.id,
    ticket_id: ticket.id,
    created_at: ticket.createdAt,
    updated_at: ticket.updatedAt,
    group_stations: changesOf(ticket, 'group_id').length + (ticket.groupId === null ? 0 : 1),
    assignee_stations: changesOf(ticket, 'assignee_id').length + (ticket.assigneeId === null ? 0 : 1),
    reopens: statuses.filter(({ change }) => change.previousValue === 'solved' && change.value !== 'closed')
      .length,
    replies: replies.length,
    assignee_updated_at: replies.at(-1)?.at ?? null,
    requester_updated_at:
      ticket.comments.findLast(({ authorId }) => authorId === ticket.requesterId)?.at ?? null,
    status_updated_at: statuses.at(-1)?.at ?? ticket.createdAt,
    initially_assigned_at: ticket.assigneeId === null ? null : ticket.createdAt,
    assigned_at: ticket.assigneeId === null ? null : ticket.createdAt,
    solved_at: solvedAt,
    latest_comment_added_at: last,
    reply_time_in_minutes: minutes(ticket.createdAt, replies[0]?.at ?? null),
    first_resolution_time_in_minutes: minutes(ticket.createdAt, first),
    full_resolution_time_in_minutes: minutes(ticket.createdAt, solvedAt),
    agent_wait_time_in_minutes: { calendar: null, business: null },
    requester_wait_time_in_minutes: { calendar: null, business: null },
    on_hold_time_in_minutes: { calendar: 0, business: 0 },
    custom_status_updated_at: statuses.at(-1)?.at ?? ticket.createdAt,
  };
}

/** GET /tickets/{id}/metrics */
export const showMetrics = (world: World, ticket: Ticket): RelayAnswer =>
  json(200, { ticket_metric: metricSet(world, ticket) });
