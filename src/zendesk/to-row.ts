import { revenueOf } from '../core/case/revenue.ts';
import type { TicketRow } from '../core/case/surroundings.ts';
import type { Place } from '../core/case/ticket.ts';
import type { FieldIds } from './field-ids.ts';
import { readState } from './record.ts';
import { readOutcome } from './record-fields.ts';
import type { OrganizationData } from './schemas.ts';
import type { FoundTicket } from './surroundings-schemas.ts';
import { toOrganization } from './to-person.ts';
import { ticketUrl } from './to-ticket.ts';

/** By what rows are read: whose fields they are, and in which of them the revenue stands. */
export type RowSource = { place: Place; fieldIds: FieldIds; revenueField: string | null };

const excerptLength = 240;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function escalationOf(
  { id, custom_fields }: FoundTicket,
  { fieldIds, place }: RowSource,
): TicketRow['escalation'] {
  const said = (key: keyof FieldIds) => custom_fields.find((field) => field.id === fieldIds[key])?.value;
  const outcome = readOutcome(said('baton_outcome'));
  const key = said('baton_issue');
  if (outcome === null && (key === null || key === undefined || key === '')) return null;
  const state = readState(said('baton_state'), place, id);
  // A record that was copied from another ticket tells nothing of this one.
  const issue = state.kind === 'ours' ? state.state.issue : null;
  return state.kind === 'copy'
    ? null
    : { outcome, issueKey: typeof key === 'string' && key !== '' ? key : null, issue, learned: null };
}

export function toRow(
  ticket: FoundTicket,
  organizations: readonly OrganizationData[],
  source: RowSource,
): TicketRow {
  const organization = organizations.find(({ id }) => id === ticket.organization_id);
  return {
    id: ticket.id,
    subject: ticket.subject ?? '',
    excerpt: oneLine(ticket.description ?? '').slice(0, excerptLength),
    status: ticket.status,
    tags: ticket.tags,
    requesterId: ticket.requester_id ?? null,
    organizationId: ticket.organization_id ?? null,
    organizationName: organization?.name ?? null,
    revenue: organization === undefined ? null : revenueOf(toOrganization(organization), source.revenueField),
    createdAt: ticket.created_at,
    updatedAt: Date.parse(ticket.updated_at),
    url: ticketUrl(source.place.subdomain, ticket.id),
    escalation: escalationOf(ticket, source),
  };
}
