import type { ResultTag } from '../lexicon/attempt-tag.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import { oneOf, oneWordOf } from '../lexicon/little-words.ts';
import type { OutcomeTag } from '../lexicon/outcome-tag.ts';

/** Characters between "no" and what it denies. */
export const denying = 30;

const same = new RegExp(`^\\s*(?:${oneOf('attempt:same-lead')}\\s+)*${oneWordOf('attempt:same')}`, 'iu');
const bareNo = new RegExp(`^\\s*${oneOf('attempt:bare-no')}\\s*$`, 'i');
const butNot = new RegExp(`^\\s*${oneWordOf('attempt:but-not')}`, 'iu');
const itDidNot = new RegExp(
  `^\\s*(?:${oneOf('attempt:did-lead')}\\s)?${oneOf('attempt:it')}\\s${oneOf('attempt:did-not')}\\s*$`,
  'i',
);
const itDid = new RegExp(
  `^\\s*(?:${oneOf('attempt:did-lead')}\\s)?${oneOf('attempt:it')}\\s${oneOf('attempt:did')}\\s*$`,
  'i',
);
/** "The tablet does, the phone doesn't": of what was said before. */
const ofBefore = new RegExp(
  `^(?!.*(?<!\\p{L})${oneWordOf('attempt:out-of-step')}).{2,40}\\s${oneOf('attempt:auxiliary')}(n['’]?t| not)?\\W*$`,
  'iu',
);
const own = new RegExp(`(?<!\\p{L})${oneWordOf('attempt:own')}`, 'iu');

/** "So I can work": what for, and not how it went. */
const purpose = new RegExp(
  `^\\s*(?:${oneOf('attempt:purpose-lead')}\\s)?${oneOf('attempt:purpose')}\\s${oneWordOf('attempt:purpose-subject')}`,
  'iu',
);

/** "So nobody can open it": what it was done for. */
const isReached = new RegExp(`^\\s*${oneWordOf('attempt:reached')}`, 'iu');

/** "Works for an hour", where "stable for an hour now" is all that one can ask. */
const passing = new RegExp(`${oneOf('attempt:passing')}(?!.*${oneWordOf('attempt:lasting')})`, 'iu');

/** What the words of a clause say together of how something went. */
export function judge(
  clause: string,
  words: readonly Hit[],
  isLater: boolean,
): ResultTag | 'result:runs' | null {
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
  const echo = ofBefore.exec(clause);
  if (echo !== null && !has('how:good', 'how:bad'))
    return echo[1] === undefined ? 'result:worked' : 'result:in-vain';
  if (isLater && bareNo.test(clause)) return 'result:in-vain';
  if (butNot.test(clause) && !has('how:good')) return 'result:failed';
  if (isReached.test(clause)) return 'result:worked';
  if (itDid.test(clause)) return 'result:worked';
  if (has('how:maybe') || purpose.test(clause)) return null;
  if (has('how:over') && (has('how:trouble', 'how:bad') || !own.test(clause)))
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
