import type { Author, Message } from '../core/case/message.ts';
import type { CommentData, UserData } from './schemas.ts';
import { toRole } from './to-person.ts';

/** Users by their id. */
export type Users = ReadonlyMap<number, UserData>;

export const usersById = (...lists: readonly (readonly UserData[])[]): Users =>
  new Map(lists.flat().map((user) => [user.id, user]));

/** Triggers and bots write as a user without account: -1, or one that Zendesk does not list. */
function toAuthor(id: number | null | undefined, users: Users): Author {
  const user = id === null || id === undefined ? undefined : users.get(id);
  if (user === undefined) return { id: id ?? null, name: '', role: 'system' };
  return { id: user.id, name: user.name ?? '', role: toRole(user.role) };
}

/** `plain_body` is made of HTML and keeps its hard blanks as references. */
const toText = ({ plain_body, body }: CommentData): string =>
  (plain_body ?? body ?? '').replaceAll('&nbsp;', ' ').trim();

export const toMessage = (comment: CommentData, users: Users): Message => ({
  id: String(comment.id),
  auditId: comment.audit_id ?? null,
  at: comment.created_at,
  author: toAuthor(comment.author_id, users),
  public: comment.public,
  text: toText(comment),
  channel: comment.via?.channel ?? '',
  attachments: comment.attachments.map(({ id, file_name, size, content_type }) => ({
    id,
    name: file_name ?? '',
    size: size ?? 0,
    contentType: content_type ?? '',
  })),
  userAgent: comment.metadata?.system?.client ?? null,
  baton: comment.metadata?.custom?.['baton'] ?? null,
});
