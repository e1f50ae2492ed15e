import { atomsIn } from '../dates/atoms-in.ts';
import type { Finding } from '../finding.ts';
import { figure, lacks, room } from '../holds.ts';
import type { Hit, Tag } from '../lexicon/lexicon.ts';
import { oneOf } from '../lexicon/little-words.ts';
import type { Block, PreparedMessage, Sentence, Span } from '../prepared.ts';
import { quoteOf } from '../quote.ts';
import type { Reader } from '../reader.ts';
import { overlaps } from '../spans.ts';
import { type Count, countsIn } from './counts.ts';
import { labelled } from './labelled.ts';
import { isNoCount } from './no-count.ts';
import { doersBehind, nounsIn, pluralBehind, several, type Unit } from './nouns.ts';
import { has, hitsAround } from './part-around.ts';
import { pronounsIn } from './pronouns.ts';
import { quantityOf } from './quantity-of.ts';
import { isBeginning, isOthers, isSubject, isTally, isThought, isWell } from './subject.ts';
import { isAllTold, isBadBesides, isDirect, isHit, isOfThem, isOfUs, isSpared, isUs } from './told-of.ts';

export type Affected = Extract<Finding, { kind: 'affected' }>;

/** Who or what suffers, and how many; how many there are of something is not told. */
export const readAffected: Reader = (message) => {
  const found: Affected[] = [];
  let lastUnit: Unit = 'other';
  let before: Sentence | null = null;
  for (const block of message.blocks) {
    if (block.kind === 'code' || isOfOthers(block)) continue;
    if (block.kind === 'paragraph') before = null;
    for (const sentence of block.sentences) {
      const unit = found.at(-1)?.unit === 'users' ? 'users' : lastUnit;
      for (const affected of affectedIn(message, sentence, before, unit))
        if (!found.some(({ count, unit }) => count === affected.count && unit === affected.unit))
          found.push(affected);
      lastUnit = severalIn(message.message.text, sentence)?.unit ?? lastUnit;
      before = sentence;
    }
  }
  return found;
};

/** What a count without a noun may be of: the last that there is more than one of. */
const severalIn = (text: string, { hits, holds }: Sentence) =>
  lacks({ holds }, room('noun'))
    ? undefined
    : nounsIn(text, hits).findLast(({ span }) => several.test(text.slice(...span)));

/** What should be, and what to do, are not what is. */
const isOfOthers = ({ kind, topic }: Block): boolean =>
  topic === 'expected' || (topic === 'steps' && kind === 'item');

/** "That is 212 people who …", "So 40 orders …". */
const isSum = new RegExp(`^${oneOf('affected:pointing')}(?:['’]s|\\s${oneOf('affected:makes')})\\s`, 'i');

/** A sentence of so few words goes on with the one before: "About 6,400 messages." */
const fewWords = 6;

/** Without a number, and without "all" or "everyone", nothing is counted. */
const words = room('number') | room('affected');

/** How many, of what, and where it says so. */
type Told = { count: number | null; unit: Unit; span: Span };

/** A sentence in which somebody complains, and what it counts. */
type Complaint = {
  text: string;
  sentence: Sentence;
  counts: readonly Count[];
  suffers: boolean;
  /** It is the matter here or in the sentence before. */
  isAbout: boolean;
  isOfSupport: boolean;
};

function affectedIn(
  message: PreparedMessage,
  sentence: Sentence,
  before: Sentence | null,
  lastUnit: Unit,
): readonly Affected[] {
  const { hits } = sentence;
  if ((sentence.holds & (figure | words)) === 0 || !isComplaint(sentence)) return [];
  const goesOn =
    before !== null && (isShort(sentence) || isSum.test(sentence.text)) && isSuffering(before.hits);
  const { text } = message.message;
  const counts = countsIn(text, atomsIn(sentence)).filter(
    (count) => !isNoCount(text, sentence, count, message.language),
  );
  if (counts.length === 0 && lacks(sentence, room('affected'))) return [];
  const suffers = isSuffering(hits) || goesOn;
  const isAbout = suffers || isSuffering(before?.hits ?? []);
  const isOfSupport = message.by === 'agent';
  const complaint = { text, sentence, counts, suffers, isAbout, isOfSupport };
  const growing = has(hits, 'affected:grows') && !has(hits, 'affected:steady');
  const isAffected = ({ span }: Told) =>
    !isSpared(text, sentence, span) && !isWell(text, span, sentence.span);
  const all = isReply(message)
    ? withoutDoubles(namedIn(complaint).filter(isAffected)).filter((told) => isOurs(complaint, told))
    : toldIn(complaint, lastUnit, growing, isAffected);
  return all.map(({ span, ...rest }) => ({
    kind: 'affected',
    text: text.slice(...span),
    ...rest,
    growing,
    quotes: [quoteOf(message, span)],
  }));
}

