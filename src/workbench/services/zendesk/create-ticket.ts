import type { RelayAnswer, RelayRequest } from '../../contract.ts';
import { rightsOf } from '../../world/access.ts';
import { recordUpdate } from '../../world/record-update.ts';
import { stampOf } from '../../world/stamp.ts';
import type { Ticket } from '../../world/ticket.ts';
import type { World } from '../../world/world.ts';
import { json, notEmulated } from '../answer.ts';
import { isRecord } from '../is-record.ts';
import { cleanHtml, plainText } from './clean-html.ts';
import { badRequest, forbidden, recordInvalid } from './problem.ts';
import { writeAudit, writeTicket } from './write-ticket.ts';

const known = ['via_followup_source_id', 'subject', 'comment', 'requester_id', 'brand_id'];

/** How long Zendesk knows the key of a request again. */
const keyLives = 2 * 60 * 60 * 1000;

const keyOf = ({ headers = {} }: RelayRequest): string | null =>
  Object.entries(headers).find(([name]) => name.toLowerCase() === 'idempotency-key')?.[1] ?? null;

const answerOf = (world: World, ticket: Ticket, now: number, lookup: 'hit' | 'miss'): RelayAnswer => {
  const [audit] = ticket.audits;
  return json(
    201,
    {
      ticket: writeTicket(world, ticket, now),
      audit: audit === undefined ? null : writeAudit(world, ticket, audit),
    },
    { 'x-idempotency-lookup': lookup },
  );
};

/** That a follow-up inherits tags is documented; that it does the values of custom fields is what accounts show. */
function ticketOf(world: World, given: Record<string, unknown>, now: number): Ticket | null {
  const { via_followup_source_id: sourceId, requester_id: requesterId = world.currentUserId } = given;
  const requester = world.users.find(({ id }) => id === requesterId);
  if (requester === undefined) return null;
  // The parameter has no effect with a ticket that is not closed.
  const source = world.tickets.find(({ id, status }) => id === sourceId && status === 'closed');
  const brand =
    world.brands.find(({ id }) => id === (given['brand_id'] ?? source?.brandId)) ?? world.brands[0];
  return {
    id: Math.max(...world.tickets.map(({ id }) => id)) + 1,
    subject: typeof given['subject'] === 'string' ? given['subject'] : (source?.subject ?? ''),
    status: 'new',
    priority: null,
    type: null,
    channel: 'api',
    createdAt: stampOf(now),
    updatedAt: stampOf(now),
    requesterId: requester.id,
    assigneeId: null,
    groupId: null,
    organizationId: requester.organizationId,
    brandId: brand?.id ?? 0,
    problemId: null,
    followupSourceId: source?.id ?? null,
    tags: [...(source?.tags ?? [])],
    fields: { ...source?.fields },
    sla: null,
    access: 'write',
    comments: [],
    audits: [],
    updates: [],
  };
}

/** POST /tickets. The same key makes no second ticket. */
export function createTicket(world: World, request: RelayRequest, body: unknown, now: number): RelayAnswer {
  if (rightsOf(world).commentsOnly) return forbidden();
  const given = isRecord(body) ? body['ticket'] : undefined;
  if (!isRecord(given)) return badRequest('You passed an invalid value for the ticket attribute.');
  const other = Object.keys(given).find((name) => !known.includes(name));
  if (other !== undefined) return notEmulated(`ticket.${other} of a new ticket`);
  const [key, sent = ''] = [keyOf(request), request.data];
  const earlier = world.tickets.find(
    ({ madeBy, createdAt }) => key !== null && madeBy?.key === key && now - Date.parse(createdAt) < keyLives,
  );
  if (earlier !== undefined)
    return earlier.madeBy?.sent === sent
      ? answerOf(world, earlier, now, 'hit')
      : json(400, { error: 'IdempotentRequestError', description: 'The key was used with another request' });
  const comment = isRecord(given['comment']) ? given['comment'] : {};
  const html = cleanHtml(String(comment['html_body'] ?? ''));
  if (plainText(html) === '') return recordInvalid({ base: 'Description: cannot be blank' });
  const ticket = ticketOf(world, given, now);
  if (ticket === null) return recordInvalid({ requester: 'Requester: is not valid' });
  if (key !== null) ticket.madeBy = { key, sent };
  world.tickets.push(ticket);
  recordUpdate(world, ticket, {
    authorId: world.currentUserId,
    at: now,
    channel: 'api',
    client: null,
    custom: {},
    created: [{ fieldName: 'subject', value: ticket.subject }],
    changes: [],
    comment: {
      html,
      text: plainText(html),
      public: comment['public'] !== false,
      authorId: world.currentUserId,
      attachments: [],
    },
  });
  return answerOf(world, ticket, now, 'miss');
}
