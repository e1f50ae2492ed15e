import type { Root } from 'mdast';
import * as z from 'zod/mini';
import type { Ticket } from '../core/case/ticket.ts';
import { mapDone, type Outcome } from '../core/outcome.ts';
import type { FollowUpTickets } from '../core/ports.ts';
import { noteHtml } from './note-html.ts';
import { createRest } from './rest.ts';
import type { TicketAccess } from './ticket-access.ts';

const created = z.object({ ticket: z.object({ id: z.number() }) });

/** Zendesk's own way to go on from a closed ticket: a new one, which takes tags and fields over from it. */
export function createFollowUpTickets({ zaf, clock, place }: TicketAccess, agentId: number): FollowUpTickets {
  const rest = createRest(zaf, clock);
  return {
    async make(of: Ticket, note: Root): Promise<Outcome<number>> {
      const ticket = {
        via_followup_source_id: of.id,
        subject: of.subject,
        // Who is not named is the agent.
        ...(of.requesterId === null ? {} : { requester_id: of.requesterId }),
        ...(of.brandId === null ? {} : { brand_id: of.brandId }),
        comment: { html_body: noteHtml(note), public: false },
      };
      const key = `baton-follow-up-${place.subdomain}-${of.id}-${agentId}`;
      return mapDone(
        await rest.post('/api/v2/tickets.json', { ticket }, created, key),
        (made) => made.ticket.id,
      );
    },
  };
}
