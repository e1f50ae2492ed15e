import { has } from '../lexicon/has.ts';
import { oneOf } from '../lexicon/little-words.ts';
import type { Block, PreparedMessage, Sentence, Span } from '../prepared.ts';
import { quoteOf } from '../quote.ts';
import { attemptText } from './attempt-text.ts';
import { tick } from './lists.ts';
import { firstResult, outcomeInOrder, outcomeOf, type Result } from './outcome.ts';
import type { Attempt } from './read-attempts.ts';

/** What was done, a sign, and how it ended: "other cable -> no difference", "anderer Rechner: gleicher Fehler". */
const arrow = /^([^\n]{2,200}?)\s*(?:→|->|=>|⇒)\s*(?=\S)/;
const colon = /^([^\n]{1,199}?[^?\n])\s?(?::|\s[–—-])\s+(?=\S)/;

/** "Reinstall: no." */
function short(said: string): Result | null {
  if (saysNo.test(said)) return 'failed';
  return saysYes.test(said) ? 'worked' : null;
}
const saysNo = new RegExp(`^(?:${oneOf('attempt:no')}(?:[.,;!()]|$)|✗|✘|❌|✖)`, 'iu');
const saysYes = new RegExp(`^(?:${oneOf('attempt:yes')}|✓|✔|✅)(?:[\\s.,;!)]|$)`, 'iu');

/** "Other port: no": behind the colon stands nothing but how it ended. */
function isBareResult({ message: { text } }: PreparedMessage, { text: said, span, hits }: Sentence): boolean {
  const at = /^[^\n:\s]{2,40}\s[^\n:]{2,120}?\s?:\s+/.exec(said)?.[0].length ?? said.length;
  const right = said.slice(at);
  if (right === '' || right.length > longestResult) return false;
  const first = firstResult(hits.filter((hit) => hit.span[0] >= span[0] + at));
  return (
    short(text.slice(span[0] + at, span[1])) !== null ||
    (first !== undefined && first.span[0] - span[0] - at < 3)
  );
}
const longestResult = 40;

/** Characters behind the sign in which the result begins. */
const opening = 30;

/** Things done side by side, each with its result in brackets: "smaller batches (no change), by night (worked)". */
const inBrackets = /([^(),;:\n]{3,120})\s\(([^()\n]{2,60})\)/g;

/** A line that tells an attempt and its result. With a colon only in a list of attempts: much else has one. */
export function listedAttempts(
  message: PreparedMessage,
  block: Block,
  sentence: Sentence,
  isList: boolean,
): readonly Attempt[] {
  const start = sentence.text.slice(0, 260);
  const ticked = isList ? tick.exec(start) : null;
  if (ticked !== null)
    return [
      listed(
        message,
        sentence,
        [ticked[0].length, sentence.text.length],
        ticked[1] === undefined ? 'failed' : outcomeOf(sentence.hits) === 'partly' ? 'partly' : 'worked',
      ),
    ];
  const isItem = block.kind === 'item' || isList;
  const isDone = sentence.hits.some(
    ({ tag, span }) => tag.startsWith('try:did') && span[0] === sentence.span[0],
  );
  const left =
    (isItem || isDone ? arrow.exec(start) : null) ??
    (isList || (isItem && isBareResult(message, sentence)) ? colon.exec(start) : null);
  if (left !== null) {
    const result =
      resultBehind(message, sentence, left[0].length, opening) ??
      (isList && block.kind === 'item' && !isDay.test(left[1] ?? '')
        ? guessBehind(sentence, left[0].length)
        : null);
    return result === null ? [] : [listed(message, sentence, [0, left[1]?.length ?? 0], result)];
  }
  const isAnnounced = /:\s/.test(sentence.text) && has(sentence.hits, 'try:tried');
  if (!(isList || isAnnounced) || !sentence.text.includes('(')) return [];
  return [...sentence.text.slice(0, longestLine).matchAll(inBrackets)].flatMap((match) => {
    const [all, done = '', said = ''] = match;
    const result = resultBehind(message, sentence, match.index + all.length - said.length - 1, said.length);
    return result === null || result === 'unknown'
      ? []
      : [listed(message, sentence, [match.index, match.index + done.length], result)];
  });
}

const longestLine = 1000;

/** What the words from a place in the sentence say, if they begin to say it soon. */
function resultBehind(
  message: PreparedMessage,
  sentence: Sentence,
  at: number,
  within: number,
): Result | null {
  const { text } = message.message;
  const from = sentence.span[0] + at;
  const right = sentence.hits.filter(({ span }) => span[0] >= from);
  const first = firstResult(right);
  const said = short(text.slice(from, Math.min(sentence.span[1], from + Math.max(within, longestResult))));
  if (said !== null || first === undefined || first.span[0] - from > within) return said;
  return outcomeInOrder(text, right, sentence.span[1]) ?? 'unknown';
}

const isDay = new RegExp(`^(?:${oneOf('attempt:day')}|\\d|[\\p{L}\\d]{1,6}$)`, 'iu');

/** In words that nobody knows, but that complain of nothing: "sleeps and wakes like a lamb". */
const guessBehind = ({ hits, span: [start] }: Sentence, at: number): Result =>
  hits.some(({ tag, span: [from] }) => from >= start + at && /^how:(?:no|bad|still|trouble)$/.test(tag))
    ? 'failed'
    : 'worked';

/** Words of an item that is an attempt as a whole: more of them tell a story. */
const mostWords = 25;

/** In a list of attempts every item is one, whatever its words. */
export function wholeItem(
  message: PreparedMessage,
  block: Block,
  sentence: Sentence,
  result: Result,
): readonly Attempt[] {
  const words = sentence.text.split(/\s+/).length;
  if (block.kind !== 'item' || words < 2 || words > mostWords) return [];
  return [listed(message, sentence, [0, sentence.text.length], result)];
}

const isOfCustomer = ({ by, blocks }: PreparedMessage): boolean =>
  by === 'customer' ||
  blocks.some((each) => each.kind !== 'code' && each.sentences.some(({ hits }) => has(hits, 'try:other')));

function listed(message: PreparedMessage, sentence: Sentence, [from, to]: Span, result: Result): Attempt {
  const start = sentence.span[0];
  const { author, text } = message.message;
  const isOwn = sentence.hits.some(({ tag, span }) => tag === 'try:self' && span[0] === start + from);
  return {
    kind: 'attempt',
    text: attemptText(text, [start + from, start + to]),
    by: isOfCustomer(message) && message.by !== 'customer' && !isOwn ? 'customer' : author.name,
    result,
    quotes: [quoteOf(message, sentence.span)],
  };
}
