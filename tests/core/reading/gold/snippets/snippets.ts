import type { GoldConversation, GoldFact, GoldKind } from '../gold.ts';
import { agent, conversation, customer } from '../write.ts';

/** A few sentences of a message, and what is to be read out of them; nothing of any other kind is marked. */
type Snippet = { from: 'customer' | 'agent' | 'note'; text: string; gold: readonly GoldFact[] };

export type Snippets = { kind: GoldKind; conversations: readonly GoldConversation[] };

/** A Wednesday. */
const day = '2026-03-04';
const zone = 'Europe/London';
const ana = customer('Ana Bell', zone);
const tim = agent('Tim Rowe', zone);

/** They wrote it at ten. Without gold: it looks like the kind, and is not. */
export const said = (from: Snippet['from'], text: string, ...gold: readonly GoldFact[]): Snippet => ({
  from,
  text,
  gold,
});

const at = `${day} 10:00`;
const later = `${day} 10:30`;

function messagesOf({ from, text }: Snippet): GoldConversation['messages'] {
  if (from === 'customer') return [ana.writes(at, text), tim.replies(later, 'Thank you for writing.')];
  return [from === 'note' ? tim.notes(at, text) : tim.replies(at, text), ana.writes(later, 'Good morning.')];
}

/** Pieces of messages that say one kind of thing in many ways. `name` is the name of their file. */
export const snippets = (name: string, kind: GoldKind, pieces: readonly Snippet[]): Snippets => ({
  kind,
  conversations: pieces.map((piece, index) =>
    conversation({
      id: `${name}-${index + 1}`,
      language: 'en',
      subject: '',
      messages: messagesOf(piece),
      gold: piece.gold,
    }),
  ),
});
