import type { Hit } from '../lexicon/lexicon.ts';
import { oneOf } from '../lexicon/little-words.ts';
import type { Span } from '../prepared.ts';
import type { Count } from './counts.ts';

/** `count` is null for "all", "many", "several". `isPart`: the whole is named, too. */
export type Quantity = { count: number | null; isPart: boolean; span: Span };

/** Between a count and what it counts: at most three words, and nothing that ends a thought. */
const between = new RegExp(
  `^(?:\\s+(?:\\p{L}[\\p{L}'’-]{1,20}|${oneOf('affected:article')})){0,3}\\s+$`,
  'u',
);
/** "10 seconds the error" counts no errors. */
const time = new RegExp(`^\\s+${oneOf('affected:time')}\\b`, 'iu');
/** Behind "61 people": "out of 190". */
const outOf = new RegExp(
  `^\\s${oneOf('affected:part-of')}\\s(?:${oneOf('affected:before-whole')}\\s){0,3}\\d[\\d.,]*(?!\\d|\\s?%)`,
  'i',
);
const oneWord = /^(?:\s+[\p{L}'’-]{1,20})?\s+$/u;
const on = new RegExp(`\\b${oneOf('affected:on')} $`, 'i');
const how = new RegExp(`${oneOf('affected:how')}\\s$`, 'i');
const every = new RegExp(`^${oneOf('affected:every')}`, 'i');

/** The count right before a noun: "9 of their 31 scanners" has nine, "all our users" none that is known. */
export function quantityOf(
  text: string,
  hits: readonly Hit[],
  [start, end]: Span,
  counts: readonly Count[],
): Quantity | null {
  const last = counts.findLast(({ span }) => span[1] <= start && isNear(text, hits, span[1], start));
  if (last !== undefined) {
    const whole = counts.find(
      ({ span }) => span[1] <= last.span[0] && isPartOf(text.slice(span[1], last.span[0])),
    );
    const { value, span } = whole ?? last;
    const rest = outOf.exec(text.slice(end, end + 40))?.[0].length ?? 0;
    return isOther(text, hits, span)
      ? null
      : { count: value, isPart: whole !== undefined || rest > 0, span: [span[0], end + rest] };
  }
  const both = hits.find(
    ({ tag, span }) =>
      tag === 'affected:both' &&
      isBeside(text, span[1], start) &&
      !on.test(text.slice(Math.max(0, span[0] - 4), span[0])),
  );
  if (both !== undefined) return { count: 2, isPart: false, span: [both.span[0], end] };
  const all = hits.find(
    ({ tag, span }) =>
      tag === 'affected:all' &&
      isBeside(text, span[1], start) &&
      !how.test(text.slice(Math.max(0, span[0] - 4), span[0])) &&
      (!every.test(text.slice(...span)) || isFirst(text, span[0])),
  );
  return all === undefined ? null : { count: null, isPart: false, span: [all.span[0], end] };
}

/** At most one word stands between the two. */
const isBeside = (text: string, from: number, to: number): boolean =>
  from <= to && to - from < 30 && oneWord.test(text.slice(from, to));

/** "It counts every pallet twice": only who does or suffers something is meant, not what it is done with. */
const isFirst = (text: string, start: number): boolean =>
  first.test(text.slice(Math.max(0, start - 6), start));
const first = new RegExp(`(?:^|[.,;:!?\\n(]\\s?|\\s${oneOf('affected:joins')}\\s)$`, 'i');

/** "Level 2 and customer service". */
const parts = new RegExp(`\\s${oneOf('affected:parts')}\\s`, 'i');
/** "12 packers are writing labels" counts no labels. */
const otherVerb = new RegExp(`\\s${oneOf('affected:is')}\\s`, 'i');

function isNear(text: string, hits: readonly Hit[], from: number, to: number): boolean {
  if (to - from >= 50) return false;
  const gap = text.slice(from, to);
  return (
    between.test(gap) &&
    !parts.test(gap) &&
    !otherVerb.test(gap) &&
    !time.test(gap) &&
    // "3 wont open the drawer", but "180 failed payments".
    (oneWord.test(gap) ||
      !hits.some(({ tag, span }) => tag === 'affected:suffers' && span[0] >= from && span[1] <= to)) &&
    // "70 report users": of nouns side by side the last one is counted.
    !hits.some(
      ({ tag, span }) =>
        tag.startsWith('noun:') &&
        span[0] >= from &&
        span[1] <= to &&
        !/^[ -]$/.test(text.slice(span[1], to)),
    )
  );
}

/** "9 of their 31", "neun von 31", "drei unserer fünf". */
const isPartOf = (gap: string): boolean => gap.length < 24 && partOf.test(gap);
const partOf = new RegExp(
  `^(?:${oneOf('affected:odd')}|\\+)?\\s+(?:${oneOf('affected:part-of')}\\s(?:\\p{L}{1,8}\\s){0,2}|${oneOf('affected:of-ours')}\\s)$`,
  'iu',
);

/** A limit, an amount of money, a share ("one in three"), a version. */
function isOther(text: string, hits: readonly Hit[], [start, end]: Span): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  return (
    hits.some(({ tag, span }) => tag === 'affected:not' && span[1] <= start && start - span[1] <= 3) ||
    share.test(before) ||
    priceOrVersion.test(before) ||
    each.test(before) ||
    range.test(before) ||
    atMost.test(text.slice(end, end + 44)) ||
    money.test(text.slice(end, end + 9))
  );
}

const share = new RegExp(`(?:^|\\s)${oneOf('affected:one-in')}\\s$`, 'i');
const priceOrVersion = new RegExp(`(?:[€$£#]\\s?|[v.-]|(?:^|\\s)${oneOf('affected:none-of')}\\s)$`, 'i');
const each = new RegExp(`(?:^|[\\s(])${oneOf('affected:each')}\\s(?:\\p{L}{1,6}\\s)?$`, 'iu');
/** The second of "3 to 8". */
const range = new RegExp(`\\d ?(?:-|–|${oneOf('affected:to')}) ?$`, 'iu');
const atMost = new RegExp(`^[^,.;:]{0,30}\\b${oneOf('affected:at-most')}\\b`, 'i');
const money = new RegExp(`^\\s?(?:[%€$£]|(?:eur|usd|gbp|chf|${oneOf('affected:money')})(?!\\p{L}))`, 'iu');
