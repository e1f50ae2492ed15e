import type { Author, Call, Message } from '../core/case/message.ts';
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
const written = ({ plain_body, body }: CommentData): string =>
  (plain_body ?? body ?? '').replaceAll('&nbsp;', ' ').trim();

/** What Zendesk writes above a call, in the account's language: "Call from: …", "Answered by: …". `call` tells it. */
const callHead = /^(?:[^:\n]{1,60}:[^\n]*(?:\n|$))+(?:\n|$)/;

/** A transcription may be a part of the body already, or stand beside it alone. */
function toText(comment: CommentData): string {
  const body = written(comment);
  const text = comment.type === 'VoiceComment' ? body.replace(callHead, '').trim() : body;
  const said = comment.data?.transcription_text?.trim() ?? '';
  return said === '' || text.includes(said) ? text : `${text}\n\n${said}`.trim();
}

function toCall({ type, data }: CommentData): Call | null {
  if (type !== 'VoiceComment') return null;
  const recording = data?.recording_url ?? '';
  const seconds = data?.call_duration;
  return {
    length: typeof seconds === 'number' ? seconds * 1000 : null,
    recording: recording.startsWith('https://') ? recording : null,
    isTranscribed: (data?.transcription_text ?? '').trim() !== '',
  };
}

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
  call: toCall(comment),
  userAgent: comment.metadata?.system?.client ?? null,
  baton: comment.metadata?.custom?.['baton'] ?? null,
});
