import type { RelayAnswer } from '../../contract.ts';
import { rightsOf } from '../../world/access.ts';
import type { Ticket } from '../../world/ticket.ts';
import type { World } from '../../world/world.ts';
import { json } from '../answer.ts';
import { forbidden } from './problem.ts';

const linksOf = ({ jiraLinks = [] }: Ticket) => jiraLinks;

/** GET tickets/{id}/related: among it the ids of issues that Zendesk's own Jira integration has linked. */
export const showRelated = ({ tickets }: World, ticket: Ticket): RelayAnswer =>
  json(200, {
    topic_id: null,
    jira_issue_ids: linksOf(ticket).map(({ issueId }) => issueId),
    followup_source_ids: ticket.followupSourceId === null ? [] : [String(ticket.followupSourceId)],
    from_archive: false,
    incidents: tickets.filter(({ problemId }) => problemId === ticket.id).length,
  });

/** GET jira/links: for admins alone. Knows the keys of the issues as well. */
export function listJiraLinks(world: World, url: URL): RelayAnswer {
  if (rightsOf(world).role !== 'admin') return forbidden();
  const { searchParams: query } = url;
  const [ticketId, issueId] = [query.get('filter[ticket_id]'), query.get('filter[issue_id]')];
  const links = world.tickets.flatMap((ticket) =>
    linksOf(ticket).map((link) => ({
      id: link.id,
      url: `https://${world.account.subdomain}.zendesk.com/api/v2/jira/links/${link.id}`,
      ticket_id: String(ticket.id),
      issue_id: link.issueId,
      issue_key: link.issueKey,
      created_at: ticket.createdAt,
      updated_at: ticket.createdAt,
    })),
  );
  const found = links.filter(
    (link) =>
      (ticketId === null || link.ticket_id === ticketId) && (issueId === null || link.issue_id === issueId),
  );
  return json(200, { links: found, total: found.length });
}
