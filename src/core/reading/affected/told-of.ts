import type { Hit, Tag } from '../lexicon/lexicon.ts';
import { oneOf, oneWordOf } from '../lexicon/little-words.ts';
import type { Sentence, Span } from '../prepared.ts';
import { has, hitsAround } from './part-around.ts';
import type { Quantity } from './quantity-of.ts';

/** "18 crates are stuck": right behind it is said what is wrong with it. */
export const isHit = (text: string, hits: readonly Hit[], [, end]: Span): boolean =>
  hits.some(
    ({ tag, span }) =>
      tag === 'affected:suffers' &&
      span[0] >= end &&
      /^\s(?:\p{L}{2,7}\s){0,2}$/u.test(text.slice(end, span[0])),
  );

/** "1 kiosk frozen", "one of our clients is unable": of one alone it must be said behind it. */
export function isDirect(text: string, sentence: Sentence, { span }: Quantity): boolean {
  const isChosen = oneOfThem.test(text.slice(Math.max(sentence.span[0], span[0] - 8), span[1]));
  if (!isChosen && !/^\d/.test(text.slice(...span))) return false;
  return hitsAround(text, sentence, span).some(
    ({ tag, span: said }) =>
      tag === 'affected:suffers' &&
      said[0] >= span[1] &&
      (isChosen || rightBehind.test(text.slice(span[1], said[0]))),
  );
}
const oneOfThem = new RegExp(`(?<!\\p{L})${oneOf('affected:one-of')}\\s`, 'iu');
const rightBehind = new RegExp(`^\\s(?:${oneOf('affected:stands')}\\s)?$`);

/** What says that it is not among what suffers. */
export const isSpared = (text: string, sentence: Sentence, place: Span): boolean =>
  isFineThere(text, sentence, place) || isDoneWith(text, sentence, place) || isAsking(text, sentence, place);

/** "But the other 2 printers no problem": in its part of the sentence all is well. */
function isFineThere(text: string, sentence: Sentence, place: Span): boolean {
  const near = hitsAround(text, sentence, place);
  return has(near, 'result:worked') && !isBadBesides(near);
}

/** Something bad is said besides what is said in the good: "neither was logged out". */
export function isBadBesides(hits: readonly Hit[]): boolean {
  const good = hits.filter(({ tag }) => tag === 'result:worked');
  return hits.some(
    ({ tag, span }) =>
      bad.has(tag) && !good.some((each) => each.span[0] <= span[0] && span[1] <= each.span[1]),
  );
}

const bad: ReadonlySet<Tag> = new Set(['result:failed', 'result:in-vain', 'affected:suffers']);

/** "Two more accounts asking for the same". */
const isAsking = (text: string, { hits }: Sentence, place: Span): boolean =>
  hits.some(
    ({ tag, span }) => tag === 'affected:asks' && /^\s(?:\S+\s){0,2}$/.test(text.slice(place[1], span[0])),
  );

/** "We rebooted both controllers", "I will move our 400 accounts": what something is done with. */
const isDoneWith = (text: string, sentence: Sentence, place: Span): boolean =>
  hitsAround(text, sentence, place).some(
    ({ tag, span }) =>
      (tag.startsWith('try:did') && /^\s$/.test(text.slice(span[1], place[0])) && !isLoss(sentence, span)) ||
      (tag === 'due:i-will' && span[0] < place[0] && !that.test(text.slice(span[1], place[0]))),
  );

/** "I gather that 4 of them …" */
const that = new RegExp(`(?<!\\p{L})${oneOf('affected:that')}\\s`, 'iu');

/** "The import skipped 66 lines". */
const isLoss = ({ hits }: Sentence, [start, end]: Span): boolean =>
  hits.some(({ tag, span }) => tag === 'affected:suffers' && span[0] === start && span[1] === end);

/** "All users" without a number says little: only where it says right there, too, that they suffer. */
export function isAllTold(text: string, sentence: Sentence, place: Span): boolean {
  if (!has(hitsAround(text, sentence, place), 'affected:suffers')) return false;
  if (otherwise.test(text.slice(Math.max(sentence.span[0], place[0] - 20), place[0]))) return false;
  if (has(sentence.hits, 'result:worked')) return false;
  return !nobody.test(text.slice(...place)) || manages.test(text.slice(place[1], sentence.span[1]));
}
const otherwise = new RegExp(`(?:^|\\s)${oneOf('affected:otherwise')}\\s(?:\\p{L}+\\s)?$`, 'iu');
const nobody = new RegExp(`^${oneOf('affected:nobody')}$`, 'i');
const manages = new RegExp(`^\\s(?:\\p{L}+\\s){0,5}${oneWordOf('affected:manages')}`, 'iu');

/** "Two of them replayed everything": of these it must be said in their own part of the sentence. */
export const isOfThem = (text: string, [, end]: Span): boolean => ofThem.test(text.slice(end, end + 12));
const ofThem = new RegExp(`^\\s${oneWordOf('affected:of-them')}`, 'iu');

export const isOfUs = (text: string, [, end]: Span): boolean => ofUs.test(text.slice(end, end + 7));
const ofUs = new RegExp(`^\\s${oneWordOf('affected:of-us')}`, 'u');

/** "We are 43 by now". */
export const isUs = (text: string, [start]: Span): boolean =>
  weAre.test(text.slice(Math.max(0, start - 14), start));
const weAre = new RegExp(`(?<!\\p{L})${oneOf('affected:we-are')}\\s$`, 'iu');
