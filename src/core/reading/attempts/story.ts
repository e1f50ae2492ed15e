import type { Hit } from '../lexicon/lexicon.ts';
import { oneOf, oneWordOf } from '../lexicon/little-words.ts';
import type { Sentence } from '../prepared.ts';
import type { Action } from './actions.ts';
import { isInVain } from './outcome.ts';

/** "When we export a large one it stops" tells of the problem, "when we leave the picture out it works" of an attempt. */
export const isWhen = (text: string, { span: [start] }: Action): boolean =>
  when.test(text.slice(start, start + 20));
const when = new RegExp(`^(?:${oneOf('attempt:when-lead')}\\s)?${oneOf('attempt:when')}\\s`, 'i');

/** "Makes no difference", "did not help either": said of an attempt, where "is not working" may be said of what is broken. */
export const isOfAttempt = ({ text, span: [start] }: Sentence, hit: Hit): boolean =>
  isInVain(hit) &&
  (effect.test(text.slice(hit.span[0] - start, hit.span[1] - start + 8)) ||
    bareNo.test(text.slice(hit.span[0] - start, hit.span[1] - start)));
const effect = new RegExp(oneOf('attempt:effect'), 'i');
const bareNo = new RegExp(`^${oneOf('attempt:bare-no')}$`, 'iu');

/** "We moved the files on Saturday": what it came from, as often as not. */
export const isEarlier = (text: string, { span: [start, end] }: Action): boolean =>
  earlier.test(text.slice(start, end));
const earlier = new RegExp(`(?<!\\p{L})${oneWordOf('attempt:earlier')}`, 'iu');

/** "Server logging disabled": nobody is said to have done it. */
export const isNoted = (text: string, { by, isDoing, span: [start], verbEnd }: Action): boolean =>
  by === 'nobody' && !isDoing && noted.test(text.slice(start, verbEnd));
const noted = new RegExp(`^\\P{L}*\\p{L}+(?:\\s\\p{L}+)+\\s\\p{L}+${oneOf('attempt:past-ending')}$`, 'u');
