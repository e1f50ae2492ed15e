import { has } from '../lexicon/has.ts';
import { oneWordOf } from '../lexicon/little-words.ts';
import type { Sentence } from '../prepared.ts';
import { type Action, isVerb } from './actions.ts';
import { firstResult, isInVain, outcomeInOrder, outcomeOf, type Result } from './outcome.ts';

/** How one of the things that a sentence tells of ended, as far as it or the sentences behind it say. */
export const resultOf = (
  text: string,
  sentence: Sentence,
  actions: readonly Action[],
  index: number,
  next: readonly Sentence[],
): Result | null => {
  const action = actions[index];
  const own = action === undefined ? null : resultIn(text, sentence, action);
  if (own === 'worked' && index === actions.length - 1 && isTakenBack(next[0])) return 'partly';
  return own ?? lastResult(text, sentence, actions, index) ?? resultOfNext(next);
};

/** "It did the trick for two of them. The third remains dead." */
const isTakenBack = (next: Sentence | undefined): boolean =>
  next !== undefined &&
  !next.hits.some(({ tag }) => isVerb(tag) || tag === 'try:doing') &&
  ((has(next.hits, 'how:still') && outcomeOf(next.hits) === 'failed') ||
    (takingBack.test(next.text) && outcomeOf(next.hits) === 'failed'));
const takingBack = new RegExp(`^${oneWordOf('attempt:taking-back')}`, 'iu');

/** Behind the verb, up to the next thing that was done. */
const resultIn = (text: string, { hits }: Sentence, { verbEnd, span }: Action): Result | null =>
  outcomeInOrder(
    text,
    hits.filter((hit) => hit.span[0] >= verbEnd && hit.span[1] <= span[1]),
    span[1],
  );

/** "We did this and that, nothing helped": the last one's result is all of theirs. */
function lastResult(
  text: string,
  sentence: Sentence,
  actions: readonly Action[],
  index: number,
): Result | null {
  const last = actions.at(-1);
  return last === undefined || index === actions.length - 1 ? null : resultIn(text, sentence, last);
}

/** "Neither helped", "none of it": said of all that was told before. */
const ofAll = new RegExp(`^${oneWordOf('attempt:of-all')}`, 'iu');
const fewWords = 4;
const wordCount = (text: string) => text.trim().split(/\s+/).length;

/** "Then we moved it, which didn't do a thing either": another attempt, and what it says of itself holds of the one before. */
const isAlsoInVain = ({ hits, text }: Sentence): boolean =>
  hits.some(({ tag }) => tag === 'did:self' || tag === 'try:did') && hits.some(isInVain) && also.test(text);
const also = new RegExp(`(?<!\\p{L})${oneWordOf('attempt:as-before')}`, 'iu');

/** Characters at the start of a sentence in which it says how something before it ended. */
const opening = 30;

/** In the next sentence; further on where what comes between tells of other attempts: "Then we moved it. Neither helped." */
function resultOfNext(next: readonly Sentence[]): Result | null {
  for (const [index, sentence] of next.entries()) {
    const isAct = sentence.hits.some(({ tag }) => isVerb(tag));
    const first = firstResult(sentence.hits);
    if (first !== undefined) {
      if (isAlsoInVain(sentence)) return 'failed';
      if (first.span[0] - sentence.span[0] <= opening)
        return index < 2 || ofAll.test(sentence.text) ? outcomeOf(sentence.hits) : null;
      if (!isAct) return null;
    }
    if (!isAct && wordCount(sentence.text) > fewWords) return null;
  }
  return null;
}

/** "We tried the phone, the tablet and the desk. On the desk it works, …": of each thing what is said where it is named again. */
export function resultOfPart(part: string, next: readonly Sentence[]): Result {
  const name = part.split(/[\s-]/).at(-1)?.toLowerCase() ?? part;
  for (const { text, span, hits } of next.slice(0, 2)) {
    const at = text.toLowerCase().indexOf(name);
    if (at < 0) continue;
    const from = Math.max(0, text.lastIndexOf(',', at));
    const cut = text.indexOf(',', at);
    const end = cut < 0 ? text.length : cut;
    const said = hits.filter(({ span: its }) => its[0] >= span[0] + from && its[1] <= span[0] + end);
    return outcomeOf(said) ?? 'failed';
  }
  return 'failed';
}
