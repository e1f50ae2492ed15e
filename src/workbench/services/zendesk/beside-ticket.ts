import type { RelayAnswer } from '../../contract.ts';
import { mayRead } from '../../world/access.ts';
import type { Ticket } from '../../world/ticket.ts';
import type { World } from '../../world/world.ts';
import { json } from '../answer.ts';
import { cursorPage } from './cursor-page.ts';
import { badRequest, notFound } from './problem.ts';
import { writeTicket } from './write-ticket.ts';

const own = ({ account }: World): string => `https://${account.subdomain}.zendesk.com`;

/** GET tickets/{id}/incidents: of a problem, those that this agent may see. */
export function listIncidents(world: World, ticket: Ticket, url: URL, now: number): RelayAnswer {
  const found = world.tickets.filter((each) => each.problemId === ticket.id && mayRead(world, each));
  const page = cursorPage(found, url);
  if (page.kind === 'refused') return badRequest(page.message);
  return json(200, { tickets: page.items.map((each) => writeTicket(world, each, now)), ...page.frame });
}

/**
 * GET tickets/{id}/side_conversations. What an account answers that has not bought them is not documented: 404 here; apps
 * have to take 403 as well.
 */
export function listSideConversations(world: World, ticket: Ticket): RelayAnswer {
  if (!world.tickets.some(({ sideConversations = [] }) => sideConversations.length > 0)) return notFound();
  const { sideConversations = [] } = ticket;
  return json(200, {
    side_conversations: sideConversations.map(({ id, subject, state, participants, at }) => ({
      id,
      url: `${own(world)}/api/v2/tickets/${ticket.id}/side_conversations/${id}.json`,
      ticket_id: ticket.id,
      subject,
      state,
      preview_text: '',
      participants: participants.map((each) => ({ ...each, user_id: null })),
      created_at: at,
      updated_at: at,
      message_added_at: at,
      state_updated_at: at,
      external_ids: {},
    })),
    count: sideConversations.length,
    next_page: null,
    previous_page: null,
  });
}
