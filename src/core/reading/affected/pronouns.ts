import type { Hit, Tag } from '../lexicon/lexicon.ts';
import { oneOf, oneWordOf } from '../lexicon/little-words.ts';
import type { Span } from '../prepared.ts';
import type { Count } from './counts.ts';

/** Behind a count of what has been named before: "7 are returned", "118 without a picture", "40 since Sunday". */
const behind = new RegExp(`^\\s${oneWordOf('affected:they-are')}`, 'iu');
/** "Now 17 of 120", "seven of the eleven", "11 von 40". */
const ofWhole = new RegExp(`^\\s${oneOf('affected:of')}\\s(?:${oneOf('affected:before-whole')}\\s)?$`, 'i');
const fine = new RegExp(`^\\s${oneOf('affected:fine')}`, 'i');
const time = new RegExp(`^\\s${oneWordOf('affected:time')}`, 'iu');
/** "Another 3 before noon". */
const ending = new RegExp(`^(?:$|[.,;!)]| ${oneOf('affected:when')})`, 'i');

const isPartOf = (text: string, [, end]: Span, whole: Count | undefined): boolean =>
  whole !== undefined &&
  whole.span[0] - end < 16 &&
  ofWhole.test(text.slice(end, whole.span[0])) &&
  !fine.test(text.slice(whole.span[1], whole.span[1] + 8));

const isRightBefore = (text: string, before: Span, span: Span): boolean =>
  before[1] <= span[0] && /^\s*(?:\p{L}{1,4}\s)?$/u.test(text.slice(before[1], span[0]));

/** What is counted has been named before: "7 are returned", "the remaining two". */
export function pronounsIn(
  text: string,
  hits: readonly Hit[],
  counts: readonly Count[],
  suffers: boolean,
): readonly Count[] {
  const follows = (tag: Tag, span: Span): boolean =>
    hits.some((hit) => hit.tag === tag && isRightBefore(text, hit.span, span));
  return counts.filter(({ value, span }, at) => {
    const rest = text.slice(span[1], span[1] + 16);
    if (value < 2 || /^\d{4,}$/.test(text.slice(...span)) || time.test(rest)) return false;
    if (isDateOrPart(text, span)) return false;
    return (
      (suffers && follows('affected:rest', span)) ||
      behind.test(rest) ||
      (follows('affected:more', span) && ending.test(rest)) ||
      (suffers && isPartOf(text, span, counts[at + 1]))
    );
  });
}

/** "At 9 since", "#12", "8 and 9": no count. */
const isDateOrPart = (text: string, [start]: Span): boolean =>
  dateOrPart.test(text.slice(Math.max(0, start - 9), start));
const dateOrPart = new RegExp(
  `(?:[#/€$£+-]\\s?|[.:]|\\d\\s?(?:–|${oneOf('affected:to', 'affected:and')})\\s|(?:^|\\s)${oneOf('affected:number-of')}\\s?)$`,
  'i',
);
