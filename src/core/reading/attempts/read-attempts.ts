import type { Finding } from '../finding.ts';
import { lacks, room } from '../holds.ts';
import { oneOf, oneWordOf } from '../lexicon/little-words.ts';
import type { Block, PreparedMessage, Sentence, Span } from '../prepared.ts';
import { quoteOf } from '../quote.ts';
import type { Reader } from '../reader.ts';
import { type Action, actionsIn } from './actions.ts';
import { attemptText, partsOf, upToResult } from './attempt-text.ts';
import { bareAttempt } from './bare.ts';
import { doingsIn } from './doing.ts';
import { listedAttempts, wholeItem } from './listed.ts';
import { linesOfAttempts, listsOfAttempts } from './lists.ts';
import { outcomeOf, type Result } from './outcome.ts';
import { resultOf, resultOfPart } from './result-of.ts';
import { isNoted, isUsual, isWhen, mayBeStory, shortAnswer } from './story.ts';
import { heard } from './verdicts.ts';

export type Attempt = Extract<Finding, { kind: 'attempt' }>;

/** A list of attempts was announced, with what is said of all of them: "what we tried, all in vain:". */
type Announced = { result: Result | null };

/** A paragraph or an item, and what announces it. */
type Place = {
  message: PreparedMessage;
  block: Exclude<Block, { kind: 'code' }>;
  announced: Announced | null;
  /** The sentence stands on a line of its own among others that are attempts. */
  isLine: boolean;
};

/** What customers, and colleagues in their notes, say that they tried. What support did for the customer needs an answer. */
export const readAttempts: Reader = (message) => {
  if (message.by === 'agent' && message.message.public) return [];
  const found: Attempt[] = [];
  let announced: Announced | null = null;
  const lists = listsOfAttempts(message);
  for (const block of message.blocks) {
    if (block.kind === 'code') continue;
    if (block.kind === 'paragraph') announced = announcedBy(message.message.text, block);
    const isListed = lists.has(block);
    if (block.topic === 'expected' || (block.topic === 'steps' && block.kind === 'item' && !isListed))
      continue;
    const sentences = block.sentences.map((each) =>
      lacks(each, room('result')) && lacks(each, room('how')) ? each : heard(message.message.text, each),
    );
    const isOnItsLine = linesOfAttempts(message.message.text, sentences);
    for (const [index, sentence] of sentences.entries())
      found.push(
        ...attemptsIn(
          { message, block, announced, isLine: isListed || isOnItsLine(sentence) },
          sentence,
          sentences.slice(index + 1, index + 5),
        ),
      );
  }
  return found;
};

