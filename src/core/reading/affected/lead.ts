import { oneOf } from '../lexicon/little-words.ts';
import type { Span } from '../prepared.ts';

/** What stands before a quantity, without what only makes it more or less exact: "about", "all our". */
export function leadOf(text: string, from: number, to: number): { words: string; span: Span } {
  let end = to;
  for (let most = 6; most > 0; most -= 1) {
    const start = Math.max(from, end - 24);
    const filler = fillers.exec(text.slice(start, end));
    if (filler === null) break;
    end = start + filler.index + (filler[1] ?? '').length;
  }
  const span: Span = [Math.max(from, end - 60), end];
  return { words: text.slice(...span).replaceAll(/\s*\r?\n/g, '\n'), span };
}
const fillers = new RegExp(`(^|[^\\p{L}])(?:${oneOf('affected:before-count')}\\s{1,2}|[~+>(]\\s?)$`, 'iu');

const last = (words: string): RegExp => new RegExp(`(?:^|[^\\p{L}])${words}\\s$`, 'iu');

/** A statement begins with it, or goes on. */
export const begins = new RegExp(
  `(?:^|[.,;:!?()\\n–—•*|]\\s?|\\s-\\s|(?:^|\\s)${oneOf('affected:joins')}\\s)$`,
  'iu',
);
/** "There are", "that makes". */
export const tells = last(oneOf('affected:telling'));
export const owns = last(oneOf('affected:owning'));
/** "Affects", "is down for". */
export const harms = last(`${oneOf('affected:harms')}(?:\\s${oneOf('affected:harmed-at')})?`);
export const isPlace = last(oneOf('affected:at'));
/** "I blocked". */
export const isDone = last(`${oneOf('affected:i-do')}(?:\\s\\p{L}+)?`);
export const isWith = last(oneOf('affected:with'));
/** "When two users edit". */
export const isThought = new RegExp(`(?:^|[.,;:(]\\s|\\s)${oneOf('affected:if')}\\s[^,;:(]{0,60}$`, 'iu');
export const isEach = new RegExp(`(?:^|[\\s(])${oneOf('affected:each')}\\s(?:\\p{L}{1,6}\\s)?$`, 'iu');
/** "None of our three printers is fine". */
export const isNone = new RegExp(`(?<!\\p{L})${oneOf('affected:none-of-them')}\\s(?:\\p{L}+\\s){0,2}$`, 'iu');
