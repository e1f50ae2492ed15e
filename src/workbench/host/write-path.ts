import { type PathError, readPath, refusal } from './read-path.ts';
import type { Composer, Edits, View } from './view.ts';

/** What a `set` changes on the page; nothing of it is saved before the agent submits. */
export type Change = { edits: Edits } | { composer: Partial<Composer> };

const text = (value: unknown): value is string => typeof value === 'string';
const texts = (value: unknown): value is string[] => Array.isArray(value) && value.every(text);

const statuses = ['new', 'open', 'pending', 'hold', 'solved'];
const priorities = ['low', 'normal', 'high', 'urgent'];
const types = ['question', 'incident', 'problem', 'task'];
const commentTypes = ['publicReply', 'internalNote'];

const settable: Record<string, (value: unknown) => Change | null> = {
  'ticket.subject': (value) => (text(value) ? { edits: { subject: value } } : null),
  'ticket.status': (value) => (text(value) && statuses.includes(value) ? { edits: { status: value } } : null),
  'ticket.priority': (value) =>
    text(value) && priorities.includes(value) ? { edits: { priority: value } } : null,
  'ticket.type': (value) => (text(value) && types.includes(value) ? { edits: { type: value } } : null),
  'ticket.tags': (value) => (texts(value) ? { edits: { tags: value } } : null),
  'comment.text': (value) => (text(value) ? { composer: { text: value } } : null),
  'comment.type': (value) =>
    text(value) && commentTypes.includes(value) ? { composer: { public: value === 'publicReply' } } : null,
};

/** What setting `path` means, or why it is refused: unknown, read-only, or no value for it. */
export function writePath(path: string, value: unknown, view: View): Change | { error: PathError } {
  const known = readPath(path, view);
  if ('error' in known) return known;
  const field = /^ticket\.customField:custom_field_(\d+)$/.exec(path)?.[1];
  if (field !== undefined) return { edits: { fields: { [Number(field)]: value } } };
  const write = settable[path.replace(/^ticket\.(?=comment\.)/, '')];
  if (write === undefined) return refusal(path, 'is read-only');
  return write(value) ?? refusal(path, 'Invalid value');
}
