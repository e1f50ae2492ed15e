import { atomsIn } from '../dates/atoms-in.ts';
import { statusesIn } from '../errors/http-status.ts';
import type { Finding } from '../finding.ts';
import { figure, lacks, room } from '../holds.ts';
import type { Hit, Tag } from '../lexicon/lexicon.ts';
import type { Block, PreparedMessage, Sentence, Span } from '../prepared.ts';
import { quoteOf } from '../quote.ts';
import type { Reader } from '../reader.ts';
import { type Count, countsIn } from './counts.ts';
import { labelled } from './labelled.ts';
import { doersBehind, nounsIn, pluralBehind, type Unit } from './nouns.ts';
import { pronounsIn } from './pronouns.ts';
import { type Quantity, quantityOf } from './quantity-of.ts';
import { isSubject, isThought, isWell } from './subject.ts';

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
      const here = affectedIn(message, sentence, before, found.at(-1)?.unit === 'users' ? 'users' : lastUnit);
      for (const affected of here)
        if (!found.some(({ count, unit }) => count === affected.count && unit === affected.unit))
          found.push(affected);
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
const isSum =
  /^(?:that|this|it|which|das|cela|ça|eso|isso)(?:['’]s|\s(?:is|are|was|makes|means|leaves|hits|affects|sind|macht|betrifft|fait|son|são|afecta|afeta))\s/i;

/** A sentence of so few words goes on with the one before: "About 6,400 messages." */
const fewWords = 6;

/** Without a number, and without "all" or "everyone", nothing is counted. */
const words = room('number') | room('affected');

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
  const suffers = isSuffering(hits) || goesOn;
  const isReported = suffers || has(hits, 'affected:reports');
  const { text } = message.message;
  const counts = countsIn(text, atomsIn(sentence)).filter(
    (count) =>
      count.value > 0 &&
      Number.isInteger(count.value) &&
      !isYear(text, count) &&
      !isStatus(text, sentence, count) &&
      !isOfDate(text, sentence, count) &&
      !measure.test(text.slice(count.span[1], count.span[1] + 8)),
  );
  if (counts.length === 0 && lacks(sentence, room('affected'))) return [];
  const growing = has(hits, 'affected:grows') && !has(hits, 'affected:steady');
  const found: Affected[] = [];
  const add = ({ count, span }: Pick<Quantity, 'count' | 'span'>, unit: Unit) => {
    if (isFineThere(text, sentence, span) || isDoneWith(text, sentence, span)) return;
    if (isAsking(text, sentence, span) || isWell(text, span, sentence.span)) return;
    if (!found.some(({ quotes: [quote] }) => quote.span[0] < span[1] && span[0] < quote.span[1]))
      found.push({
        kind: 'affected',
        text: text.slice(...span),
        count,
        unit,
        growing,
        quotes: [quoteOf(message, span)],
      });
  };
  const nouns = nounsIn(text, hits);
  const doers = counts.flatMap(({ span }) => doersBehind(text, span[1], nouns) ?? []);
  const plurals = counts.flatMap(({ span }) => pluralBehind(text, span[1], [...nouns, ...doers]) ?? []);
  for (const noun of [...nouns, ...doers, ...plurals]) {
    const { unit, isBad, span } = noun;
    const quantity = quantityOf(text, hits, span, counts);
    if (quantity === null || (quantity.count === 1 && !isDirect(text, sentence, quantity))) continue;
    if (isThought(text, quantity.span, sentence.span)) continue;
    const isDoing = isSubject(text, [quantity.span[0], span[1]], sentence.span);
    if (plurals.includes(noun) && !quantity.isPart && !isHit(text, hits, span) && !isDoing) continue;
    const isTold = isReported || isBad || quantity.isPart || isDoing;
    if (quantity.count === null ? isAllTold(text, sentence, quantity.span) : isTold) add(quantity, unit);
  }
  if (suffers || isSuffering(before?.hits ?? []))
    for (const { value, span } of pronounsIn(text, hits, counts, suffers))
      if (!isOfThem(text, span) || isSuffering(hitsAround(text, sentence, span)))
        add(
          { count: value, span },
          /^\sof us(?!\p{L})/u.test(text.slice(span[1], span[1] + 7))
            ? 'users'
            : (nounsIn(text, hits).findLast((noun) => noun.span[1] <= span[0])?.unit ?? lastUnit),
        );
  for (const { count, unit } of labelled(text, sentence, counts))
    add({ count: count.value, span: count.span }, unit);
  const everyone = hits.find(({ tag }) => tag === 'affected:everyone');
  if (found.length === 0 && everyone !== undefined && suffers && isAllTold(text, sentence, everyone.span))
    add({ count: null, span: everyone.span }, 'users');
  return found;
}

/** "18 crates are stuck": right behind it is said what is wrong with it. */
const isHit = (text: string, hits: readonly Hit[], [, end]: Span): boolean =>
  hits.some(
    ({ tag, span }) =>
      tag === 'affected:suffers' &&
      span[0] >= end &&
      /^\s(?:\p{L}{2,7}\s){0,2}$/u.test(text.slice(end, span[0])),
  );

/** "1 kiosk frozen": of one alone it must be said right behind it. */
const isDirect = (text: string, { hits }: Sentence, { span }: Quantity): boolean =>
  /^\d/.test(text.slice(...span)) &&
  hits.some(
    ({ tag, span: said }) =>
      tag === 'affected:suffers' && said[0] >= span[1] && /^\s(?:is\s)?$/.test(text.slice(span[1], said[0])),
  );

const ends =
  /[,;:–—()]\s|\s-\s|\s(?=(?:but|while|whereas|aber|während|mais|alors que|pero|mientras|mas|enquanto)\s)/giu;

/** What is said in the part of the sentence, between commas and the like, that holds a place. */
function hitsAround(text: string, { span, hits }: Sentence, place: Span): readonly Hit[] {
  let [from, to] = span;
  for (const { index } of text.slice(...span).matchAll(ends)) {
    const at = span[0] + index;
    if (at < place[0]) from = at + 1;
    else if (at >= place[1]) {
      to = at;
      break;
    }
  }
  return hits.filter((hit) => hit.span[0] >= from && hit.span[1] <= to);
}

/** "But the other 2 printers no problem": in its part of the sentence all is well. */
function isFineThere(text: string, sentence: Sentence, place: Span): boolean {
  const near = hitsAround(text, sentence, place);
  return has(near, 'result:worked') && !isBadBesides(near);
}

/** Something bad is said besides what is said in the good: "neither was logged out". */
function isBadBesides(hits: readonly Hit[]): boolean {
  const good = hits.filter(({ tag }) => tag === 'result:worked');
  return isBad(
    hits.filter(({ span }) => !good.some((each) => each.span[0] <= span[0] && span[1] <= each.span[1])),
  );
}

/** "Two more accounts asking for the same". */
const isAsking = (text: string, { hits }: Sentence, place: Span): boolean =>
  hits.some(
    ({ tag, span }) => tag === 'affected:asks' && /^\s(?:\S+\s){0,2}$/.test(text.slice(place[1], span[0])),
  );

/** "We rebooted both controllers", "I will move our 400 accounts": what something is done with. */
const isDoneWith = (text: string, sentence: Sentence, place: Span): boolean =>
  hitsAround(text, sentence, place).some(
    ({ tag, span }) =>
      (tag.startsWith('try:did') && /^\s$/.test(text.slice(span[1], place[0])) && !isLoss(sentence, span)) ||
      (tag === 'due:i-will' && span[0] < place[0]),
  );

/** "The import skipped 66 lines". */
const isLoss = ({ hits }: Sentence, [start, end]: Span): boolean =>
  hits.some(({ tag, span }) => tag === 'affected:suffers' && span[0] === start && span[1] === end);

/** "The 2025 invoices" are not so many. */
const isYear = (text: string, { span }: Count): boolean => /^20[1-4]\d$/.test(text.slice(...span));

/** "190 MB", "30 secs". */
const measure =
  /^\s?(?:[kmgt]i?b|km|kg|g|ml|cm|mm|secs?|mins?|hrs?|ms|px|dpi|hz|v|kwh?|[mg]bit|mbps|°)(?!\p{L})/iu;

/** "3 July", "April 12", "at 0420". */
const isOfDate = (text: string, sentence: Sentence, { span: [start, end] }: Count): boolean =>
  /^0\d{3}$/.test(text.slice(start, end)) ||
  atomsIn(sentence).some(
    ({ is, span }) =>
      is === 'month' &&
      (/^(?:st|nd|rd|th)?\.? (?:of )?$/.test(text.slice(end, Math.max(end, span[0]))) ||
        /^\.? $/.test(text.slice(span[1], Math.max(span[1], start)))),
  );

/** "500 Internal Server Error" counts no servers. */
const isStatus = (text: string, sentence: Sentence, { value, span }: Count): boolean =>
  value >= 400 && value < 600 && statusesIn(text, sentence.span).some((each) => each.span[0] === span[0]);

/** No question, no reply of support, and nothing that is told because it went well. */
function isComplaint({ by, message }: PreparedMessage, { text, hits }: Sentence): boolean {
  if (text.endsWith('?')) return false;
  if (by === 'agent' && message.public) return false;
  return !has(hits, 'result:worked') || isBadBesides(hits);
}

const isBad = (hits: readonly Hit[]): boolean =>
  (['result:failed', 'result:in-vain', 'affected:suffers'] as const).some((tag) => has(hits, tag));

const has = (hits: readonly Hit[], tag: Tag) => hits.some((hit) => hit.tag === tag);

/** "All users" without a number says little: only where it says right there, too, that they suffer. */
function isAllTold(text: string, sentence: Sentence, place: Span): boolean {
  const near = hitsAround(text, sentence, place);
  const isNobody = /^(?:nobody|no-?one|no one|anyone|anybody)$/i.test(text.slice(...place));
  return (
    has(near, 'affected:suffers') &&
    !/(?:^|\s)(?:otherwise|or else|sonst|ansonsten|sinon|si no|de lo contrario|senão|caso contrário)\s(?:\p{L}+\s)?$/iu.test(
      text.slice(Math.max(sentence.span[0], place[0] - 20), place[0]),
    ) &&
    !has(sentence.hits, 'result:worked') &&
    (!isNobody ||
      /^\s(?:\p{L}+\s){0,5}(?:can|could|is able|sees?|gets?|got|receives?|works?)(?!\p{L})/iu.test(
        text.slice(place[1], sentence.span[1]),
      ))
  );
}

/** "Two of them replayed everything": of these it must be said in their own part of the sentence. */
const isOfThem = (text: string, [, end]: Span): boolean =>
  /^\s(?:of them|davon|d'entre|de ellos|deles)(?!\p{L})/iu.test(text.slice(end, end + 12));

const signs = ['affected:suffers', 'affected:grows', 'affected:now', 'error:word'] as const;

const isSuffering = (hits: readonly Hit[]) => signs.some((tag) => has(hits, tag));

const isShort = ({ text }: Sentence) => text.length < 80 && text.split(/\s+/).length <= fewWords;
