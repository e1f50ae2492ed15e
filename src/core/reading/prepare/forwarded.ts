import { isMailAbout, isMailFrom, namesForward, originals, passesOn } from '../lexicon/known.ts';
import { oneOf } from '../lexicon/little-words.ts';
import { emptied, firstWord, type Line } from './lines.ts';

/** Lines of a mail's head: from, date, subject, to, copies. */
const longestHead = 8;

/** Without the marks of bold print. */
const plainLabel = (lower: string) =>
  lower.startsWith('*') ? lower.slice(0, 80).replaceAll('*', '') : lower;

const isMark = ({ lower, text }: Line): boolean =>
  text.length < 120 && namesForward(lower) && (/^[-_*#=–—]{2,}/.test(text) || /:\**$/.test(text));

const copies = new RegExp(`^\\**${oneOf('text:copies')}\\b`);

const isHead = (line: Line): boolean =>
  line.text.length < 300 &&
  (isMailFrom(plainLabel(line.lower), firstWord(line)) ||
    isMailAbout(plainLabel(line.lower), firstWord(line)) ||
    copies.test(line.lower));

/** A line of dashes with "Original Message" in it. */
export const isOriginal = ({ lower }: Line): boolean =>
  '-_*#'.includes(lower.charAt(0)) &&
  /^[-_*#]{2,}/.test(lower) &&
  originals.some((name) => lower.slice(0, 120).includes(name));

/** Who wrote it, and under that at least two more lines of a mail's head. */
export function isMailHead(line: Line, lines: readonly Line[], at: number): boolean {
  if (!isMailFrom(plainLabel(line.lower), firstWord(line))) return false;
  const under = lines
    .slice(at + 1, at + 6)
    .filter((each) => isMailAbout(plainLabel(each.lower), firstWord(each)));
  return under.length >= 2;
}

/** Lines of the author's own, above a mail that they pass on: more of them are an answer to it. */
const fewLines = 12;

/** Whether the author says above the first head that what follows is passed on. */
function isPassedOn(lines: readonly Line[]): boolean {
  const at = lines.findIndex((line, index) => isOriginal(line) || isMailHead(line, lines, index));
  const own = lines.slice(0, Math.max(0, at)).filter(({ text }) => text !== '');
  return own.length > 0 && own.length <= fewLines && own.some(({ lower }) => passesOn(lower));
}

/** A mail that somebody forwards is what they have to say: the mark above it and its head go, the rest is read. */
export function withoutForwardHeads(lines: readonly Line[]): readonly Line[] {
  const isPassed = isPassedOn(lines);
  let left = 0;
  return lines.map((line, at) => {
    if (isMark(line) || (isPassed && isOriginal(line))) {
      left = longestHead;
      return emptied(line);
    }
    if (left === 0 && isPassed && isMailHead(line, lines, at)) left = longestHead;
    if (left === 0 || line.text === '') return line;
    left = isHead(line) ? left - 1 : 0;
    return left === 0 ? line : emptied(line);
  });
}
