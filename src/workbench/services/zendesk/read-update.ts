import { isRecord } from '../is-record.ts';

/** What a PUT wants of the ticket. Absent: left as it is. */
export type WantedUpdate = {
  comment?: { html: string; public: boolean | null; authorId: number | null };
  status?: unknown;
  priority?: unknown;
  type?: unknown;
  subject?: unknown;
  groupId?: unknown;
  assigneeId?: unknown;
  problemId?: unknown;
  tags?: string[];
  customFields?: { id: number; value: unknown }[];
  metadata: Record<string, unknown>;
  /** The stamp that the update is based on; null when it is to be done in any case. */
  basis: string | null;
};

export type ReadUpdate =
  | { kind: 'update'; update: WantedUpdate }
  | { kind: 'refused'; message: string }
  | { kind: 'unknown-property'; name: string };

const known = new Set([
  'comment',
  'status',
  'priority',
  'type',
  'subject',
  'group_id',
  'assignee_id',
  'problem_id',
  'tags',
  'custom_fields',
  'metadata',
  'safe_update',
  'updated_stamp',
]);

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const asHtml = (plain: string): string =>
  `<p>${plain.replace(/[&<>]/g, (character) => escapes[character] ?? '').replaceAll('\n', '<br>')}</p>`;

function readComment(value: unknown): WantedUpdate['comment'] {
  if (!isRecord(value)) return undefined;
  const { html_body: html, body, public: isPublic, author_id: authorId } = value;
  const words = typeof html === 'string' ? html : typeof body === 'string' ? asHtml(body) : null;
  if (words === null) return undefined;
  return {
    html: words,
    public: typeof isPublic === 'boolean' ? isPublic : null,
    authorId: typeof authorId === 'number' ? authorId : null,
  };
}

function readFields(value: unknown): { id: number; value: unknown }[] | null {
  if (!Array.isArray(value)) return null;
  const fields = value.flatMap((each: unknown) => {
    const id = isRecord(each) ? Number(each['id']) : Number.NaN;
    return isRecord(each) && Number.isInteger(id) ? [{ id, value: each['value'] ?? null }] : [];
  });
  return fields.length === value.length ? fields : null;
}

/** Zendesk drops properties that it does not know; the workbench names them, since that is how mistakes hide. */
export function readUpdate(body: unknown): ReadUpdate {
  const ticket = isRecord(body) ? body['ticket'] : undefined;
  if (!isRecord(ticket))
    return { kind: 'refused', message: 'You passed an invalid value for the ticket attribute.' };
  const unknown = Object.keys(ticket).find((name) => !known.has(name));
  if (unknown !== undefined) return { kind: 'unknown-property', name: unknown };
  const { comment, status, priority, type, subject, tags, metadata, safe_update: safe } = ticket;
  const { group_id: groupId, assignee_id: assigneeId, custom_fields: custom, updated_stamp: stamp } = ticket;
  const customFields = custom === undefined ? undefined : readFields(custom);
  if (customFields === null)
    return { kind: 'refused', message: 'custom_fields must be a list of ids and values' };
  // Documented so: `false` guards as well; only leaving it out does not.
  if (safe !== undefined && typeof stamp !== 'string')
    return { kind: 'refused', message: 'updated_stamp must be provided with safe_update' };
  const said = readComment(comment);
  const plain = { status, priority, type, subject, groupId, assigneeId, problemId: ticket['problem_id'] };
  return {
    kind: 'update',
    update: {
      ...Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)),
      ...(said === undefined ? {} : { comment: said }),
      ...(Array.isArray(tags) ? { tags: tags.map(String) } : {}),
      ...(customFields === undefined ? {} : { customFields }),
      metadata: isRecord(metadata) ? metadata : {},
      basis: safe !== undefined && typeof stamp === 'string' ? stamp : null,
    },
  };
}
