import type { Hit, Tag } from '../lexicon/lexicon.ts';
import type { Sentence, Span } from '../prepared.ts';

/** Something that was done, as it stands in a sentence. */
export type Action = {
  /** The clause that tells it, up to its result. */
  span: Span;
  /** `strong`: hardly ever done but to mend or to test something. */
  isStrong: boolean;
  by: 'self' | 'other' | 'nobody';
};

/** Characters in a clause before its verb: more of them are another thought. */
const longestLead = 60;
const boundary = /[,;:.!?()]\s|\s[–—-]\s|\n|→|->|=>/g;

const isDid = ({ tag }: Hit) => tag === 'try:did' || tag === 'try:did-often';

/** What somebody did, in the order in which it stands; "removed and added it again" is one thing. */
export function actionsIn(text: string, { span, hits }: Sentence): readonly Action[] {
  const verbs = hits
    .filter(isDid)
    .filter((hit, index, all) => index === 0 || hit.span[0] >= (all[index - 1]?.span[1] ?? 0));
  const starts: Hit[] = [];
  for (const verb of verbs) {
    const before = starts.at(-1);
    if (before === undefined || isAnother(text, hits, before, verb)) starts.push(verb);
  }
  return starts.flatMap((verb, index): readonly Action[] => {
    const from = clauseStart(text, span[0], verb.span[0]);
    const lead = hits.filter((hit) => hit.span[0] >= from && hit.span[1] <= verb.span[0]);
    if (verb.span[0] - from > longestLead || has(lead, 'try:when')) return [];
    const isStrong = hits.some(({ tag, span: [start] }) => tag === 'try:did' && start === verb.span[0]);
    const by = has(lead, 'try:self') ? 'self' : has(lead, 'try:other') ? 'other' : 'nobody';
    const isDropped = text.slice(from, verb.span[0]).trim().split(/\s+/).length <= 2;
    if (by === 'nobody' && !isStrong && !isDropped) return [];
    const end = starts[index + 1]?.span[0] ?? span[1];
    return [{ span: [from, end], isStrong, by }];
  });
}

const has = (hits: readonly Hit[], tag: Tag) => hits.some((hit) => hit.tag === tag);

/** A second verb tells of a second thing when each of them has an object of its own. */
function isAnother(text: string, hits: readonly Hit[], first: Hit, second: Hit): boolean {
  const between = text.slice(first.span[1], second.span[0]);
  const and = hits.find(
    ({ tag, span }) => tag === 'try:and' && span[0] >= first.span[1] && span[1] <= second.span[0],
  );
  const cut = and === undefined ? between.search(/[,;.]\s/) : and.span[0] - first.span[1];
  if (cut < 0) return false;
  const isOwn = between.slice(0, cut).trim().split(/\s+/).filter(Boolean).length >= 2;
  return isOwn && /^\s*\p{L}+\s+\p{L}/u.test(text.slice(second.span[1], second.span[1] + 40));
}

/** After the last comma, dash or line break before the verb, as far as it is near. */
function clauseStart(text: string, sentence: number, verb: number): number {
  const from = Math.max(sentence, verb - longestLead * 2);
  const last = [...text.slice(from, verb).matchAll(boundary)].at(-1);
  return last === undefined ? from : from + last.index + last[0].length;
}
