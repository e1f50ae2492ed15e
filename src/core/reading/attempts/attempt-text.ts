import type { Sentence, Span } from '../prepared.ts';
import type { Action } from './actions.ts';
import { firstResult } from './outcome.ts';

/** Words of an attempt: it is a line of a list. */
const longest = 30;

const joins =
  'and|but|so|then|yes|ok|okay|und|aber|dann|ja|et|mais|oui|puis|y|pero|sí|luego|e|mas|sim|depois(?! de)';
const lead = new RegExp(`^(?:[-*•\\s]|(?:${joins})\\b[,:]?\\s)+`, 'iu');
const trail = new RegExp(`[\\s,;:.–—-]+$|\\s+(?:${joins}|→|->|=>)$`, 'iu');
const boundaryOfDoing = /[,;:.]\s|\s[–—-]\s|\s(?:→|->|=>)/giu;
const boundary = new RegExp(
  `[,;:.]\\s|\\s[–—-]\\s|\\s(?:→|->|=>)|\\s(?:${joins}|which|that|there)\\s`,
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
const tried =
  /(?:^|\s)(?:tried|attempted|probiert|ausprobiert|versucht|essayé|probado|probé|intentado|tentei|testei|testado)(?:\s(?:out|with|using|mit|avec|con|com))?:?\s/iu;
const joint = /,\s(?:and\s|or\s)?|\s(?:and|or|und|oder|et|ou|y|e|plus)\s/iu;
const mostWordsOfPart = 6;

export function partsOf(text: string, [start, end]: Span): readonly string[] {
  const inner = text.slice(start, end);
  const verb = tried.exec(inner);
  if (verb === null || /\sto\s/.test(inner)) return [];
  const parts = attemptText(inner, [verb.index + verb[0].length, inner.length]).split(joint);
  const isList =
    parts.length > 1 &&
    parts.every(
      (part) =>
        /\p{L}/u.test(part) &&
        !/^(?:it|that|this|they|both|es|das|ça|eso|isso)$/iu.test(part) &&
        part.split(' ').length <= mostWordsOfPart,
    );
  return isList ? parts : [];
}
