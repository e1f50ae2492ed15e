import { oneOf, oneWordOf } from '../lexicon/little-words.ts';
import type { Language, Sentence, Span } from '../prepared.ts';
import { isWithin, overlaps } from '../spans.ts';
import { isBad } from './columns.ts';
import type { Count } from './counts.ts';
import { isSeveral, type Noun, nounBehind, nounOf } from './nouns.ts';
import { wholesIn } from './wholes.ts';

/** So many of something, whoever it is and whatever is said of it. */
export type Candidate = {
  /** Null for "all", "many", "nobody". */
  count: number | null;
  /** Null where it has been named before: "7 are returned". */
  noun: Noun | null;
  /** "9 of their 31". */
  isPart: boolean;
  /** "Three of our sites", "six of them". */
  isOfOurs: boolean;
  /** Of what has no number: how it is meant. */
  how: How;
  /** From the quantity to what is counted, or to the whole. */
  span: Span;
};

export type How = 'counted' | 'everyone' | 'all' | 'every' | 'share' | 'none' | 'only' | 'them';

/** Every quantity of a sentence with what it counts. */
export function candidatesIn(
  text: string,
  sentence: Sentence,
  counts: readonly Count[],
  language: Language,
): readonly Candidate[] {
  const wholes = new Set<Count>();
  const found: Candidate[] = [];
  const add = (candidate: Candidate) => {
    if (!found.some(({ span }) => overlaps(span, candidate.span))) found.push(candidate);
  };
  for (const [at, count] of counts.entries()) {
    const [start, end] = count.span;
    const before = text.slice(Math.max(0, start - 20), start);
    if (wholes.has(count) || (count.value === 1 && notBefore.test(before))) continue;
    const shared = share.exec(before);
    const next = counts[at + 1];
    const isPart = next !== undefined && isPartOf(text.slice(end, next.span[0]));
    if (isPart) wholes.add(next);
    const from = isPart ? next.span[1] : end + (odd.exec(text.slice(end, end + 8))?.[0].length ?? 0);
    const ours = isPart ? 0 : (ofOurs.exec(text.slice(from, from + 30))?.[0].length ?? 0);
    const named = nounBehind(text, from + ours, sentence, { count: count.value, language });
    if (named === 'none') continue;
    const noun = named ?? labelOf(text, sentence, count.span);
    if (noun === null && !mayStandAlone(text, count)) continue;
    if (count.value === 1 && !isChosen(text, sentence, count.span)) continue;
    const to = named?.span[1] ?? from + ours;
    const behind = outOf.exec(text.slice(to, Math.min(sentence.span[1], to + 40)))?.[0].length ?? 0;
    const all = counts.find(({ value, span }) => isWithin(span, [to, to + behind]) && value > count.value);
    const rest = all === undefined ? 0 : behind;
    if (all !== undefined) wholes.add(all);
    const whole = { noun, isPart: isPart || rest > 0, isOfOurs: ours > 0 };
    if (shared === null) add({ ...whole, count: count.value, how: 'counted', span: [start, to + rest] });
    else if (named !== null)
      add({ ...whole, count: null, how: 'share', span: [start - shared[0].trimStart().length, to] });
  }
  for (const whole of wholesIn({ text, sentence, language })) add(whole);
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

/** "Not one of our eight". */
const notBefore = new RegExp(`(?:^|\\s)${oneOf('affected:no')}\\s$`, 'i');

/** "One in three". */
const share = new RegExp(`(?:^|\\s)${oneOf('affected:one-in')}\\s$`, 'i');

/** "40-odd", "300+". */
const odd = new RegExp(`^(?:${oneOf('affected:odd')}|\\+)`, 'iu');

/** "9 of their 31", "neun von 31". */
const isPartOf = (gap: string): boolean => gap.length < 24 && partOf.test(gap);
const partOf = new RegExp(
  `^(?:${oneOf('affected:odd')}|\\+)?\\s+(?:${oneOf('affected:part-of')}\\s(?:\\p{L}{1,8}\\s){0,2}|${oneOf('affected:of-ours')}\\s)$`,
  'iu',
);

/** Behind "61 people": "out of 190". */
const outOf = new RegExp(
  `^\\s{1,2}${oneOf('affected:part-of')}\\s(?:${oneOf('affected:before-whole')}\\s){0,3}\\d[\\d.,]*(?!\\d|\\s?%)`,
  'i',
);

/** "Three of our sites", "four more of her patients". */
const ofOurs = new RegExp(
  `^(?:\\s${oneOf('affected:others')})?\\s(?:${oneOf('affected:of-ours')}(?=\\s)|${oneOf('affected:part-of')}\\s(?:${oneOf('affected:all-of')}\\s)?${oneWordOf('affected:our', 'affected:them')})`,
  'iu',
);

/** From the first to the last of those that stand side by side: "14 lawyers and 6 clerks". */
export function groupOf(text: string, candidate: Candidate, all: readonly Candidate[]): Span {
  let [from, to] = candidate.span;
  for (const { span } of all.toReversed())
    if (span[1] <= from && isJoint(text.slice(span[1], from))) from = span[0];
  for (const { span } of all) if (span[0] >= to && isJoint(text.slice(to, span[0]))) to = span[1];
  return [from, to];
}
const isJoint = (gap: string): boolean => gap.length < 24 && joint.test(gap);
const joint = new RegExp(
  `^,?\\s(?:${oneOf('affected:and')}\\s)?(?:${oneOf('affected:before-count')}\\s){0,2}$`,
  'iu',
);

/** "1 kiosk", "one of our clients": one alone is told of where it is counted or one of many. */
const isChosen = (text: string, { span: [from] }: Sentence, [start, end]: Span): boolean =>
  /^\d/.test(text.slice(start, end)) ||
  oneOfThem.test(text.slice(Math.max(from, start - 12), Math.min(text.length, end + 12)));
const oneOfThem = new RegExp(`(?<!\\p{L})${oneOf('affected:one-of')}\\s`, 'iu');

/** What has been named before is counted by a small number, that is no hour, name, share or end of a range. */
const mayStandAlone = (text: string, { value, span: [start, end] }: Count): boolean =>
  value > 1 &&
  !/^\d{4,}$/.test(text.slice(start, end)) &&
  !/^(?:\s?[%€$£/°]|[-–.:]\d)/.test(text.slice(end, end + 3)) &&
  !dateOrPart.test(text.slice(Math.max(0, start - 12), start)) &&
  !range.test(text.slice(end, end + 12));
const dateOrPart = new RegExp(
  `(?:[#/€$£+-]\\s?|[.:]|\\d[,\\s]*(?:–|-|,|&|${oneOf('affected:to', 'affected:and')})\\s|(?:^|\\s)${oneOf('affected:number-of')}\\s?)$`,
  'i',
);
/** "8 and 9", "317–322". */
const range = new RegExp(`^\\s?(?:[-–&,]|${oneOf('affected:to', 'affected:and')})\\s?\\d`, 'iu');

/** "Affected users: 90", "shops: 8 (all closed)". */
function labelOf(text: string, { hits, span: [from, to] }: Sentence, [start, end]: Span): Noun | null {
  const before = text.slice(Math.max(from, start - beside), start);
  if (!label.test(before)) return null;
  const around = before + text.slice(end, Math.min(to, end + beside));
  if (!isBad.test(around) && !hits.some((hit) => hit.tag === 'affected:suffers' && isNear(hit.span, start)))
    return null;
  const noun = hits.findLast(
    ({ tag, span }) => tag.startsWith('noun:') && isNear(span, start) && isSeveral(text.slice(...span)),
  );
  return noun === undefined ? null : { ...nounOf(noun), kind: 'label' };
}
const isNear = (span: Span, start: number): boolean => span[1] <= start && start - span[1] < beside;
/** Characters between the parts of a label and what it says. */
const beside = 40;
const label = new RegExp(`\\p{L}:\\s*(?:${oneOf('affected:about')}\\s|~\\s?)?$`, 'iu');
