import type { Hit } from '../lexicon/lexicon.ts';
import { oneOf, oneWordOf } from '../lexicon/little-words.ts';
import type { Sentence } from '../prepared.ts';
import type { Action } from './actions.ts';
import { firstResult, isInVain } from './outcome.ts';

/** "He sends the list every Friday and it arrives": nothing better says that it was an attempt. */
export function isUsual(
  { isStrong, by, isDoing, verbEnd }: Action,
  [own, after]: readonly Sentence[],
): boolean {
  if (isStrong || isDoing || by === 'nobody') return false;
  const said = own?.hits.find(({ tag, span }) => span[0] >= verbEnd && tag.startsWith('result:'));
  if (said !== undefined) return said.tag === 'result:runs';
  const later = after === undefined ? undefined : firstResult(after.hits);
  return later === undefined || later.tag === 'result:runs' || !ofIt.test(after?.text ?? '');
}

/** Goes on with what was done. */
const ofIt = new RegExp(`^${oneWordOf('attempt:of-it')}`, 'iu');

/** "When we export a large one it stops" tells of the problem, "when we leave the picture out it works" of an attempt. */
export const isWhen = (text: string, { span: [start] }: Action): boolean =>
  when.test(text.slice(start, start + 20));
const when = new RegExp(`^(?:${oneOf('attempt:when-lead')}\\s)?${oneOf('attempt:when')}\\s`, 'i');

/** "I imported the file and it failed again" tells of the problem; "I imported it anew, no luck" of an attempt. */
export const mayBeStory = (text: string, action: Action, told: readonly Sentence[]): boolean =>
  (!action.isStrong || isEarlier(text, action)) &&
  (action.isDoing || action.by !== 'nobody') &&
  !told.some((each) =>
    each.hits.some(
      (hit) =>
        hit.span[0] >= action.verbEnd &&
        (action.isDoing ? isOfAttempt(each, hit) : isInVain(hit) || isBareResult(each, hit)),
    ),
  );

/** "Makes no difference", "did not help either": said of an attempt, where "is not working" may be said of what is broken. */
export const isOfAttempt = ({ text, span: [start] }: Sentence, hit: Hit): boolean =>
  isInVain(hit) && effect.test(text.slice(hit.span[0] - start, hit.span[1] - start + 8));
const effect = new RegExp(oneOf('attempt:effect'), 'i');

/** "We moved the files on Saturday": what it came from, as often as not. */
export const isEarlier = (text: string, { span: [start, end] }: Action): boolean =>
  earlier.test(text.slice(start, end));
const earlier = new RegExp(`(?<!\\p{L})${oneWordOf('attempt:earlier')}`, 'iu');

/** Characters of "No change at all." */
export const shortAnswer = 30;

/** "Server logging disabled": nobody is said to have done it. */
export const isNoted = (text: string, { by, isDoing, span: [start], verbEnd }: Action): boolean =>
  by === 'nobody' && !isDoing && noted.test(text.slice(start, verbEnd));
const noted = new RegExp(`^\\P{L}*\\p{L}+(?:\\s\\p{L}+)+\\s\\p{L}+${oneOf('attempt:past-ending')}$`, 'u');

/** ", rejected": with nothing before it that it would be said of. */
const isBareResult = ({ text, span: [start] }: Sentence, { tag, span }: Hit): boolean =>
  tag === 'result:failed' && alone.test(text.slice(0, span[0] - start));
const alone = new RegExp(
  `(?:^|[,;:.–—-]\\s|\\s${oneOf('attempt:and-then')}\\s)(?:${oneOf('attempt:result-lead')}\\s)*$`,
  'i',
);
