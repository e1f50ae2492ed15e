import { oneOf, oneWordOf } from '../lexicon/little-words.ts';
import type { Span } from '../prepared.ts';

/** What a statement begins behind, and what may stand between that and a count. */
const opening = new RegExp(
  `(?:^|[.,;:!?()\\n–—]\\s?|\\s-\\s|\\s${oneOf('affected:joins')}\\s)(?:(?:${oneOf('affected:before-count')}\\s){0,5}|[~+]\\s?)$`,
  'iu',
);

/** Behind what is counted: what it does, or what is done with it. */
const verb = new RegExp(
  `^(?:[ -]${oneOf('affected:role')})?\\s(?:${oneOf('affected:in')}\\s\\S{1,16}(?:\\s[^\\s,.]{1,16}){0,2}\\s)?(?:${oneOf('affected:before-verb')}\\s){0,2}${oneWordOf('affected:does')}`,
  'iu',
);

/** What says nothing bad: "use it", "are fine", "came by". */
const benign = new RegExp(`^\\s(?:\\S+\\s){0,2}?${oneWordOf('affected:does-well')}`, 'iu');

/** "14 callers hung up after half an hour": somebody tells, in a complaint, what so many do or had done to them. */
export function isSubject(text: string, [start, end]: Span, sentence: Span): boolean {
  const before = text.slice(Math.max(sentence[0], start - 60), start);
  const rest = text.slice(end, Math.min(sentence[1], end + 80));
  return opening.test(before) && verb.test(rest) && !benign.test(rest);
}

/** "Both kiosks fine", "five of the six got theirs": all is well with them. */
const well = new RegExp(
  `^(?:\\s${oneOf('affected:of', 'affected:in')}\\s\\S+)?\\s(?:(?!${oneOf('affected:not-well')}\\s)[^\\s,.;:]+\\s){0,4}?${oneWordOf('affected:well')}(?!-)(?!\\s${oneOf('affected:well-not')})`,
  'iu',
);
const notAfterAll = new RegExp(`^[^,.;:]{0,50}${oneOf('affected:no')}\\b`, 'i');

const none = new RegExp(`(?<!\\p{L})${oneOf('affected:none-of-them')}\\s(?:\\p{L}+\\s){0,2}$`, 'iu');

export function isWell(text: string, [start, end]: Span, [from, to]: Span): boolean {
  const rest = text.slice(end, Math.min(to, end + 60));
  return (
    well.test(rest) && !notAfterAll.test(rest) && !none.test(text.slice(Math.max(from, start - 30), start))
  );
}

/** "When two users edit", "with 2 monitors", "I cannot assign two agents", "I sent three mails": no count of who suffers. */
const thought = new RegExp(
  [
    `(?:(?:^|[.,;:(]\\s|\\s)${oneOf('affected:if')}\\s[^,;:(]{0,60}`,
    `(?:^|\\s)${oneOf('affected:with')}\\s(?:${oneOf('affected:only', 'affected:more-than')}\\s)?`,
    `(?:^|[.;:]\\s)${oneOf('affected:doing')}\\s`,
    `(?:^|\\s)${oneOf('affected:i-do')}\\s(?:\\p{L}+\\s)?(?:${oneOf('affected:more-than')}\\s)?)$`,
  ].join('|'),
  'iu',
);

/** "5 couples since Monday", "60 boxes all told": nothing else is said of them. */
const start = new RegExp(`(?:^|[.;:!?(\\n–—-]\\s?)(?:${oneOf('affected:about')}\\s|~\\s?)?$`, 'iu');
const tally = new RegExp(`^\\s${oneWordOf('affected:tally')}`, 'iu');
const total = new RegExp(`^\\s${oneWordOf('affected:tally', 'affected:total')}`, 'iu');

export const isTally = (text: string, place: Span, sentence: Span, isAbout: boolean): boolean =>
  start.test(text.slice(Math.max(sentence[0], place[0] - 60), place[0])) &&
  (isAbout ? total : tally).test(text.slice(place[1], Math.min(sentence[1], place[1] + 40)));

/** "Seven other charities", "four more of her patients": besides those that are known. */
const others = new RegExp(
  `(?<!\\p{L}|${oneOf('affected:our')}\\s)${oneOf('affected:others')}(?!\\p{L})`,
  'iu',
);

export const isOthers = (text: string, [start, end]: Span): boolean =>
  others.test(text.slice(Math.max(0, start - 16), end));

/** Begins what is told, or follows what begins it. */
export const isBeginning = (text: string, [at]: Span, [from]: Span): boolean =>
  opening.test(text.slice(Math.max(from, at - 60), at));

export const isThought = (text: string, [start]: Span, [from]: Span): boolean =>
  thought.test(text.slice(Math.max(from, start - 80), start));
