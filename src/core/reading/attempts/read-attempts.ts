import type { Finding } from '../finding.ts';
import type { Block, PreparedMessage, Sentence } from '../prepared.ts';
import { quoteOf } from '../quote.ts';
import type { Reader } from '../reader.ts';
import { type Action, actionsIn, doingIn } from './actions.ts';
import { attemptText, upToResult } from './attempt-text.ts';
import { listedAttempt } from './listed.ts';
import { firstResult, isInVain, outcomeOf, type Result, readable } from './outcome.ts';

export type Attempt = Extract<Finding, { kind: 'attempt' }>;

/** A paragraph or an item, and whether a list of attempts is announced before it. */
type Place = { message: PreparedMessage; block: Exclude<Block, { kind: 'code' }>; isAnnounced: boolean };

/** What customers, and colleagues in their notes, say that they tried. What support did for the customer needs an answer. */
export const readAttempts: Reader = (message) => {
  if (message.by === 'agent' && message.message.public) return [];
  const found: Attempt[] = [];
  let isAnnounced = false;
  for (const block of message.blocks) {
    if (block.kind === 'code') continue;
    if (block.kind === 'paragraph') isAnnounced = announces(block);
    if (block.topic === 'expected' || (block.topic === 'steps' && block.kind === 'item')) continue;
    const sentences = block.sentences.map((each) => ({
      ...each,
      hits: readable(message.message.text, each.hits),
    }));
    for (const [index, sentence] of sentences.entries())
      found.push(
        ...attemptsIn({ message, block, isAnnounced }, sentence, sentences.slice(index + 1, index + 3)),
      );
  }
  return found;
};

/** "What we tried so far:", or a heading that says so. */
function announces({ sentences }: Place['block']): boolean {
  const last = sentences.at(-1);
  const isIntro =
    last !== undefined && (/:$/.test(last.text) || /^[#*]/.test(last.text) || last.text.length < 30);
  return isIntro && last.hits.some(({ tag }) => tag === 'try:tried');
}

/** Characters at the start of a sentence in which it says how something before it ended. */
const opening = 30;

function attemptsIn(place: Place, sentence: Sentence, next: readonly Sentence[]): readonly Attempt[] {
  const { message, block } = place;
  if (/[?:]$|^#/.test(sentence.text)) return [];
  const isList = block.topic === 'tried' || (place.isAnnounced && block.kind === 'item');
  const listed = listedAttempt(message, block, sentence, isList);
  if (listed !== null) return [listed];
  const told = actionsIn(message.message.text, sentence).filter(({ isPassive }) => !isPassive);
  const doing = told.length === 0 ? doingIn(message.message.text, sentence) : null;
  const actions = doing === null ? told : [doing];
  const isTold = isList || sentence.hits.some(({ tag }) => tag === 'try:tried');
  const isStory = (action: Action, told: readonly Sentence[]) =>
    message.by === 'customer' && !isTold && mayBeStory(action, told);
  return actions.flatMap((action, index): readonly Attempt[] => {
    const result = resultIn(sentence, action) ?? lastResult(sentence, actions, index) ?? resultOfNext(next);
    if (result === 'failed' && isStory(action, [sentence, ...next])) return [];
    const isEnough = result !== null || (isTold && message.by === 'customer' && (action.isStrong || isList));
    return isEnough ? [attempt(message, sentence, action, result ?? 'unknown')] : [];
  });
}

function attempt(message: PreparedMessage, sentence: Sentence, action: Action, result: Result): Attempt {
  const { text, author } = message.message;
  return {
    kind: 'attempt',
    text: attemptText(text, upToResult(text, sentence, action)),
    by: message.by === 'customer' || !isOfCustomer(message, action) ? author.name : 'customer',
    result,
    quotes: [quoteOf(message, sentence.span)],
  };
}

/** A note of a call tells of "he" once, and leaves him out afterwards. */
const isOfCustomer = ({ blocks }: PreparedMessage, { by }: Action): boolean =>
  by === 'other' ||
  (by === 'nobody' &&
    blocks.some(
      (block) =>
        block.kind !== 'code' &&
        block.sentences.some(({ hits }) => hits.some(({ tag }) => tag === 'try:other')),
    ));

/** "I imported the file and it failed again" tells of the problem; "I imported it anew, no luck" of an attempt. */
const mayBeStory = ({ isStrong, by, verbEnd }: Action, told: readonly Sentence[]): boolean =>
  !isStrong &&
  by !== 'nobody' &&
  !told.some(({ hits }) => hits.some((hit) => isInVain(hit) && hit.span[0] >= verbEnd));

/** Behind the verb, up to the next thing that was done. */
const resultIn = ({ hits }: Sentence, { verbEnd, span }: Action): Result | null =>
  outcomeOf(hits.filter((hit) => hit.span[0] >= verbEnd && hit.span[1] <= span[1]));

/** "We did this and that, nothing helped": the last one's result is all of theirs. */
function lastResult(sentence: Sentence, actions: readonly Action[], index: number): Result | null {
  const last = actions.at(-1);
  return last === undefined || index === actions.length - 1 ? null : resultIn(sentence, last);
}

/** In the next sentence; one further on where the next one tells of another attempt: "Then we moved it. Neither helped." */
function resultOfNext([next, after]: readonly Sentence[]): Result | null {
  if (next === undefined) return null;
  const first = firstResult(next.hits);
  if (first !== undefined) return first.span[0] - next.span[0] > opening ? null : outcomeOf(next.hits);
  const goesOn = after !== undefined && next.hits.some(({ tag }) => tag === 'did:self' || tag === 'try:did');
  return goesOn ? resultOfNext([after]) : null;
}
