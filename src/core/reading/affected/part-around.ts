import type { Hit, Tag } from '../lexicon/lexicon.ts';
import { oneOf } from '../lexicon/little-words.ts';
import type { Sentence, Span } from '../prepared.ts';

const ends = new RegExp(`[,;:–—()]\\s|\\s-\\s|\\s(?=${oneOf('affected:but')}\\s)`, 'giu');

/** What is said in the part of the sentence, between commas and the like, that holds a place. */
export function hitsAround(text: string, { span, hits }: Sentence, place: Span): readonly Hit[] {
  let [from, to] = span;
  for (const { index } of text.slice(...span).matchAll(ends)) {
    const at = span[0] + index;
    if (at < place[0]) from = at + 1;
    else if (at >= place[1]) {
      to = at;
      break;
    }
  }
  return hits.filter((hit) => hit.span[0] >= from && hit.span[1] <= to);
}

export const has = (hits: readonly Hit[], tag: Tag): boolean => hits.some((hit) => hit.tag === tag);
