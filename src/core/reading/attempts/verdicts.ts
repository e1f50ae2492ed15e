import { lacks, room } from '../holds.ts';
import type { ResultTag } from '../lexicon/attempt-tag.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import type { OutcomeTag } from '../lexicon/outcome-tag.ts';
import type { Sentence } from '../prepared.ts';
import { readable } from './outcome.ts';

/** A sentence with all that it says of how something went. */
export function heard(text: string, sentence: Sentence): Sentence {
  const hits = lacks(sentence, room('result')) ? sentence.hits : readable(text, sentence.hits);
  if (lacks(sentence, room('how'))) return hits === sentence.hits ? sentence : { ...sentence, hits };
  const found = verdictsIn({ ...sentence, hits });
  return {
    ...sentence,
    hits: found.length === 0 ? hits : [...hits, ...found].sort((a, b) => a.span[0] - b.span[0]),
  };
}

/** Where one clause ends and the next begins. */
const joint =
  /[,;:.!?()…]+(?:\s|$)|\s[–—-]\s|→|->|=>|\n|\s(?=(?:but|and|so|yet|though|although|while|whereas|then|which|und|aber|doch|et|mais|puis|y|pero|luego|e|mas|depois)\s)/giu;

/** Clauses that a person writes in a sentence; there is no need to judge more. */
const mostClauses = 40;

/**
 * What the clauses of a sentence say of how something went, out of their words, where no phrase of the lexicon says it:
 * "nothing prints" has failed, "no more errors" has worked.
 */
function verdictsIn({ text, span: [start], hits }: Sentence): readonly Hit[] {
  const how = hits.filter(
    (hit) =>
      hit.tag.startsWith('how:') &&
      !isQuoted(text, start, hit) &&
      (hit.tag !== 'how:runs' || isRunning(text, start, hit)),
  );
  if (how.length === 0) return [];
  const words = how.filter((hit) => !isDone(text, start, hits, hit));
  const said = hits.filter(({ tag }) => tag.startsWith('result:') && tag !== 'result:same');
  const found: Hit[] = [];
  let from = 0;
  for (const [end, next] of clausesOf(text)) {
    const isSaid = said.some(({ span }) => span[0] < start + end && span[1] > start + from);
    const inside = words.filter(({ span }) => span[0] >= start + from && span[1] <= start + end);
    const [first] = inside;
    const tag =
      isSaid || first === undefined || text[end] === '?' ? null : judge(text.slice(from, end), inside);
    if (tag !== null && first !== undefined)
      found.push({ tag, span: [startOf(inside, first), inside.at(-1)?.span[1] ?? 0] });
    from = next;
  }
  return found.filter((each) => !isActOnly(each, how, hits, [...said, ...found]));
}

/** "Imported again, makes no difference": the first is what was done, when another one says how it ended. */
const isActOnly = (verdict: Hit, how: readonly Hit[], hits: readonly Hit[], all: readonly Hit[]): boolean =>
  (verdict.tag === 'result:worked' || verdict.tag === 'result:runs') &&
  how.some(
    ({ span }) =>
      span[0] === verdict.span[0] &&
      hits.some(({ tag, span: act }) => tag === 'try:did-often' && act[0] === span[0]),
  ) &&
  all.some(({ span }) => span[0] > verdict.span[1]);

/** "Neither a restart nor another cable helped": what was done stands between. */
const startOf = ([, second]: readonly Hit[], first: Hit): number =>
  first.tag !== 'how:no' || second === undefined
    ? first.span[0]
    : second.tag === 'how:no'
      ? second.span[1]
      : second.span[0] - first.span[1] > denying / 2
        ? second.span[0]
        : first.span[0];

function* clausesOf(text: string): Generator<readonly [end: number, next: number]> {
  let count = 0;
  for (const match of text.matchAll(joint)) {
    yield [match.index, match.index + match[0].length];
    count += 1;
    if (count === mostClauses) return;
  }
  yield [text.length, text.length];
}

