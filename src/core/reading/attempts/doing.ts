import type { Hit } from '../lexicon/lexicon.ts';
import { oneOf, oneWordOf } from '../lexicon/little-words.ts';
import type { Sentence } from '../prepared.ts';
import { type Action, boundary, clauseStart, isBareLead, isInQuotes, isVerb } from './actions.ts';

/** What leads to a thing done, at the start of a clause: "your suggestion of …", "neither …", "we ended up …". */
const isLead = (lead: string): boolean => isBareLead(lead) || doingLead.test(lead);
const doingLead = new RegExp(`(?:^|\\s)${oneOf('attempt:doing-lead')}[,:]?\\s*$`, 'i');

/** Room between "it works" and "when I …". */
const gap = 45;

/** What joins a thing done with what was said before of how it ended. */
const joining = new RegExp(
  `^(?:.{0,4}\\s)?${oneWordOf('attempt:doing-joint', 'attempt:after', 'attempt:using')}`,
  'iu',
);

/** Between two things done: without one of them the second belongs to the first. */
const isBetween = new RegExp(
  `[,;:.!–—]|\\s${oneOf('attempt:nor')}\\s|\\p{L}.*\\s${oneOf('attempt:and-or')}\\s`,
  'iu',
);
/** "It stopped printing": no thing done to mend. */
const begins = new RegExp(`${oneOf('attempt:begins')}\\s$`, 'i');
const after = new RegExp(`^${oneWordOf('attempt:after')}`, 'iu');
const using = new RegExp(`^${oneOf('attempt:using')}`, 'i');
const notEven = new RegExp(`^\\s*${oneOf('attempt:not-even')}\\s*$`, 'i');

const isResult = ({ tag }: Hit) => tag.startsWith('result:');

/** "Restarting it makes no difference", "with another browser it works", "it works when I …": things done, in the clause that says how they ended. */
export function doingsIn(text: string, { span, hits }: Sentence): readonly Action[] {
  const found: Action[] = [];
  let end = span[0];
  for (const hit of hits) {
    if (hit.tag !== 'try:doing' || hit.span[0] < end || isInQuotes(text, span[0], hit.span[0])) continue;
    if (found.length > 0 && !isBetween.test(text.slice(end, hit.span[0]))) continue;
    const action = doingAt(text, span, hits, hit, end);
    if (action === null) continue;
    found.push(action);
    end = hit.span[1];
  }
  return found.map((action, index) => ({
    ...action,
    span: [action.span[0], Math.max(action.span[0], found[index + 1]?.span[0] ?? action.span[1])],
  }));
}

function doingAt(
  text: string,
  span: Sentence['span'],
  hits: readonly Hit[],
  hit: Hit,
  earliest: number,
): Action | null {
  const [start, doneEnd] = hit.span;
  const from = Math.max(earliest, clauseStart(text, span[0], start));
  const lead = text.slice(from, start);
  const before = hits.filter((each) => each.span[0] >= from && each.span[1] <= start);
  if (before.some(({ tag }) => tag === 'try:propose' || isVerb(tag)) || begins.test(lead)) return null;
  const isStrong =
    !hits.some(({ tag, span: [at] }) => tag === 'try:doing-often' && at >= start && at < doneEnd) ||
    hits.some(({ tag, span: [at] }) => tag === 'try:way' && at >= start && at - doneEnd < gap);
  const base = { isStrong, by: 'nobody', isPassive: false, isDoing: true } as const;
  if (isLead(lead) && hits.some((each) => isResult(each) && each.span[0] >= doneEnd))
    return { ...base, span: [from, span[1]], verbEnd: doneEnd };
  const said = before.findLast(isResult);
  const isJoined =
    said !== undefined &&
    joining.test(`${lead.slice(-4)}${text.slice(start, doneEnd)}`) &&
    start - said.span[1] < gap &&
    !before.some(({ tag, span: its }) => tag === 'try:not' && its[0] >= said.span[1]);
  const isFailed =
    said !== undefined &&
    said.tag !== 'result:worked' &&
    said.tag !== 'result:runs' &&
    said.tag !== 'result:partly';
  const isElsewhere =
    after.test(text.slice(start, doneEnd)) ||
    hits.some(({ tag, span: [at] }) => tag === 'try:way' && at >= start && at - doneEnd < gap);
  if (
    (isJoined &&
      (isFailed ? isElsewhere : isStrong || isElsewhere || !using.test(text.slice(start, doneEnd)))) ||
    isAlso(span[0], hits, from, lead)
  )
    return { ...base, span: [start, clauseEnd(text, doneEnd, span[1])], verbEnd: said?.span[0] ?? span[0] };
  return null;
}

/** "It does not print, not even with another cable". */
const isAlso = (sentence: number, hits: readonly Hit[], from: number, lead: string): boolean =>
  notEven.test(lead) &&
  hits.some((each) => isResult(each) && each.span[0] >= sentence && each.span[1] <= from);

function clauseEnd(text: string, from: number, end: number): number {
  const cut = text.slice(from, end).search(boundary);
  return cut < 0 ? end : from + cut;
}
