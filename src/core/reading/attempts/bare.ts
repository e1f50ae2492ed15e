import type { Hit } from '../lexicon/lexicon.ts';
import { oneOf } from '../lexicon/little-words.ts';
import type { Sentence, Span } from '../prepared.ts';
import { firstResult } from './outcome.ts';
import { isOfAttempt } from './story.ts';

/** Words of a thing done that has no verb: more of them are a story. */
const mostWords = 14;
const fewestWords = 2;
/** Characters of "No effect whatever." */
const shortAnswer = 30;

/** "Fresh batteries, no luck", "New SIM. Same.": what was done, without a word that says so, and that it was in vain. */
export function bareAttempt(sentence: Sentence, next: Sentence | undefined): Span | null {
  const {
    text,
    span: [start],
    hits,
  } = sentence;
  const result = firstResult(hits);
  const end =
    result === undefined ? text.length : (answerAt.exec(text.slice(0, result.span[0] - start))?.index ?? 0);
  const words = text.slice(0, end).trim().split(/\s+/).length;
  if (words < fewestWords || words > mostWords || !isThing(text, hits, start + end)) return null;
  const isInVain = result === undefined ? next !== undefined && isAnswer(next) : saysInVain(sentence, result);
  return isInVain ? [start, start + end] : null;
}

/** Where the answer begins. */
const answerAt = new RegExp(
  `\\s*(?:[,;:=]|->|→|=>|\\s[–—-])\\s*(?:${oneOf('attempt:answer-lead')}\\s)*$`,
  'iu',
);

const saysInVain = (sentence: Sentence, result: Hit): boolean =>
  isOfAttempt(sentence, result) ||
  bareNo.test(sentence.text.slice(result.span[0] - sentence.span[0], result.span[1] - sentence.span[0]));
const bareNo = new RegExp(`^${oneOf('attempt:bare-no')}$`, 'iu');

const isAnswer = (sentence: Sentence): boolean => {
  const result = firstResult(sentence.hits);
  return (
    result !== undefined &&
    sentence.text.length <= shortAnswer &&
    result.span[0] - sentence.span[0] < 3 &&
    saysInVain(sentence, result)
  );
};

/** Nothing is complained of, asked or told of somebody. */
const isThing = (text: string, hits: Sentence['hits'], end: number): boolean =>
  !noThing.test(text) &&
  !noWords.test(text) &&
  !hits.some(
    ({ tag, span }) =>
      span[0] < end &&
      (tag === 'how:bad' ||
        tag === 'how:no' ||
        tag === 'how:still' ||
        tag === 'how:trouble' ||
        tag === 'try:when' ||
        tag === 'try:not' ||
        tag === 'try:you' ||
        tag === 'try:propose' ||
        tag === 'try:self' ||
        tag === 'try:other' ||
        tag === 'did:other'),
  );
/** Names in a row, or lines that a program wrote. */
const noWords = /,.*,|[/={}<>\\]/;
const noThing = new RegExp(`^\\W*${oneOf('attempt:no-thing')}(?!\\p{L})|[?]$`, 'iu');
