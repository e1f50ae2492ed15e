import { createContext, useContext } from 'react';
import type { Message } from '../../core/case/message.ts';

/** The conversation that quotes are taken from; empty while parts of it are missing. */
const ConversationContext = createContext<readonly Message[]>([]);

export const ConversationProvider = ConversationContext.Provider;

/** Where a message stands in the whole conversation, counted from 1; null when that cannot be told. */
export function usePosition(messageId: string): { place: number; count: number } | null {
  const messages = useContext(ConversationContext);
  const at = messages.findIndex(({ id }) => id === messageId);
  return at < 0 ? null : { place: at + 1, count: messages.length };
}
