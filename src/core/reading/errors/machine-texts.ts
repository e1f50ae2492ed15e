import { oneOf } from '../lexicon/little-words.ts';
import type { Span } from '../prepared.ts';
import { matchesIn, type Piece, type View } from './piece.ts';

/** Characters of an answer in JSON, at the most. */
const longest = 4000;

/** A field that tells a failure. */
const failing =
  /"[\w-]{0,30}(?:error|fault|exception|fail(?:ure|ed)?)[\w-]{0,30}"\s*:|"[\w-]{0,20}(?:status|code|http)[\w-]{0,20}"\s*:\s*"?[45]\d\d\b/i;

/** `02|NAK|004512|E-61|UNKNOWN CHUTE`, with an arrow before it or without. */
const telegram = /^[ \t]*(?:[<>]{1,2} )?[\w.-]{1,40}(?:\|[^|\s][^|\n]{0,80}|\|){2,30}$/;
/** Below the heads of a table that people drew. */
const ruled = /^[-:|\s]+$/m;
const refused = new RegExp(
  `\\|(?:NAK|NACK|AE|AR|ERR|ERROR|REJ)\\||\\b${oneOf('error:logged', 'error:in-table')}\\b`,
  'i',
);

/** What programs say to programs, whole: answers in JSON and telegrams of fields between bars. */
export const machineTexts = (view: View): readonly Piece[] => [...answers(view), ...telegrams(view)];

/** Blank lines and lines like prose cut an answer into several blocks: it is taken where it begins. */
function answers({ text, block }: View): readonly Piece[] {
  const [start] = block.span;
  const first = text.charAt(start) === '{' ? start : text.indexOf('{', start);
  if (first < 0 || text.slice(start, first).trim() !== '') return [];
  const end = closingOf(text, first);
  return end !== null && failing.test(text.slice(first, end)) ? [{ part: 'log', span: [first, end] }] : [];
}

/** Behind the bracket that closes the one at a place; null where none does, or something else stands on its line. */
function closingOf(text: string, at: number): number | null {
  let depth = 0;
  const last = Math.min(text.length, at + longest);
  for (let place = at; place < last; place += 1) {
    const sign = text.charAt(place);
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth === 0) return /^[ \t]*(?:\n|$)/.test(text.slice(place + 1, place + 40)) ? place + 1 : null;
  }
  return null;
}

/** Lines one below the other, of which one tells a refusal. */
function telegrams({ text, block }: View): readonly Piece[] {
  if (!text.slice(...block.span).includes('|')) return [];
  const runs: Span[] = [];
  for (const { match, start } of matchesIn(text, block.span, /[^\n]+/g)) {
    if (!telegram.test(match[0])) continue;
    const before = runs.at(-1);
    const end = start + match[0].trimEnd().length;
    if (before !== undefined && text.slice(before[1], start).trim() === '')
      runs[runs.length - 1] = [before[0], end];
    else runs.push([start + match[0].search(/\S/), end]);
  }
  return runs
    .filter((span) => refused.test(text.slice(...span)) && !ruled.test(text.slice(...span)))
    .map((span) => ({ part: 'log', span }));
}
