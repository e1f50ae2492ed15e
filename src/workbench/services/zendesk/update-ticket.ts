import type { RelayAnswer } from '../../contract.ts';
import { mayWrite, rightsOf } from '../../world/access.ts';
import { type FieldChange, recordUpdate } from '../../world/record-update.ts';
import type { Audit, Ticket } from '../../world/ticket.ts';
import type { World } from '../../world/world.ts';
import { json, notEmulated } from '../answer.ts';
import { checkUpdate, type NewFields } from './check-update.ts';
import { cleanHtml, plainText } from './clean-html.ts';
import { badRequest, forbidden, recordInvalid, tooManyUpdates, updateConflict } from './problem.ts';
import { readUpdate, type WantedUpdate } from './read-update.ts';
import { writeAudit, writeTicket } from './write-ticket.ts';

/** Zendesk: 30 updates in ten minutes by one user on one ticket. */
const mostUpdates = 30;
const updatesWithin = 10 * 60 * 1000;

/** Seconds until this user may update the ticket again; 0 when they may now. */
function secondsToWait(ticket: Ticket, userId: number, now: number): number {
  ticket.updates = ticket.updates.filter(({ at }) => now - at < updatesWithin);
  const own = ticket.updates.filter((update) => update.userId === userId);
  const oldest = own[0];
  if (oldest === undefined || own.length < mostUpdates) return 0;
  return Math.ceil((oldest.at + updatesWithin - now) / 1000);
}

/** Stamps have whole seconds: an update within the second of the basis goes unnoticed, in the real one as well. */
const isStale = (ticket: Ticket, basis: string): boolean =>
  !(Date.parse(ticket.updatedAt) <= Date.parse(basis));

const fieldNames: Readonly<Record<Exclude<keyof NewFields, 'fields'>, string>> = {
  subject: 'subject',
  status: 'status',
  priority: 'priority',
  type: 'type',
  groupId: 'group_id',
  assigneeId: 'assignee_id',
  problemId: 'problem_id',
  tags: 'tags',
};

const asEvent = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

const change = (fieldName: string, before: unknown, after: unknown): FieldChange[] =>
  JSON.stringify(before ?? null) === JSON.stringify(after ?? null)
    ? []
    : [{ fieldName, value: asEvent(after ?? null), previousValue: asEvent(before ?? null) }];

function changesOf(ticket: Ticket, { fields, ...plain }: NewFields): FieldChange[] {
  const after: Record<string, unknown> = plain;
  const before: Record<string, unknown> = { ...ticket };
  const system = Object.entries(fieldNames).flatMap(([key, name]) => change(name, before[key], after[key]));
  const custom = Object.entries(fields).flatMap(([id, value]) =>
    change(id, ticket.fields[Number(id)], value),
  );
  return [...system, ...custom];
}

/** Zendesk fills in its placeholders when it keeps a comment; what it does not know becomes nothing. */
const fillIn = (html: string, ticket: Ticket): string =>
  html.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (_, name) => (name === 'ticket.id' ? String(ticket.id) : ''));

function commentOf(world: World, ticket: Ticket, wanted: WantedUpdate['comment']) {
  if (wanted === undefined) return null;
  const html = cleanHtml(fillIn(wanted.html, ticket));
  const words = plainText(html);
  if (words === '') return null;
  return {
    html,
    text: words,
    public: wanted.public ?? ticket.comments[0]?.public ?? true,
    authorId: wanted.authorId ?? world.currentUserId,
    attachments: [],
  };
}

const client =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/134.0.0.0 Safari/537.36';

/** An update that changes nothing and says nothing leaves no audit, and the stamp where it was. */
function carryOut(
  world: World,
  ticket: Ticket,
  update: WantedUpdate,
  fields: NewFields,
  now: number,
): Audit | null {
  const changes = changesOf(ticket, fields);
  const comment = commentOf(world, ticket, update.comment);
  ticket.updates.push({ userId: world.currentUserId, at: now });
  if (changes.length === 0 && comment === null) return null;
  Object.assign(ticket, fields);
  const authorId = comment?.authorId ?? world.currentUserId;
  return recordUpdate(world, ticket, {
    authorId,
    at: now,
    channel: 'web',
    client,
    custom: update.metadata,
    changes,
    comment,
  });
}

/** Whether the update says something among colleagues and changes nothing. */
const isInternalComment = ({ comment, metadata: _, basis: __, ...changes }: WantedUpdate): boolean =>
  comment?.public === false && Object.keys(changes).length === 0;

/** PUT /tickets/{id}: all of it or nothing. */
export function updateTicket(world: World, ticket: Ticket, body: unknown, now: number): RelayAnswer {
  if (!mayWrite(world, ticket)) return forbidden();
  const read = readUpdate(body);
  if (read.kind === 'refused') return badRequest(read.message);
  if (read.kind === 'unknown-property') return notEmulated(`ticket.${read.name} in an update`);
  const { commentsOnly, editsTags } = rightsOf(world);
  if (commentsOnly && !isInternalComment(read.update)) return forbidden();
  const { tags: _, ...withoutTags } = read.update;
  const update = editsTags ? read.update : withoutTags;
  const seconds = secondsToWait(ticket, world.currentUserId, now);
  if (seconds > 0) return tooManyUpdates(seconds);
  if (ticket.status === 'closed') return recordInvalid({ status: 'Status: closed prevents ticket update' });
  if (update.basis !== null && isStale(ticket, update.basis)) return updateConflict();
  const checked = checkUpdate(world, ticket, update);
  if (checked.kind === 'invalid') return recordInvalid(checked.details);
  const audit = carryOut(world, ticket, update, checked.fields, now);
  const left = mostUpdates - ticket.updates.filter(({ userId }) => userId === world.currentUserId).length;
  return json(
    200,
    {
      ticket: writeTicket(world, ticket, now),
      audit: audit === null ? null : writeAudit(world, ticket, audit),
    },
    { 'zendesk-ratelimit-tickets-update': `total=${mostUpdates}; remaining=${left}; resets=600` },
  );
}
