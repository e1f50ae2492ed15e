import type { Hit, Tag } from '../lexicon/lexicon.ts';
import { oneOf } from '../lexicon/little-words.ts';
import type { Sentence, Span } from '../prepared.ts';

export const tellers: ReadonlySet<Tag> = new Set<Tag>(['error:says', 'error:gets', 'error:tells']);

/** Adverbs between who tells and the verb. */
const between = new RegExp(`^(?:[ ,]+(?:\\p{Ll}{2,9}ly|${oneOf('error:between')})){0,3}[ ,]+$`, 'u');
/** What ought to be shown, and somebody's name. */
const wished = new RegExp(`\\b${oneOf('error:wished')} (?:\\p{Ll}+ )?$`, 'iu');
const somebody = new RegExp(
  `(?:^|[^.!?\\s] )(?!${oneOf('error:no-name')})[A-Z][a-z]{2,14}(?: ${oneOf('error:behind-name')})? $`,
);
const says = new RegExp(`^${oneOf('error:speaks')}`, 'i');
/** Who gets or sees it tells of the product. */
const gets = new RegExp(`^${oneOf('error:gets')}`, 'i');

/** What says, shows or gets something, in the sentence, before a place in it. */
export const tellersBefore = ({ hits }: { hits: readonly Hit[] }, at: number): readonly Hit[] =>
  hits.filter(({ tag, span }) => tellers.has(tag) && span[1] <= at);

/** People say things, too, and so do articles and letters: what they say is no text of the product. */
export function isByOthers(text: string, hits: readonly Hit[], from: number, [start, end]: Span): boolean {
  if (gets.test(text.slice(start, end))) return false;
  const lead = text.slice(Math.max(from, start - 40), start);
  if (wished.test(lead)) return true;
  // "It tells us": whom it is told to says nothing himself.
  const isTold = hits.some(({ tag, span }) => tellers.has(tag) && span[0] < start && span[1] === end);
  const isOther = hits.some(
    ({ tag, span }) =>
      tag === 'error:other' && !isTold && span[1] < start && between.test(text.slice(span[1], start)),
  );
  if (isOther) return true;
  const name = says.test(text.slice(start, end)) ? somebody.exec(lead) : null;
  return (
    name !== null &&
    !hits.some(
      ({ tag, span }) =>
        (tag === 'error:place' || tag.startsWith('name:') || tag.startsWith('env:')) &&
        span[1] < start &&
        start - span[1] < 8,
    )
  );
}

export const sentenceAt = (sentences: readonly Sentence[], at: number): Sentence | undefined =>
  sentences.find(({ span }) => span[0] <= at && at < span[1]);
