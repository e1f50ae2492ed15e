import type { Hit } from '../lexicon/lexicon.ts';
import { oneOf, oneWordOf } from '../lexicon/little-words.ts';
import type { Sentence } from '../prepared.ts';
import type { Action } from './actions.ts';
import { firstResult } from './outcome.ts';

/** Words of a thing done that no verb of ours names: more of them are a story. */
const mostWords = 16;
const fewestWords = 2;
/** Characters of "No effect whatever." */
const shortAnswer = 40;

/**
 * What may have been done, without a verb that we know: "fresh batteries, no luck", "New SIM. Same.", "hung up a spare
 * one and it answered", "firing it by hand is grand". It is for what is said of it to show whether it was.
 */
export function guessedIn(sentence: Sentence, next: Sentence | undefined): Action | null {
  const { span, hits } = sentence;
  const result = firstResult(hits);
  const [words, lead = '', word = ''] = opening.exec(sentence.text.slice(0, 60)) ?? [];
  const base = { span, isPassive: false, by: 'nobody' } as const;
  const verbEnd = span[0] + (words?.length ?? 0);
  if (pastWord.test(word) && !hits.some(({ tag, span: [at] }) => tag === 'try:not' && at < verbEnd))
    return {
      ...base,
      span: [span[0] + lead.length, span[1]],
      verbEnd,
      isStrong: false,
      isDoing: false,
      guess: 'past',
    };
  if (doingWord.test(word) && result !== undefined && result.span[0] > verbEnd)
    return { ...base, verbEnd, isStrong: false, isDoing: true, guess: 'doing' };
  const cut =
    result === undefined
      ? -1
      : (answerAt.exec(sentence.text.slice(0, result.span[0] - span[0]))?.index ??
        firstComma(sentence.text, result.span[0] - span[0]));
  const end = result === undefined ? sentence.text.length : cut;
  const count = sentence.text.slice(0, Math.max(0, end)).trim().split(/\s+/).length;
  if (count < fewestWords || count > mostWords || !isThing(sentence.text, hits, span[0] + end)) return null;
  if (be.test(sentence.text.slice(0, Math.max(0, end)))) return null;
  if (result === undefined && (next === undefined || !isAnswer(next))) return null;
  return { ...base, verbEnd: span[0] + end, isStrong: false, isDoing: true, guess: 'thing' };
}

const firstComma = (text: string, to: number): number =>
  text.slice(0, to).search(/[,;:=]\s|\s[–—-]\s|->|→|=>/);

const opening = new RegExp(
  `^((?:[-*•\\s]|${oneWordOf('attempt:bare-lead')}[,:]?\\s)*)(\\p{L}+)(?=\\s\\p{L})`,
  'iu',
);
const pastWord = new RegExp(`^(?:${oneOf('attempt:past')}|\\p{L}{2,}${oneOf('attempt:past-ending')})$`, 'iu');
const doingWord = new RegExp(`^\\p{L}{2,}${oneOf('attempt:doing-ending')}$`, 'iu');

/** Where the answer begins. */
const answerAt = new RegExp(
  `\\s*(?:[,;:=]|->|→|=>|\\s[–—-])\\s*(?:${oneOf('attempt:answer-lead')}\\s)*$`,
  'iu',
);

const isAnswer = (sentence: Sentence): boolean => {
  const result = firstResult(sentence.hits);
  return result !== undefined && sentence.text.length <= shortAnswer && result.span[0] - sentence.span[0] < 3;
};

/** Nothing is complained of, asked or told of somebody. */
const isThing = (text: string, hits: readonly Hit[], end: number): boolean =>
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
const be = new RegExp(`\\s${oneWordOf('attempt:be')}\\s`, 'iu');
/** Names in a row, or lines that a program wrote. */
const noWords = /,.*,|[/={}<>\\]/;
const noThing = new RegExp(`^\\W*${oneOf('attempt:no-thing')}(?!\\p{L})|[?]$`, 'iu');