/** A word on a button or in a message, or of a thing: "the missing file". */
const isQuoted = (text: string, start: number, { span }: Hit): boolean =>
  /["“”«]$/.test(text.slice(Math.max(0, span[0] - start - 1), span[0] - start)) ||
  (/(?:^|\s)(?:the|(?<!(?:[çc]a|cela|elle|il|on|tout)\s)an?|my|our|his|her|their|this|these|any|all|every|some)\s$/i.test(
    text.slice(Math.max(0, span[0] - start - 9), span[0] - start),
  ) &&
    /^\s\p{L}/u.test(text.slice(span[1] - start, span[1] - start + 2)));

/** "Dropped the quality" and "updated it" are things done. */
const isDone = (text: string, start: number, hits: readonly Hit[], { span, tag }: Hit): boolean =>
  (tag === 'how:good' || tag === 'how:bad' || tag === 'how:over') &&
  (hits.some((hit) => hit.tag === 'try:did' && hit.span[0] < span[1] && span[0] < hit.span[1]) ||
    (/^\s+(?:it|them|the|an?|my|our|his|her|their|all|both|this|that|these|those)(?!\p{L})/iu.test(
      text.slice(span[1] - start, span[1] - start + 8),
    ) &&
      hits.some((hit) => hit.tag === 'try:did-often' && hit.span[0] < span[1] && span[0] < hit.span[1])));

/** "The menu appears", and neither "he opened it" nor "printed again". */
const isRunning = (text: string, start: number, { span }: Hit): boolean =>
  /[\p{L}\d]\s(?:now\s|then\s|also\s|just\s|finally\s|even\s)?$/u.test(
    text.slice(Math.max(0, span[0] - start - 12), span[0] - start),
  ) &&
  !/(?:^|[\s'])(?:i|we|he|she|you|who|to|and|then|or|re|ve|not|i'?ve|we'?ve|have|has|had|was|were|is|are|be|been|the|a|an|my|our|his|her)\s(?:now\s|then\s|also\s|just\s|finally\s|even\s)?$/i.test(
    text.slice(Math.max(0, span[0] - start - 16), span[0] - start),
  ) &&
  !/^\s+(?:the|an?|my|our|his|her|their|this|these|those|up to|from|for)(?!\p{L})/iu.test(
    text.slice(span[1] - start, span[1] - start + 8),
  );

/** Characters between "no" and what it denies. */
const denying = 30;

const same =
  /^\s*(?:(?:and|but|or|exact|exactly|just|the|very|all|always|is|was|are|got|get|gets)\s+)*(?:same|identical|ditto|unchanged)(?!\p{L})/iu;
const butNot =
  /^\s*(?:but (?:not|no|never|nothing)|aber (?:nicht|kein\p{L}*)|mais (?:pas|plus|rien)|pero no|mas não)(?!\p{L})/iu;
const itDidNot =
  /^\s*(?:(?:but|and|sadly|alas)\s)?(?:it|that|this|they)\s(?:did|does|has|was|wo)(?:n['’]?t|\snot)\s*$/i;
const itDid = /^\s*(?:(?:and|but|yes)\s)?(?:it|that|this|which|they)\s(?:did|does)\s*$/i;
const lost = /(?<!\p{L})(?:my|our|his|her|their)(?!\p{L})/iu;

/** "So I can work": what for, and not how it went. */
const purpose =
  /^\s*(?:(?:so|so that|in order|to|that|which|where)\s)?(?:so|so that|to)\s(?:i|we|you|he|she|they|be|have)(?!\p{L})/iu;

/** "So nobody can open it": what it was done for. */
const isReached =
  /^\s*so (?:that )?(?:nobody|nothing|no one|none|no more|(?:it|they)(?:['’]s| is|['’]re| are) not \p{L}+ing)(?!\p{L})/iu;

/** "Works for an hour", where "stable for an hour now" is all that one can ask. */
const passing =
  /(?:help|work|held|last|fine|ok|behav|went|came|let|got)(?!.*(?:now|so far|since|straight|in a row)(?!\p{L}))/iu;

function judge(clause: string, words: readonly Hit[]): ResultTag | 'result:runs' | null {
  const has = (...tags: readonly OutcomeTag[]) => words.some(({ tag }) => tags.some((each) => each === tag));
  const denies = (...tags: readonly OutcomeTag[]) =>
    words.some(
      (no) =>
        no.tag === 'how:no' &&
        words.some(
          ({ tag, span }) =>
            tags.some((each) => each === tag) && span[0] >= no.span[1] && span[0] - no.span[1] <= denying,
        ),
    );
  if (itDidNot.test(clause) || same.test(clause)) return 'result:in-vain';
  if (butNot.test(clause) && !has('how:good')) return 'result:failed';
  if (isReached.test(clause)) return 'result:worked';
  if (itDid.test(clause)) return 'result:worked';
  if (has('how:maybe') || purpose.test(clause)) return null;
  if (has('how:over') && (has('how:trouble', 'how:bad') || !lost.test(clause)))
    return denies('how:over') ? 'result:in-vain' : 'result:worked';
  if (has('how:over')) return 'result:failed';
  if ((has('how:no') && has('how:effect')) || denies('how:good', 'how:runs')) return 'result:in-vain';
  if (denies('how:bad', 'how:trouble')) return 'result:worked';
  if (has('how:still')) return has('how:good') && !has('how:bad', 'how:no') ? null : 'result:in-vain';
  if (has('how:bad')) return 'result:failed';
  if (has('how:runs') && has('how:trouble') && !has('how:good')) return 'result:failed';
  if (!has('how:good', 'how:runs')) return null;
  if (has('how:while') && passing.test(clause)) return 'result:partly';
  return has('how:good') ? 'result:worked' : 'result:runs';
}
