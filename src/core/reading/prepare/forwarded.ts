import { isMailAbout, isMailFrom, namesForward } from '../lexicon/known.ts';
import { oneOf } from '../lexicon/little-words.ts';
import { emptied, firstWord, type Line } from './lines.ts';

/** Lines of a mail's head: from, date, subject, to, copies. */
const longestHead = 8;

/** Without the marks of bold print. */
export const plainLabel = (lower: string) =>
  lower.startsWith('*') ? lower.slice(0, 80).replaceAll('*', '') : lower;

const isMark = ({ lower, text }: Line): boolean =>
  text.length < 120 && namesForward(lower) && (/^[-_*#=–—]{2,}/.test(text) || /:\**$/.test(text));

const copies = new RegExp(`^\\**${oneOf('text:copies')}\\b`);

const isHead = (line: Line): boolean =>
  line.text.length < 300 &&
  (isMailFrom(plainLabel(line.lower), firstWord(line)) ||
    isMailAbout(plainLabel(line.lower), firstWord(line)) ||
    copies.test(line.lower));

/** A mail that somebody forwards is what they have to say: the mark above it and its head go, the rest is read. */
export function withoutForwardHeads(lines: readonly Line[]): readonly Line[] {
  let left = 0;
  return lines.map((line) => {
    if (isMark(line)) {
      left = longestHead;
      return emptied(line);
    }
    if (left === 0 || line.text === '') return line;
    left = isHead(line) ? left - 1 : 0;
    return left === 0 ? line : emptied(line);
  });
}
