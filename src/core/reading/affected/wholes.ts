import type { Hit, Tag } from '../lexicon/lexicon.ts';
import { oneOf, oneWordOf } from '../lexicon/little-words.ts';
import type { Language, Sentence, Span } from '../prepared.ts';
import type { Candidate, How } from './candidates.ts';
import { headBehind, isSeveral, type Noun, nounBehind, nounOf } from './nouns.ts';

type Whole = { text: string; sentence: Sentence; language: Language };

/** Who or what is meant without a number: "every second till", "none of the choir", "only the lift", "20 % of the seats". */
export function wholesIn(whole: Whole): readonly Candidate[] {
  const { text, sentence } = whole;
  const { hits, span } = sentence;
  const found = hits.flatMap((hit) => {
    const candidate = ofHit(whole, hit);
    return candidate === null ? [] : [candidate];
  });
  for (const { 0: said, index } of text.slice(...span).matchAll(percent)) {
    const start = span[0] + index;
    const noun = headOf(whole, start + said.length);
    if (noun !== null && isOfMany(text, noun)) found.push(aWhole('share', [start, noun.span[1]], noun));
  }
  return found;
}

const percent = new RegExp(
  `(?<![\\d.,])\\d[\\d.,]*\\s?${oneOf('affected:percent')}\\s${oneWordOf('affected:part-of', 'affected:of-ours')}`,
  'giu',
);

const aWhole = (how: How, span: Span, noun: Noun | null, count: number | null = null): Candidate => ({
  count,
  noun,
  isPart: false,
  isOfOurs: false,
  how,
  span,
});

const hows: Partial<Readonly<Record<Tag, How>>> = {
  'affected:all': 'all',
  'affected:both': 'counted',
  'affected:neither': 'none',
  'affected:every': 'every',
  'affected:every-other': 'share',
  'affected:share': 'share',
  'affected:none': 'none',
};

function ofHit(whole: Whole, { tag, span }: Hit): Candidate | null {
  const { text } = whole;
  if (tag === 'affected:everyone')
    return elseBehind.test(text.slice(span[1], span[1] + 8))
      ? null
      : aWhole('everyone', span, everyone(span));
  if (tag === 'affected:only') return onlyOne(whole, span);
  if (tag === 'affected:all-of-them') return floating(whole, span);
  const how = hows[tag];
  if (how === undefined) return null;
  const isTwo = tag === 'affected:both' || tag === 'affected:neither';
  const noun =
    how === 'all' || tag === 'affected:both' ? pluralBehind(whole, span[1]) : headOf(whole, span[1]);
  if (noun === null) return tag === 'affected:both' ? floating(whole, span, 2) : null;
  if (tag === 'affected:share' && !isOfMany(text, noun)) return null;
  if (how === 'none' && noun.kind === 'plural') return null;
  if (isNo.test(text.slice(...span)) && !able.test(text.slice(noun.span[1], noun.span[1] + 40))) return null;
  return aWhole(how, [span[0], noun.span[1]], noun, isTwo ? 2 : null);
}

/** Half of the screen is still one screen. */
const isOfMany = (text: string, { unit, span }: Noun): boolean =>
  unit === 'users' || isSeveral(text.slice(...span));

/** "No member of our office is able to": of anything else it is told that there is none. */
const isNo = new RegExp(`^${oneWordOf('affected:not-well')}$`, 'iu');
const able = new RegExp(`(?<!\\p{L})${oneWordOf('affected:able')}`, 'iu');

const everyone = (span: Span): Noun => ({ unit: 'users', kind: 'everyone', span });
/** "Everyone else is fine". */
const elseBehind = new RegExp(`^\\s${oneWordOf('affected:else')}`, 'iu');

function pluralBehind({ text, sentence, language }: Whole, at: number): Noun | null {
  const noun = nounBehind(text, at, sentence, { count: 2, language });
  return noun === 'none' ? null : noun;
}

const headOf = ({ text, sentence, language }: Whole, at: number): Noun | null =>
  headBehind(text, at, sentence, language);

/** "Our drivers all see", "the labels, all of them,": the first that there are several of. */
function floating(
  { text, sentence: { hits } }: Whole,
  span: Span,
  count: number | null = null,
): Candidate | null {
  if (ofOurs.test(text.slice(span[1], span[1] + 12))) return null;
  const noun = hits.find(
    (hit) => hit.tag.startsWith('noun:') && hit.span[1] <= span[0] && isSeveral(text.slice(...hit.span)),
  );
  const gap = noun === undefined ? '' : text.slice(noun.span[1], span[0]);
  if (gap.length > 40 || (count !== null && /[,;:]/.test(gap))) return null;
  return noun === undefined
    ? null
    : aWhole(count === null ? 'them' : 'counted', [noun.span[0], span[1]], nounOf(noun), count);
}

const ofOurs = new RegExp(`^\\s(?:${oneWordOf('affected:our')}|\\d)`, 'iu');

/** "Only the lift", "only by me", "the sole person whose". */
function onlyOne(whole: Whole, span: Span): Candidate | null {
  const { text, sentence } = whole;
  const before = text.slice(Math.max(sentence.span[0], span[0] - 16), span[0]);
  const behind = text.slice(span[1], Math.min(sentence.span[1], span[1] + 40));
  const me = meBehind.exec(behind)?.[0].length ?? 0;
  if (notBefore.test(before)) return null;
  if (me > 0) return aWhole('only', [span[0], span[1] + me], everyone(span), 1);
  const isTheOnly = theBefore.test(before);
  if (!isTheOnly && !(startsBefore.test(before) && oursBehind.test(behind))) return null;
  if (isTheOnly && oneBehind.test(behind)) return aWhole('only', [span[0], span[1] + 4], everyone(span), 1);
  const noun = headOf(whole, span[1]);
  if (noun === null || (isTheOnly && (noun.kind !== 'known' || noun.unit === 'records'))) return null;
  return isSeveral(text.slice(...noun.span)) ? null : aWhole('only', [span[0], noun.span[1]], noun, 1);
}
const meBehind = new RegExp(`^(?:\\s${oneOf('affected:at')})?\\s${oneWordOf('affected:me')}`, 'iu');
const oneBehind = new RegExp(`^\\s${oneWordOf('affected:one')}`, 'iu');
const notBefore = new RegExp(`${oneOf('affected:no')}\\s$`, 'i');
/** "The", "my", "Ann's". */
const oursBehind = new RegExp(`^\\s(?:${oneWordOf('affected:our')}|\\p{L}+['’]s\\s)`, 'iu');
const theBefore = new RegExp(`(?<!\\p{L})${oneOf('affected:our')}\\s$`, 'iu');
const startsBefore = /(?:^|[.,;:!?()\n–—•*|]\s?|\s-\s)$/u;