function toldIn(
  complaint: Complaint,
  lastUnit: Unit,
  growing: boolean,
  isAffected: (told: Told) => boolean,
): readonly Told[] {
  const { text, sentence, counts, isAbout } = complaint;
  const named = withoutDoubles(namedIn(complaint).filter(isAffected));
  const pronouns = isAbout
    ? namedBefore(complaint, lastUnit).filter(
        (each) => isAffected(each) && !named.some(({ span }) => overlaps(each.span, span)),
      )
    : [];
  // "First it was 4, now it is 17": the newest of them.
  const pronoun = growing ? pronouns.at(-1) : pronouns[0];
  const labels = labelled(text, sentence, counts).map(({ count, unit }) => ({
    count: count.value,
    unit,
    span: count.span,
  }));
  const found = withoutDoubles([...named, ...(pronoun === undefined ? [] : [pronoun]), ...labels]);
  return found.length === 0 ? everyoneIn(complaint).filter(isAffected) : found;
}

const isReply = ({ by, message }: PreparedMessage): boolean => by === 'agent' && message.public;

/** What support tells a customer of others: "some 300 robots have stopped", "seven other charities". */
const isOurs = ({ text, sentence }: Complaint, { count, span }: Told): boolean =>
  count !== null &&
  count > 1 &&
  isBeginning(text, span, sentence.span) &&
  (isOthers(text, span) ||
    hitsAround(text, sentence, span).some((hit) => hit.tag === 'affected:suffers' && hit.span[0] >= span[1]));

/** Counts of what is named beside them. */
function namedIn({ text, sentence, counts, suffers, isAbout, isOfSupport }: Complaint): readonly Told[] {
  const { hits } = sentence;
  const isReported = suffers || has(hits, 'affected:reports');
  const nouns = nounsIn(text, hits);
  const doers = counts.flatMap(({ span }) => doersBehind(text, span[1], nouns) ?? []);
  const plurals = counts.flatMap(({ span }) => pluralBehind(text, span[1], [...nouns, ...doers]) ?? []);
  return [...nouns, ...doers, ...plurals].flatMap((noun) => {
    const { unit, isBad, span } = noun;
    const quantity = quantityOf(text, hits, span, counts);
    if (quantity === null || (quantity.count === 1 && !isDirect(text, sentence, quantity))) return [];
    if (isThought(text, quantity.span, sentence.span)) return [];
    const place: Span = [quantity.span[0], span[1]];
    const isDoing =
      isSubject(text, place, sentence.span) ||
      isTally(text, place, sentence.span, isAbout) ||
      (isOfSupport && unit !== 'records' && isOthers(text, quantity.span));
    if (plurals.includes(noun) && !quantity.isPart && !isHit(text, hits, span) && !isDoing) return [];
    const isTold =
      quantity.count === null
        ? isAllTold(text, sentence, quantity.span)
        : isReported || isBad || quantity.isPart || isDoing;
    return isTold ? [{ count: quantity.count, unit, span: quantity.span }] : [];
  });
}

/** Counts of what has been named before: "7 are returned". */
const namedBefore = ({ text, sentence, counts, suffers }: Complaint, lastUnit: Unit): readonly Told[] =>
  pronounsIn(text, sentence.hits, counts, suffers)
    .filter(({ span }) => !isOfThem(text, span) || isSuffering(hitsAround(text, sentence, span)))
    .map(({ value, span }) => ({
      count: value,
      unit:
        isOfUs(text, span) || isUs(text, span)
          ? 'users'
          : (nounsIn(text, sentence.hits).findLast((noun) => noun.span[1] <= span[0])?.unit ?? lastUnit),
      span,
    }));

/** "Nobody can log in". */
function everyoneIn({ text, sentence, suffers }: Complaint): readonly Told[] {
  const everyone = sentence.hits.find(({ tag }) => tag === 'affected:everyone');
  return everyone !== undefined && suffers && isAllTold(text, sentence, everyone.span)
    ? [{ count: null, unit: 'users', span: everyone.span }]
    : [];
}

/** What is told of one place is told once. */
function withoutDoubles(told: readonly Told[]): readonly Told[] {
  const found: Told[] = [];
  for (const each of told) if (!found.some(({ span }) => overlaps(span, each.span))) found.push(each);
  return found;
}

/** No question, and nothing that is told because it went well. */
function isComplaint({ text, hits }: Sentence): boolean {
  if (text.endsWith('?')) return false;
  return !has(hits, 'result:worked') || isBadBesides(hits);
}

const signs: ReadonlySet<Tag> = new Set(['affected:suffers', 'affected:grows', 'affected:now', 'error:word']);

const isSuffering = (hits: readonly Hit[]) => hits.some(({ tag }) => signs.has(tag));

const isShort = ({ text }: Sentence) => text.length < 80 && text.split(/\s+/).length <= fewWords;
