import type { Author, Message } from '../core/case/message.ts';
import { isSame } from '../core/case/same-message.ts';
import { htmlToText } from './html-to-text.ts';
import { toRole } from './to-person.ts';
import type { LiveMessage } from './zaf-schemas.ts';

function toAuthor({ id, name, role }: LiveMessage['author']): Author {
  const isPerson = role === 'end-user' || role === 'agent' || role === 'admin';
  return { id: id ?? null, name: name ?? '', role: isPerson ? toRole(role) : 'system' };
}

function toMessage(live: LiveMessage, index: number): Message {
  const { content, contentType } = live.message;
  return {
    id: `live-${live.timestamp}-${index}`,
    auditId: null,
    at: live.timestamp,
    author: toAuthor(live.author),
    public: live.channel?.name !== 'internal',
    text: contentType === 'text/html' ? htmlToText(content) : content.trim(),
    channel: live.channel?.name ?? '',
    // No ids here: a file of a live message cannot be linked to before it is a comment's.
    attachments: [],
    call: null,
    userAgent: null,
    baton: null,
  };
}

/**
 * Adds the live messages of a messaging ticket that are no comments yet. `conversation` holds the comments too, so
 * nothing older than the oldest comment that was read is taken while older pages are still to come.
 */
export function mergeLive(
  messages: readonly Message[],
  conversation: readonly LiveMessage[],
  isComplete: boolean,
): readonly Message[] {
  const from = isComplete ? Number.NEGATIVE_INFINITY : (messages[0]?.at ?? Number.POSITIVE_INFINITY);
  const live = conversation
    .map(toMessage)
    .filter(
      (each) => each.at >= from && each.text !== '' && !messages.some((message) => isSame(message, each)),
    );
  return [...messages, ...live].sort((a, b) => a.at - b.at);
}
