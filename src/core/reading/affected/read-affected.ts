import { atomsIn } from '../dates/atoms-in.ts';
import type { Finding } from '../finding.ts';
import { figure, lacks, room } from '../holds.ts';
import type { Hit, Tag } from '../lexicon/lexicon.ts';
import { oneOf } from '../lexicon/little-words.ts';
import type { Block, PreparedMessage, Sentence, Span } from '../prepared.ts';
import { quoteOf } from '../quote.ts';
import type { Reader } from '../reader.ts';
import { type Count, countsIn } from './counts.ts';
import { labelled } from './labelled.ts';
import { isNoCount } from './no-count.ts';
import { doersBehind, nounsIn, pluralBehind, type Unit } from './nouns.ts';
import { has, hitsAround } from './part-around.ts';
import { pronounsIn } from './pronouns.ts';
import { quantityOf } from './quantity-of.ts';
import { isSubject, isThought, isWell } from './subject.ts';
import { isAllTold, isBadBesides, isDirect, isHit, isOfThem, isOfUs, isSpared } from './told-of.ts';

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
      if (!lacks(sentence, room('noun')))
        lastUnit = nounsIn(message.message.text, sentence.hits).at(-1)?.unit ?? lastUnit;
      before = sentence;
    }
  }
  return found;
};

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
type Complaint = { text: string; sentence: Sentence; counts: readonly Count[]; suffers: boolean };

function affectedIn(
  message: PreparedMessage,
  sentence: Sentence,
  before: Sentence | null,
  lastUnit: Unit,
): readonly Affected[] {
  const { hits } = sentence;
  if ((sentence.holds & (figure | words)) === 0 || !isComplaint(message, sentence)) return [];
  const goesOn =
    before !== null && (isShort(sentence) || isSum.test(sentence.text)) && isSuffering(before.hits);
  const { text } = message.message;
  const counts = countsIn(text, atomsIn(sentence)).filter((count) => !isNoCount(text, sentence, count));
  if (counts.length === 0 && lacks(sentence, room('affected'))) return [];
  const complaint = { text, sentence, counts, suffers: isSuffering(hits) || goesOn };
  const isAbout = complaint.suffers || isSuffering(before?.hits ?? []);
  const told = [
    ...namedIn(complaint),
    ...(isAbout ? namedBefore(complaint, lastUnit) : []),
    ...labelled(text, sentence, counts).map(({ count, unit }) => ({
      count: count.value,
      unit,
      span: count.span,
    })),
  ];
  const isAffected = ({ span }: Told) =>
    !isSpared(text, sentence, span) && !isWell(text, span, sentence.span);
  const found = withoutDoubles(told.filter(isAffected));
  const growing = has(hits, 'affected:grows') && !has(hits, 'affected:steady');
  const all = found.length === 0 ? everyoneIn(complaint).filter(isAffected) : found;
  return all.map(({ span, ...rest }) => ({
    kind: 'affected',
    text: text.slice(...span),
    ...rest,
    growing,
    quotes: [quoteOf(message, span)],
  }));
}

/** Counts of what is named beside them. */
function namedIn({ text, sentence, counts, suffers }: Complaint): readonly Told[] {
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
    const isDoing = isSubject(text, [quantity.span[0], span[1]], sentence.span);
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
      unit: isOfUs(text, span)
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
  for (const each of told)
    if (!found.some(({ span }) => span[0] < each.span[1] && each.span[0] < span[1])) found.push(each);
  return found;
}

/** No question, no reply of support, and nothing that is told because it went well. */
function isComplaint({ by, message }: PreparedMessage, { text, hits }: Sentence): boolean {
  if (text.endsWith('?')) return false;
  if (by === 'agent' && message.public) return false;
  return !has(hits, 'result:worked') || isBadBesides(hits);
}

const signs: ReadonlySet<Tag> = new Set(['affected:suffers', 'affected:grows', 'affected:now', 'error:word']);

const isSuffering = (hits: readonly Hit[]) => hits.some(({ tag }) => signs.has(tag));

const isShort = ({ text }: Sentence) => text.length < 80 && text.split(/\s+/).length <= fewWords;
