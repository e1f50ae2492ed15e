import { clauseIn } from '../clause.ts';
import { oneOf } from '../lexicon/little-words.ts';
import type { Span } from '../prepared.ts';

const ends = new RegExp(`[,;:](?!\\d)|[–—()!?]|\\s-\\s|\\.\\s|\\s(?=${oneOf('due:but')}\\s)`, 'gi');

/** Characters behind a date in which it is looked for what somebody wants to hear. */
const nearby = 80;

/** "Tomorrow to hear how it went". */
const toHear = new RegExp(`\\s${oneOf('due:to-hear')}\\s`, 'iu');

/** The part of a sentence, between commas, "but" and the like, that holds a place. */
export function clauseAround(text: string, sentence: Span, place: Span): Span {
  const [from, to] = clauseIn(text, sentence, place, ends);
  const asked = text.slice(place[1], Math.min(to, place[1] + nearby)).search(toHear);
  return [from, asked < 0 ? to : place[1] + asked];
}
