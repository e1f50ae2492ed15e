import type { Message } from './message.ts';

const isStaff = (message: Message) => message.author.role === 'agent' || message.author.role === 'admin';

export const isFromCustomer = (message: Message): boolean => message.author.role === 'customer';

const isPublicReply = (message: Message): boolean => message.public && isStaff(message);

/** The customer message that nobody has publicly answered yet, the oldest of them; null when all are answered. */
export function waitingSince(messages: readonly Message[]): Message | null {
  const lastReply = messages.findLastIndex(isPublicReply);
  return messages.slice(lastReply + 1).find(isFromCustomer) ?? null;
}

export const lastPublicReply = (messages: readonly Message[]): Message | null =>
  messages.findLast(isPublicReply) ?? null;
