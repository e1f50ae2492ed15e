import type { Finding } from '../finding.ts';
import { lacks, room } from '../holds.ts';
import { has } from '../lexicon/has.ts';
import { oneOf, oneWordOf } from '../lexicon/little-words.ts';
import type { Block, PreparedMessage, Sentence } from '../prepared.ts';
import { quoteOf } from '../quote.ts';
import type { Reader } from '../reader.ts';
import type { Action } from './actions.ts';
import { attemptText, partsOf, upToResult } from './attempt-text.ts';
import { deedsIn } from './deeds.ts';
import { guessedIn } from './guessed.ts';
import { listedAttempts, wholeItem } from './listed.ts';
import { linesOfAttempts, listsOfAttempts } from './lists.ts';
import { outcomeOf, type Result } from './outcome.ts';
import { resultOfPart } from './result-of.ts';
import { weigh } from './scorecard.ts';
import { signsOf, type Told } from './signs.ts';
import { heard } from './verdicts.ts';

export type Attempt = Extract<Finding, { kind: 'attempt' }>;

/** A list of attempts was announced, with what is said of all of them: "what we tried, all in vain:". */
type Announced = { result: Result | null };

/** A paragraph or an item, and what announces it. */
type Place = {
  message: PreparedMessage;
  block: Exclude<Block, { kind: 'code' }>;
  announced: Announced | null;
  told: readonly Told[];
  /** Sentences of the message before it. */
  before: number;
  isAnswer: boolean;
};

/** What customers, and colleagues in their notes, say that they tried. What support did for the customer needs an answer. */
export const readAttempts: Reader = (message, { opens }) => {
  if (message.by === 'agent' && message.message.public) return [];
  const { text } = message.message;
  const found: Attempt[] = [];
  let announced: Announced | null = null;
  let before = 0;
  const lists = listsOfAttempts(message);
  for (const block of message.blocks) {
    if (block.kind === 'code') continue;
    if (block.kind === 'paragraph') announced = announcedBy(text, block);
    const isListed = lists.has(block);
    if (block.topic === 'expected' || (block.topic === 'steps' && block.kind === 'item' && !isListed))
      continue;
    const told = toldIn(message, block);
    const isAnswer = message.by === 'customer' && !opens;
    const place = { message, block, announced, told, before, isAnswer };
    const isOnItsLine = linesOfAttempts(
      text,
      told.map(({ sentence }) => sentence),
    );
    for (const [index, { sentence }] of told.entries())
      found.push(...attemptsIn(place, index, isListed || isOnItsLine(sentence)));
    before += told.length;
  }
  return found;
};

/** The sentences with what they say of how something went, and what is done in each. */
function toldIn({ message: { text } }: PreparedMessage, { sentences }: Place['block']): readonly Told[] {
  const all = sentences.map((said) =>
    lacks(said, room('result')) && lacks(said, room('how')) ? said : heard(text, said),
  );
  return all.map((sentence, index): Told => {
    const isTelling = !lacks(sentence, room('try')) || !lacks(sentence, room('did'));
    const actions = isTelling ? deedsIn(text, sentence) : [];
    const guess = actions.length === 0 ? guessedIn(sentence, all[index + 1]) : null;
    return { sentence, actions: guess === null ? actions : [guess] };
  });
}

/** "What we tried so far:", or a heading that says so. */
function announcedBy(text: string, { sentences }: Place['block']): Announced | null {
  const last = sentences.at(-1);
  if (last === undefined || !has(last.hits, 'try:tried')) return null;
  if (!/:$/.test(last.text) && !/^[#*]/.test(last.text) && last.text.length >= 30) return null;
  return { result: outcomeOf(heard(text, last).hits) };
}

/** What a program wrote: times to the second, numbers of processes, paths, commands. */
const ofMachine =
  /\d\d:\d\d:\d\d|\w\[\d+\]|(?:^|[\s(_])\/\w+\/\w|[{}\\]\s?\w|\s\|\s?\w|^\W*\w+\.\w+\s-\s|\w:\d+:/;

function attemptsIn(place: Place, index: number, isLine: boolean): readonly Attempt[] {
  const { message, block, told, before, isAnswer } = place;
  const here = told[index];
  if (
    here === undefined ||
    /[?:]$|^(?:#|\[ \])/.test(here.sentence.text) ||
    ofMachine.test(here.sentence.text.slice(0, 300))
  )
    return [];
  const { sentence, actions } = here;
  const next = told.slice(index + 1, index + 5).map((each) => each.sentence);
  const isListed = block.topic === 'tried' || isLine || (place.announced !== null && block.kind === 'item');
  const announced = isListed ? (place.announced?.result ?? null) : null;
  const listed =
    actions.length > 0 || isListed || block.kind === 'item' || mayBeBare(sentence, next[0])
      ? listedAttempts(message, block, sentence, isListed)
      : [];
  if (listed.length > 0) return listed;
  if (isListed && index === 0 && actions.every(({ isPassive, guess }) => isPassive || guess !== undefined))
    return wholeItem(message, block, sentence, outcomeOf(sentence.hits) ?? announced ?? 'failed');
  const setting = { message, isAnswer, isListed, announced, told, index, before };
  return actions.flatMap((action, at): readonly Attempt[] => {
    const result = weigh(signsOf(setting, at));
    if (result === null) return [];
    const whole = attempt(message, sentence, action, result);
    const parts = action.isDoing
      ? []
      : partsOf(message.message.text, upToResult(message.message.text, sentence, action));
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
