import type { Span } from './prepared.ts';

/** The part of a sentence that holds a place. `boundary` (global): what parts it, such as commas and "but". */
export function clauseIn(text: string, [start, end]: Span, place: Span, boundary: RegExp): Span {
  let from = start;
  for (const { index } of text.slice(start, end).matchAll(boundary)) {
    const cut = start + index;
    if (cut < place[0]) from = cut + 1;
    else if (cut >= place[1]) return [from, cut];
  }
  return [from, end];
}
