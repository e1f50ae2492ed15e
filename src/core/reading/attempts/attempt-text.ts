import type { Span } from '../prepared.ts';

/** Words of an attempt: it is a line of a list. */
const longest = 30;

const lead =
  /^(?:[-*•\s]|(?:and|but|so|then|yes|ok|okay|und|aber|dann|ja|et|mais|oui|puis|y|pero|sí|e|mas|sim)\b[,:]?\s)+/iu;
const trail = /[\s,;:.–—-]+$|\s+(?:and|but|und|aber|et|mais|y|pero|e|mas|→|->|=>)$/iu;

/** What was done, without what joins it to the words around it. */
export function attemptText(text: string, [start, end]: Span): string {
  const inner = text.slice(start, end).replace(/\s+/g, ' ').replace(lead, '');
  const whole = inner.replace(trail, '').replace(trail, '');
  const words = whole.split(' ');
  return words.length <= longest ? whole : `${words.slice(0, longest).join(' ')} …`;
}