/** "What we tried so far:", or a heading that says so. */
function announcedBy(text: string, { sentences }: Place['block']): Announced | null {
  const last = sentences.at(-1);
  if (last === undefined || !last.hits.some(({ tag }) => tag === 'try:tried')) return null;
  if (!/:$/.test(last.text) && !/^[#*]/.test(last.text) && last.text.length >= 30) return null;
  return { result: outcomeOf(heard(text, last).hits) };
}

function attemptsIn(place: Place, sentence: Sentence, next: readonly Sentence[]): readonly Attempt[] {
  const { message, block } = place;
  if (/[?:]$|^#/.test(sentence.text)) return [];
  const { text } = message.message;
  const isList =
    block.topic === 'tried' || place.isLine || (place.announced !== null && block.kind === 'item');
  const isTelling = !lacks(sentence, room('try')) || !lacks(sentence, room('did'));
  if (!isTelling && !isList && block.kind !== 'item' && !mayBeBare(sentence, next[0])) return [];
  const listed = listedAttempts(message, block, sentence, isList);
  if (listed.length > 0) return listed;
  const told = actionsIn(text, sentence).filter(({ isPassive }) => isList || !isPassive);
  const doings = doingsIn(text, sentence).filter(
    (doing) => !told.some((each) => isPartOf(doing, each, sentence)),
  );
  const actions = [...told, ...doings].sort((a, b) => a.span[0] - b.span[0]);
  if (actions.length === 0 && message.by === 'customer') {
    const bare = bareAttempt(sentence, next[0]);
    if (bare !== null) return [bareOf(message, sentence, bare)];
  }
  const isTold = isList || sentence.hits.some(({ tag }) => tag === 'try:tried');
  const isStory = (action: Action, told: readonly Sentence[]) =>
    message.by === 'customer' && !isTold && mayBeStory(text, action, told);
  const ofAll = isList ? (place.announced?.result ?? null) : null;
  if (
    isList &&
    sentence.span[0] === block.sentences[0]?.span[0] &&
    actions.every(({ isPassive }) => isPassive)
  ) {
    const said =
      resultOf(text, sentence, actions, actions.length - 1, next) ??
      (actions.length === 0 ? outcomeOf(sentence.hits) : null);
    return wholeItem(message, block, sentence, said ?? ofAll ?? 'failed');
  }
  return actions.flatMap((action, index): readonly Attempt[] => {
    const result = resultOf(text, sentence, actions, index, next) ?? ofAll;
    if (result === 'failed' && isStory(action, [sentence, ...next])) return [];
    const told = next.slice(0, 1).filter((each) => each.text.length < shortAnswer);
    if (!isList && isNoted(text, action) && resultOf(text, sentence, actions, index, told) === null)
      return [];
    if (result === 'worked' && !isTold && isUsual(action, [sentence, ...next])) return [];
    if (result === 'failed' && action.isDoing && (message.by === 'agent' || isWhen(text, action))) return [];
    const isEnough = result !== null || (isTold && message.by === 'customer' && (action.isStrong || isList));
    if (!isEnough) return [];
    const whole = attempt(message, sentence, action, result ?? (isList ? 'failed' : 'unknown'));
    const parts = action.isDoing ? [] : partsOf(text, upToResult(text, sentence, action));
    return parts.length === 0
      ? [whole]
      : parts.map((part) => ({
          ...whole,
          text: part,
          result: whole.result === 'partly' ? resultOfPart(part, next) : whole.result,
        }));
  });
}

/** It is said here or right behind how something went. */
const mayBeBare = (sentence: Sentence, next: Sentence | undefined): boolean =>
  !lacks(sentence, room('result')) ||
  !lacks(sentence, room('how')) ||
  (next !== undefined && !lacks(next, room('result')));

const bareOf = (message: PreparedMessage, sentence: Sentence, span: Span): Attempt => ({
  kind: 'attempt',
  text: attemptText(message.message.text, span),
  by: message.message.author.name,
  result: 'failed',
  quotes: [quoteOf(message, sentence.span)],
});

/** "Tried incognito, another browser": things that are told already, unless it was said in between how the first of them ended. */
const isPartOf = (doing: Action, told: Action, { hits }: Sentence): boolean =>
  doing.span[0] < told.span[1] &&
  told.span[0] < doing.span[1] &&
  (doing.verbEnd < told.verbEnd ||
    !hits.some(
      ({ tag, span }) => tag.startsWith('result:') && span[0] >= told.verbEnd && span[1] <= doing.span[0],
    ));

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

/** A note of a call tells of "he" once, and leaves him out afterwards, up to the end of the paragraph. */
const isOfCustomer = ({ message, blocks }: PreparedMessage, { by, span: [start] }: Action): boolean =>
  by === 'other' ||
  (by === 'nobody' &&
    blocks.some(
      (block) =>
        block.kind !== 'code' &&
        block.sentences.some(({ hits }) =>
          hits.some(
            ({ tag, span }) =>
              span[0] < start &&
              (tag === 'did:other' || tag === 'try:other') &&
              isSubject(message.text, span[0]) &&
              !/\n\s*\n/.test(message.text.slice(span[0], start)),
          ),
        ),
    ));

/** At the start of a clause. */
const isSubject = (text: string, at: number): boolean =>
  beforeSubject.test(text.slice(Math.max(0, at - 12), at)) && !it.test(text.slice(at, at + 3));
const beforeSubject = new RegExp(
  `(?:^|[.,;:!?\\n–—-]\\s*|\\s${oneOf('attempt:and-but')}\\s)(?:${oneOf('attempt:before-subject')}\\s)?$`,
  'i',
);
const it = new RegExp(`^${oneWordOf('attempt:no-department')}`, 'u');
