import { has } from '../lexicon/has.ts';
import { oneOf, oneWordOf } from '../lexicon/little-words.ts';
import type { PreparedMessage, Sentence } from '../prepared.ts';
import { sentencesOf } from '../sentences-of.ts';
import { isVerb } from './actions.ts';
import { firstResult, type Result } from './outcome.ts';
import type { Candidate } from './proposed.ts';
import { repliedIn } from './replied.ts';
import { shareOf } from './share.ts';
import { tellingApart, tellingIn } from './telling.ts';
import { heard } from './verdicts.ts';

/** What the customer's answer says: how it went, and where. */
export type Answer = { message: PreparedMessage; sentence: Sentence; result: Result };

type Answered = readonly [Candidate, Answer];

/** The first words of the customer, before support writes again, that say how something went. */
export function answersTo(
  messages: readonly PreparedMessage[],
  index: number,
  candidates: readonly Candidate[],
): readonly Answered[] {
  for (let at = index + 1; at < messages.length; at += 1) {
    const message = messages[at];
    if (message === undefined || (message.by === 'agent' && message.message.public)) return [];
    const answers = message.by === 'customer' ? answersIn(message, candidates) : [];
    if (answers.length > 0) return answers;
  }
  return [];
}

/** "I tried both", "none of it helped". */
const ofAll = new RegExp(`(?<!\\p{L})${oneWordOf('attempt:all-of-it')}`, 'iu');

/** "Good morning", "thanks a lot": nothing that may tell how it went. */
export const isOnlyPolite = (message: PreparedMessage): boolean =>
  sentencesOf(message).every(({ sentence }) => isPolite.test(sentence.text));

/** To numbered proposals number by number; else to those whose words it takes up; else to all where it says so, or the first. */
function answersIn(message: PreparedMessage, candidates: readonly Candidate[]): readonly Answered[] {
  const numbered = candidates.flatMap((candidate): readonly Answered[] => {
    const answer = candidate.number === null ? null : answerIn(message, candidate.number);
    return answer === null ? [] : [[candidate, answer]];
  });
  if (numbered.length > 0) return numbered;
  const own = ownSentences(message);
  if (candidates.length === 1) {
    const only = answersToRest(message, own, candidates, false);
    return only.length > 0 ? only : namedIn(message, own, candidates);
  }
  const named = namedIn(message, own, candidates);
  const done = candidates.filter(({ by }) => by === 'support');
  const rest = (done.length > 0 ? done : candidates).filter((each) => !named.some(([it]) => it === each));
  return [...named, ...answersToRest(message, own, rest, named.length > 0)];
}

function answersToRest(
  message: PreparedMessage,
  own: readonly Sentence[],
  candidates: readonly Candidate[],
  isOneNamed: boolean,
): readonly Answered[] {
  const [first] = candidates;
  if (first === undefined) return [];
  const isByNumber = first.number !== null && candidates.length > 1;
  const said = answerIn(message, null) ?? shareIn(message);
  const answer = first.by === 'support' ? contentIn(message, own, said) : said;
  if (answer === null) return [];
  if (first.by === 'support' || ofAll.test(message.message.text.slice(0, answer.sentence.span[1])))
    return candidates.map((each) => [each, answer]);
  return isOneNamed || (isByNumber && message.blocks.length > 2) ? [] : [[first, answer]];
}

/** Without what is only polite. */
const ownSentences = (message: PreparedMessage): readonly Sentence[] =>
  sentencesOf(message)
    .map(({ sentence }) => heard(message.message.text, sentence))
    .filter((each) => !isPolite.test(each.text));

/** "The relay is up. The window at 10: two can work": to each what is said from where it is named up to the next one. */
function namedIn(
  message: PreparedMessage,
  own: readonly Sentence[],
  candidates: readonly Candidate[],
): readonly Answered[] {
  const words = tellingApart(candidates.map(({ message: of, span }) => of.message.text.slice(...span)));
  const said = own.map(({ text }) => tellingIn(text));
  const places = words.map((its) => said.findIndex((here) => [...its].some((word) => here.has(word))));
  return candidates.flatMap((candidate, index): readonly Answered[] => {
    const from = places[index] ?? -1;
    const sentence = own[from];
    if (sentence === undefined) return [];
    const others = places.filter((place) => place > from);
    const isLoose = candidate.by === 'support' || candidates.length === 1;
    const result = verdictOf(own.slice(from, Math.min(own.length, ...others)), isLoose);
    return result === null ? [] : [[candidate, { message, sentence, result }]];
  });
}

