import type { IndexEntry } from '../../../world/search-index.ts';
import type { Ticket } from '../../../world/ticket.ts';
import type { World } from '../../../world/world.ts';

/** Plural and singular are one word; Zendesk knows more forms than these. */
const stem = (word: string): string =>
  word.length > 4 && word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word.length > 3 && /[^su]s$/.test(word)
      ? word.slice(0, -1)
      : word;

/** Without case and punctuation. */
export const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []).map(stem);

const flat = (text: string): string => ` ${wordsOf(text).join(' ')} `;

const entryOf = (ticket: Ticket): IndexEntry => ({
  stamp: ticket.updatedAt,
  ticket: { ...ticket, tags: [...ticket.tags], fields: { ...ticket.fields } },
  subject: flat(ticket.subject),
  said: flat(ticket.comments.map(({ text }) => text).join(' ')),
});

/** What is found now: a change shows when `lag` has passed since. */
export function indexOf({ tickets, search }: World, now: number): IndexEntry[] {
  return tickets.flatMap((ticket) => {
    const known = search.entries.get(ticket.id);
    if (known?.stamp === ticket.updatedAt) return [known];
    if (Date.parse(ticket.updatedAt) + search.lag > now) return known === undefined ? [] : [known];
    const entry = entryOf(ticket);
    search.entries.set(ticket.id, entry);
    return [entry];
  });
}
