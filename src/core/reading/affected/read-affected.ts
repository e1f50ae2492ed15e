import { atomsIn } from '../dates/atoms-in.ts';
import type { Finding } from '../finding.ts';
import { figure, room } from '../holds.ts';
import { has } from '../lexicon/has.ts';
import { oneOf, oneWordOf } from '../lexicon/little-words.ts';
import type { Block, Sentence } from '../prepared.ts';
import { quoteOf } from '../quote.ts';
import type { Reader } from '../reader.ts';
import { type Candidate, candidatesIn, groupOf } from './candidates.ts';
import { talliesIn } from './columns.ts';
import { countsIn } from './counts.ts';
import { isNoCount } from './no-count.ts';
import { isDoer, isSeveral, nounOf, type Unit } from './nouns.ts';
import { enough, scorecard } from './scorecard.ts';
import { type Scene, signsOf } from './signs.ts';

export type Affected = Extract<Finding, { kind: 'affected' }>;

/** Who or what suffers, and how many; how many there are of something is not told. */
export const readAffected: Reader = (message, { opens }) => {
  const found: Affected[] = [];
  const add = (affected: Affected) => {
    if (!found.some(({ count, unit }) => count === affected.count && unit === affected.unit))
      found.push(affected);
  };
  const { text } = message.message;
  let lastUnit: Unit = 'other';
  let before: Sentence | null = null;
  for (const block of message.blocks) {
    if (block.kind === 'code' || isOfOthers(block)) continue;
    if (block.kind === 'paragraph') before = null;
    for (const sentence of block.sentences) {
      const scene = { message, sentence, before, isItem: block.kind === 'item', isOpening: opens };
      const unit = found.at(-1)?.unit === 'users' ? 'users' : lastUnit;
      for (const affected of affectedIn(scene, unit)) add(affected);
      lastUnit = severalIn(text, sentence, sentence.span[1]) ?? lastUnit;
      before = sentence;
    }
  }
  if (message.by === 'agent' && message.message.public) return found;
  for (const { span, ...told } of talliesIn(text, message.blocks))
    add({
      kind: 'affected',
      text: text.slice(...span),
      ...told,
      growing: false,
      quotes: [quoteOf(message, span)],
    });
  return found;
};

/** What should be, and what to do, are not what is. */
const isOfOthers = ({ kind, topic }: Block): boolean =>
  topic === 'expected' || (topic === 'steps' && kind === 'item');

/** What a count without a noun may be of: the last that there is more than one of, or people by their ending. */
function severalIn(text: string, { hits, span: [from] }: Sentence, to: number): Unit | undefined {
  const noun = hits.findLast(
    ({ tag, span }) => tag.startsWith('noun:') && span[1] <= to && isSeveral(text.slice(...span)),
  );
  if (noun !== undefined) return nounOf(noun).unit;
  return text.slice(from, to).match(word)?.some(isDoer) === true ? 'users' : undefined;
}
const word = /[\p{L}-]+/gu;

const words = room('number') | room('affected');

function affectedIn(scene: Scene, lastUnit: Unit): readonly Affected[] {
  const { message, sentence } = scene;
  if ((sentence.holds & (figure | words)) === 0) return [];
  const { text } = message.message;
  const counts = countsIn(text, atomsIn(sentence)).filter(
    (count) => !isNoCount(text, sentence, count, message.language),
  );
  const all = candidatesIn(text, sentence, counts, message.language);
  const growing = has(sentence.hits, 'affected:grows') && !has(sentence.hits, 'affected:steady');
  return all
    .filter((each) => pointsOf(each, groupOf(text, each, all), scene) >= enough)
    .filter(
      (each, at, told) =>
        !(growing && each.noun === null && told.slice(at + 1).some(({ noun }) => noun === null)),
    )
    .map((each) => ({
      kind: 'affected',
      text: text.slice(...each.span),
      count: each.count,
      unit: unitOf(each, scene, lastUnit),
      growing,
      quotes: [quoteOf(message, each.span)],
    }));
}

const pointsOf = (...of: Parameters<typeof signsOf>): number =>
  signsOf(...of).reduce((sum, sign) => sum + scorecard[sign], 0);

/** Whom a colleague counts and does not call people are customers: "two other growers". */
function unitOf(candidate: Candidate, { message, sentence }: Scene, last: Unit): Unit {
  const { noun } = candidate;
  if (noun === null) return unnamed(message.message.text, sentence, candidate, last);
  return noun.kind === 'doer' && message.by === 'agent' && !message.message.public ? 'customers' : noun.unit;
}

/** Of what has not been named beside it: "three of us", "we are 43 by now", or what was named last. */
function unnamed(text: string, sentence: Sentence, { span: [start, end] }: Candidate, last: Unit): Unit {
  if (
    us.test(text.slice(start, end)) ||
    weAre.test(text.slice(Math.max(sentence.span[0], start - 14), start))
  )
    return 'users';
  const one = sentence.hits.findLast(({ tag, span }) => tag.startsWith('noun:') && span[1] <= start);
  return severalIn(text, sentence, start) ?? (one === undefined ? last : nounOf(one).unit);
}
const us = new RegExp(`\\s${oneWordOf('affected:of-us')}`, 'u');
const weAre = new RegExp(`(?<!\\p{L})${oneOf('affected:we-are')}\\s$`, 'iu');
