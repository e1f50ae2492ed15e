import type { Message } from '../../case/message.ts';
import { plainWords } from './plain-words.ts';

const most = 10;

/** "#48236", "ticket 48236", "/agent/tickets/48236". */
const number = /(?:#|\btickets?[ /]#?)(\d{2,12})\b/gi;

const alike = new Set(
  `same similar identical duplicate duplicates likewise alike too also
  gleich gleiche gleichen gleiches dasselbe derselbe dieselbe selbe ähnlich ähnliche ähnlicher auch ebenfalls
  même pareil similaire aussi mismo misma igual similar también mesmo mesma também`.split(/\s+/),
);
const unlike = new Set(
  `not isn't no never unlike different unrelated other nicht kein keine anders andere anderes pas différent no distinto
  não diferente`.split(/\s+/),
);

/**
 * Tickets that somebody in this one says are the same, in one sentence with their numbers: whoever has compared them
 * knows more than their words tell. A sentence that says no, or only names a ticket, counts for nothing.
 */
export function namedTickets(messages: readonly Message[], own: number): readonly number[] {
  const sentences = messages.flatMap(({ text }) => text.split(/(?<=[.!?])\s+|\n/));
  const named = sentences.flatMap((sentence) => {
    const ids = [...sentence.matchAll(number)].map(([, id]) => Number(id));
    if (ids.length === 0) return [];
    const words = plainWords(sentence);
    return words.some((word) => alike.has(word)) && !words.some((word) => unlike.has(word)) ? ids : [];
  });
  return [...new Set(named)].filter((id) => id !== own).slice(0, most);
}
