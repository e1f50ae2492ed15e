import { oneOf } from '../lexicon/little-words.ts';
import type { Span } from '../prepared.ts';

const ends = new RegExp(`[,;:](?!\\d)|[–—()!?]|\\s-\\s|\\.\\s|\\s(?=${oneOf('due:but')}\\s)`, 'gi');

/** Characters behind a date in which it is looked for what somebody wants to hear. */
const nearby = 80;

/** "Tomorrow to hear how it went". */
const toHear = new RegExp(`\\s${oneOf('due:to-hear')}\\s`, 'iu');

/** The part of a sentence, between commas, "but" and the like, that holds a place. */
export function clauseAround(text: string, [start, end]: Span, place: Span): Span {
  let from = start;
  let to = end;
  for (const { index } of text.slice(start, end).matchAll(ends)) {
    const at = start + index;
    if (at < place[0]) from = at + 1;
    else if (at >= place[1]) {
      to = at;
      break;
    }
  }
  const asked = text.slice(place[1], Math.min(to, place[1] + nearby)).search(toHear);
  return [from, asked < 0 ? to : place[1] + asked];
}
