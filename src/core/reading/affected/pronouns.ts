import type { Hit } from '../lexicon/lexicon.ts';
import { oneOf, oneWordOf } from '../lexicon/little-words.ts';
import type { Span } from '../prepared.ts';
import type { Count } from './counts.ts';

/** Behind a count of what has been named before: "7 are returned", "118 without a picture", "40 since Sunday". */
const behind = new RegExp(`^\\s${oneWordOf('affected:they-are')}`, 'iu');
/** "Now 17 of 120", "11 von 40". */
const ofWhole = new RegExp(`^\\s${oneOf('affected:of')}\\s\\d+(?!\\d|\\s${oneOf('affected:fine')})`, 'i');
const time = new RegExp(`^\\s${oneWordOf('affected:time')}`, 'iu');
/** "Another 3 before noon". */
const ending = new RegExp(`^(?:$|[.,;!)]| ${oneOf('affected:when')})`, 'i');

const isRightBefore = (text: string, before: Span, span: Span): boolean =>
  before[1] <= span[0] && /^\s*(?:\p{L}{1,4}\s)?$/u.test(text.slice(before[1], span[0]));

/** What is counted has been named before: "7 are returned", "the remaining two". One of them is enough. */
export function pronounsIn(
  text: string,
  hits: readonly Hit[],
  counts: readonly Count[],
  suffers: boolean,
): readonly Count[] {
  const isCounted = ({ value, span }: Count): boolean => {
    const rest = text.slice(span[1], span[1] + 16);
    if (value < 2 || /^\d{4,}$/.test(text.slice(...span)) || time.test(rest) || isDateOrPart(text, span))
      return false;
    const isRest = hits.some(
      ({ tag, span: before }) => tag === 'affected:rest' && isRightBefore(text, before, span),
    );
    const isMore = hits.some(
      ({ tag, span: before }) => tag === 'affected:more' && isRightBefore(text, before, span),
    );
    return (
      (suffers && isRest) ||
      behind.test(rest) ||
      (isMore && ending.test(rest)) ||
      (suffers && ofWhole.test(rest))
    );
  };
  // "First it was 4, now it is 17": the newest of them.
  const isGrowing = hits.some(({ tag }) => tag === 'affected:grows');
  const found = isGrowing ? counts.findLast(isCounted) : counts.find(isCounted);
  return found === undefined ? [] : [found];
}

/** "At 9 since", "version 4 is", "No. 12 is", "#12": no count. */
const isDateOrPart = (text: string, [start]: Span): boolean =>
  dateOrPart.test(text.slice(Math.max(0, start - 9), start));
const dateOrPart = new RegExp(
  `(?:[#/€$£-]\\s?|[.:]|\\d\\s?(?:–|${oneOf('affected:to')})\\s|(?:^|\\s)${oneOf('affected:number-of')}\\s?)$`,
  'i',
);