/** How it went, by what is said of it or because nothing is complained of. */
function verdictOf(said: readonly Sentence[], isLoose: boolean): Result | null {
  const [first] = said;
  if (first === undefined || first.text.endsWith('?') || isThanks(first) || isAhead(first.hits)) return null;
  return repliedIn(said, isLoose);
}

/** What somebody is going to do says nothing of what was. */
const isAhead = (hits: Sentence['hits']): boolean => has(hits, 'due:will');

/** "OK, thanks", "Great, will do": nothing was tried yet. */
const isThanks = ({ text, hits }: Sentence): boolean =>
  thanks.test(text) ||
  notYet.test(text) ||
  (isAhead(hits) && !hits.some(({ tag }) => tag === 'result:worked' || tag === 'result:in-vain'));

const thanks = new RegExp(
  `^${oneOf('attempt:fine')}[\\s,.!]*(?:${oneOf('attempt:thanks', 'attempt:will-do')}|$)`,
  'i',
);
const notYet = new RegExp(`^${oneWordOf('attempt:not-yet')}`, 'iu');

function answerIn(message: PreparedMessage, number: number | null): Answer | null {
  let isGoodBefore = false;
  for (const block of message.blocks) {
    if (block.kind === 'code') continue;
    if (number !== null && (block.kind !== 'item' || block.number !== number)) continue;
    const sentences = block.sentences.map((each) => heard(message.message.text, each));
    const first = sentences.findIndex(
      (each) => firstResult(each.hits) !== undefined && !each.text.endsWith('?') && !isThanks(each),
    );
    isGoodBefore ||= sentences.slice(0, first < 0 ? sentences.length : first).some(isPlain);
    const sentence = sentences[first];
    if (sentence === undefined) continue;
    const result = repliedIn(sentences.slice(first), false);
    const isHalf = result === 'failed' && isGoodBefore && isOfRest.test(sentence.text);
    return result === null ? null : { message, sentence, result: isHalf ? 'partly' : result };
  }
  return null;
}

/** "The Patels signed in one go. The others still loop": what comes first and complains of nothing is the good part. */
const isPlain = (sentence: Sentence): boolean =>
  !sentence.text.endsWith('?') &&
  !isThanks(sentence) &&
  !politeOrDone.test(sentence.text) &&
  !sentence.hits.some(
    ({ tag }) => isVerb(tag) || tag === 'how:no' || tag === 'how:still' || tag === 'how:bad',
  );

const politeOrDone = new RegExp(`^${oneWordOf('attempt:greeting', 'attempt:answer-opening')}`, 'iu');

/** "All the right names." Who was asked to look, and begins without a complaint, is content; up to where one follows. */
function contentIn(message: PreparedMessage, own: readonly Sentence[], answer: Answer | null): Answer | null {
  // "I signed in again. The list is right": what was done to look.
  const from = own.findIndex(({ text, hits }) => it.test(text) || !hits.some(({ tag }) => isVerb(tag)));
  const sentence = own[from];
  if (sentence === undefined || (answer !== null && answer.sentence.span[0] < sentence.span[0]))
    return answer;
  if (sentence.text.endsWith('?') || isAhead(sentence.hits) || isThanks(sentence)) return answer;
  const result = repliedIn(own.slice(from), true);
  return result === null || result === 'failed' ? answer : { message, sentence, result };
}
const it = new RegExp(`^${oneWordOf('attempt:it')}`, 'i');

/** "148 of 148", "9 of 14": all of them, or a part. */
function shareIn(message: PreparedMessage): Answer | null {
  for (const { sentence } of sentencesOf(message).slice(0, near)) {
    const [share] = sentence.text.endsWith('?') ? [] : shareOf(sentence.text);
    if (share !== undefined) return { message, sentence, result: share === 'good' ? 'worked' : 'partly' };
  }
  return null;
}
/** Sentences of an answer that may say it so. */
const near = 3;

const isPolite = new RegExp(
  `^(?:${oneWordOf('attempt:greeting', 'attempt:polite')}[^.!?]{0,40}|\\S+)[.!,]?$`,
  'iu',
);

/** "But two of them", "the others": no more than a part. */
const isOfRest = new RegExp(
  `^${oneWordOf('attempt:but-rest')}|(?<!\\p{L})${oneWordOf('attempt:rest')}`,
  'iu',
);
