import { mailAbout, mailFrom, namesForward } from '../lexicon/known.ts';
import type { Line } from './lines.ts';

/** Lines of a mail's head: from, date, subject, to, copies. */
const longestHead = 8;

const plainLabel = (lower: string) =>
  lower.startsWith('*') ? lower.slice(0, 80).replaceAll('*', '') : lower;

const isMark = ({ lower, text }: Line): boolean =>
  text.length < 120 && namesForward(lower) && (/^[-_*#=–—]{2,}/.test(text) || /:\**$/.test(text));

const isHead = ({ lower, text }: Line): boolean =>
  text.length < 300 &&
  ([...mailFrom, ...mailAbout].some((start) => plainLabel(lower).startsWith(start)) ||
    /^\**(?:cc|kopie|copie|copia|cópia|reply-to)\b/.test(lower));

const emptied = (line: Line): Line => ({ ...line, text: '', lower: '' });

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
