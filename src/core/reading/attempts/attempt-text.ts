import { oneOf } from '../lexicon/little-words.ts';
import type { Sentence, Span } from '../prepared.ts';
import type { Action } from './actions.ts';
import { firstResult } from './outcome.ts';

/** Words of an attempt: it is a line of a list. */
const longest = 30;

const joins = oneOf('attempt:joint');
const lead = new RegExp(`^(?:[-*•,;:\\s]|${joins}\\b[,:]?\\s)+`, 'iu');
const trail = new RegExp(`[\\s,;:.–—-]+$|\\s+(?:${joins}|→|->|=>)$`, 'u');
const boundaryOfDoing = /[,;:.]\s|\s[–—-]\s|\s(?:→|->|=>)/giu;
const boundary = new RegExp(
  `[,;:.]\\s|\\s[–—-]\\s|\\s(?:→|->|=>)|\\s${oneOf('attempt:joint', 'attempt:new-clause')}\\s`,
  'giu',
);

/** What was done, without what joins it to the words around it. */
export function attemptText(text: string, [start, end]: Span): string {
  const inner = text.slice(start, end).replace(/\s+/g, ' ').replace(lead, '');
  const whole = inner.replace(trail, '').replace(trail, '');
  const words = whole.split(' ');
  return words.length <= longest ? whole : `${words.slice(0, longest).join(' ')} …`;
}

/** Up to the clause that says how it ended. */
export function upToResult(
  text: string,
  { hits }: Sentence,
  { span: [start, end], verbEnd, isDoing }: Action,
): Span {
  const result = firstResult(hits.filter(({ span }) => span[0] >= verbEnd && span[1] <= end));
  if (result === undefined) return [start, end];
  const cut = [...text.slice(verbEnd, result.span[0] + 1).matchAll(isDoing ? boundaryOfDoing : boundary)].at(
    -1,
  );
  return cut === undefined ? [start, end] : [start, verbEnd + cut.index];
}

/** "Tried Chrome, Firefox and Safari" is three things. */
const tried = new RegExp(
  `(?:^|\\s)${oneOf('attempt:tried')}(?:\\s${oneOf('attempt:tried-with')})?:?\\s`,
  'iu',
);
const joint = new RegExp(`,\\s(?:${oneOf('attempt:and-or')}\\s)?|\\s${oneOf('attempt:and-or')}\\s`, 'iu');
const to = new RegExp(`\\s${oneOf('attempt:to')}\\s`);
const pronoun = new RegExp(`^${oneOf('attempt:pointing', 'attempt:pronoun')}$`, 'iu');
const mostWordsOfPart = 6;

export function partsOf(text: string, [start, end]: Span): readonly string[] {
  const inner = text.slice(start, end);
  const verb = tried.exec(inner);
  if (verb === null || to.test(inner)) return [];
  const parts = attemptText(inner, [verb.index + verb[0].length, inner.length]).split(joint);
  const isList =
    parts.length > 1 &&
    parts.every(
      (part) =>
        /\p{L}/u.test(part) &&
        !part.includes(':') &&
        !pronoun.test(part) &&
        part.split(' ').length <= mostWordsOfPart,
    );
  return isList ? parts : [];
}
