import { lacks, room } from '../holds.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import { oneOf, oneWordOf } from '../lexicon/little-words.ts';
import type { Sentence } from '../prepared.ts';
import { overlaps } from '../spans.ts';
import { forAWhile } from './for-a-while.ts';
import { denying, judge } from './judge.ts';
import { readable } from './outcome.ts';

/** Several rules ask for the same ones. */
const known = new WeakMap<Sentence, Sentence>();

/** A sentence with all that it says of how something went. */
export function heard(text: string, sentence: Sentence): Sentence {
  let found = known.get(sentence);
  if (found === undefined) {
    found = listened(text, sentence);
    known.set(sentence, found);
  }
  return found;
}

function listened(text: string, sentence: Sentence): Sentence {
  const isAlone = lacks(sentence, room('how'));
  const hits = isAlone && lacks(sentence, room('result')) ? sentence.hits : readable(text, sentence.hits);
  if (isAlone) return hits === sentence.hits ? sentence : { ...sentence, hits };
  const found = verdictsIn({ ...sentence, hits });
  const passing = found.length === 0 ? forAWhile({ ...sentence, hits }) : null;
  return {
    ...sentence,
    hits:
      passing !== null
        ? [...hits, passing].sort((a, b) => a.span[0] - b.span[0])
        : found.length === 0
          ? hits
          : [...hits, ...found].sort((a, b) => a.span[0] - b.span[0]),
  };
}

/** Where one clause ends and the next begins. */
const joint = new RegExp(
  `[,;:.!?()…]+(?:\\s|$)|\\s[–—-]\\s|→|->|=>|\\n|\\s(?=${oneOf('attempt:clause-joint')}\\s)`,
  'giu',
);

/** Clauses that a person writes in a sentence; there is no need to judge more. */
const mostClauses = 40;

/**
 * What the clauses of a sentence say of how something went, out of their words, where no phrase of the lexicon says it:
 * "nothing prints" has failed, "no more errors" has worked.
 */
function verdictsIn({ text, span: [start], hits }: Sentence): readonly Hit[] {
  const how = hits.filter(
    (hit) =>
      hit.tag.startsWith('how:') &&
      (!isQuoted(text, start, hit) || isSame(text, start, hit)) &&
      (hit.tag !== 'how:runs' || isRunning(text, start, hit)),
  );
  if (how.length === 0) return [];
  const words = how.filter((hit) => !isDone(text, start, hits, hit));
  const said = hits.filter(({ tag }) => tag.startsWith('result:') && tag !== 'result:same');
  const found: Hit[] = [];
  let from = 0;
  for (const [end, next] of clausesOf(text)) {
    const isSaid = said.some(({ span }) => span[0] < start + end && span[1] > start + from);
    const inside = words.filter(({ span }) => span[0] >= start + from && span[1] <= start + end);
    const [first] = inside;
    const tag =
      isSaid || first === undefined || text[end] === '?'
        ? null
        : judge(text.slice(from, end), inside, from > 0);
    if (tag !== null && first !== undefined)
      found.push({ tag, span: [startOf(inside, first), inside.at(-1)?.span[1] ?? 0] });
    from = next;
  }
  return found.filter((each) => !isActOnly(each, how, hits, [...said, ...found]));
}

/** "Imported again, makes no difference": the first is what was done, when another one says how it ended. */
const isActOnly = (verdict: Hit, how: readonly Hit[], hits: readonly Hit[], all: readonly Hit[]): boolean =>
  (verdict.tag === 'result:worked' || verdict.tag === 'result:runs') &&
  how.some(
    ({ span }) =>
      span[0] === verdict.span[0] &&
      hits.some(({ tag, span: act }) => tag === 'try:did-often' && act[0] === span[0]),
  ) &&
  all.some(({ span }) => span[0] > verdict.span[1]);

/** "Neither a restart nor another cable helped": what was done stands between. */
const startOf = ([, second]: readonly Hit[], first: Hit): number =>
  first.tag !== 'how:no' || second === undefined
    ? first.span[0]
    : second.tag === 'how:no'
      ? second.span[1]
      : second.span[0] - first.span[1] > denying / 2
        ? second.span[0]
        : first.span[0];

function* clausesOf(text: string): Generator<readonly [end: number, next: number]> {
  let count = 0;
  for (const match of text.matchAll(joint)) {
    yield [match.index, match.index + match[0].length];
    count += 1;
    if (count === mostClauses) return;
  }
  yield [text.length, text.length];
}

/** A word on a button or in a message, or of a thing: "the missing file". */
const isQuoted = (text: string, start: number, { span }: Hit): boolean =>
  /["“”«]$/.test(text.slice(Math.max(0, span[0] - start - 1), span[0] - start)) ||
  (beforeThing.test(text.slice(Math.max(0, span[0] - start - 9), span[0] - start)) &&
    /^\s\p{L}/u.test(text.slice(span[1] - start, span[1] - start + 2)));
const beforeThing = new RegExp(
  `(?:^|\\s)(?:${oneOf('attempt:before-thing', 'attempt:own', 'attempt:the')}|(?<!${oneOf('attempt:it-has')}\\s)${oneOf('attempt:article')})\\s$`,
  'i',
);

/** "…: the same grey screen": it begins a clause. */
const isSame = (text: string, start: number, { span, tag }: Hit): boolean =>
  tag === 'how:still' && beginsClause.test(text.slice(Math.max(0, span[0] - start - 20), span[0] - start));
const beginsClause = new RegExp(`(?:^|[,:;.!–—-]\\s|→\\s?)(?:${oneOf('attempt:same-lead')}\\s)*$`, 'iu');

/** "Dropped the quality" and "updated it" are things done. */
const isDone = (text: string, start: number, hits: readonly Hit[], { span, tag }: Hit): boolean =>
  (tag === 'how:good' || tag === 'how:bad' || tag === 'how:over') &&
  (hits.some((hit) => hit.tag === 'try:did' && overlaps(hit.span, span)) ||
    (objectBehind.test(text.slice(span[1] - start, span[1] - start + 8)) &&
      hits.some((hit) => hit.tag === 'try:did-often' && overlaps(hit.span, span))));
const objectBehind = new RegExp(
  `^\\s+${oneWordOf('attempt:object', 'attempt:own', 'attempt:the', 'attempt:article')}`,
  'iu',
);

/** "The menu appears", and neither "he opened it" nor "printed again". */
const isRunning = (text: string, start: number, { span }: Hit): boolean =>
  behindWord.test(text.slice(Math.max(0, span[0] - start - 12), span[0] - start)) &&
  !behindDoer.test(text.slice(Math.max(0, span[0] - start - 16), span[0] - start)) &&
  !otherBehind.test(text.slice(span[1] - start, span[1] - start + 8));
const between = `(?:${oneOf('attempt:before-runs')}\\s)?`;
const behindWord = new RegExp(`[\\p{L}\\d]\\s${between}$`, 'u');
const behindDoer = new RegExp(
  `(?:^|[\\s'])${oneOf('attempt:doer', 'attempt:own', 'attempt:article')}\\s${between}$`,
  'i',
);
const otherBehind = new RegExp(
  `^\\s+${oneWordOf('attempt:behind-runs', 'attempt:own', 'attempt:the', 'attempt:article')}`,
  'iu',
);
