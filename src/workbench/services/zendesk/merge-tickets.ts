import type { RelayAnswer } from '../../contract.ts';
import { recordUpdate } from '../../world/record-update.ts';
import type { Ticket } from '../../world/ticket.ts';
import type { World } from '../../world/world.ts';
import { json } from '../answer.ts';
import { isRecord } from '../is-record.ts';
import { badRequest, notFound, recordInvalid } from './problem.ts';

const closingTag = 'closed_by_merge';

function say(world: World, ticket: Ticket, at: number, text: string) {
  recordUpdate(world, ticket, {
    authorId: world.currentUserId,
    at,
    channel: 'web',
    client: null,
    custom: {},
    changes: [],
    comment: { html: `<p>${text}</p>`, text, public: false, authorId: world.currentUserId, attachments: [] },
  });
}

/**
 * POST /tickets/{target}/merge: the others are closed, and both sides say so among colleagues. The real one queues a job;
 * here it has been done when the answer comes. That a merged ticket is tagged is what accounts show.
 */
export function mergeTickets(world: World, target: Ticket, body: unknown, now: number): RelayAnswer {
  const ids = isRecord(body) && Array.isArray(body['ids']) ? body['ids'] : [];
  if (ids.length === 0) return badRequest('ids must name the tickets to merge');
  const sources = world.tickets.filter(({ id }) => ids.includes(id) && id !== target.id);
  if (sources.length !== ids.length) return notFound();
  if ([target, ...sources].some(({ status }) => status === 'closed'))
    return recordInvalid({ status: 'Status: closed prevents ticket update' });
  for (const source of sources) {
    const from = `#${source.id} "${source.subject}"`;
    say(world, target, now, `Request ${from} was closed and merged into this request.`);
    say(
      world,
      source,
      now,
      `This request was closed and merged into request #${target.id} "${target.subject}".`,
    );
    source.status = 'closed';
    source.tags = [...new Set([...source.tags, closingTag])];
  }
  return json(200, {
    job_status: {
      id: `merge-${target.id}-${now}`,
      url: `https://${world.account.subdomain}.zendesk.com/api/v2/job_statuses/merge-${target.id}-${now}.json`,
      total: sources.length,
      progress: sources.length,
      status: 'completed',
      message: 'Completed',
      results: sources.map(({ id }) => ({ id, action: 'update', success: true, status: 'Updated' })),
    },
  });
}
