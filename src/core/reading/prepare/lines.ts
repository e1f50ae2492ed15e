import { type Words, wordsBetween } from './words.ts';

/** A line of a message. `text` is trimmed and `lower` the same without capitals; `start` and `end` are its place. */
export type Line = {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** Blanks before the text; a tab counts four. */
  indent: number;
  /** Of the message, and which of them stand in the line: the index of the first, and the one behind the last. */
  words: Words;
  first: number;
  last: number;
};

const isBreak = (code: number) => code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
const isBlank = (code: number) =>
  code === 32 ||
  code === 9 ||
  code === 0xa0 ||
  code === 0x200b ||
  code === 0xfeff ||
  code === 11 ||
  code === 12;

export function linesOf(text: string, words: Words): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let first = words.first;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !isBreak(text.charCodeAt(at))) continue;
    let last = first;
    while (last < words.end && (words.starts[last] ?? 0) < at) last += 1;
    lines.push(aLine(text, words, from, at, first, last));
    first = last;
    if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at += 1;
    from = at + 1;
  }
  return lines;
}

function aLine(text: string, words: Words, from: number, to: number, first: number, last: number): Line {
  let start = from;
  let end = to;
  let indent = 0;
  while (start < end && isBlank(text.charCodeAt(start))) {
    indent += text.charCodeAt(start) === 9 ? 4 : 1;
    start += 1;
  }
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  // Some blanks count as letters elsewhere.
  const isCut = first < last && ((words.starts[first] ?? 0) < start || (words.ends[last - 1] ?? 0) > end);
  const own = isCut ? wordsBetween(words, start, end) : null;
  return {
    text: text.slice(start, end),
    lower: words.lower.slice(start, end),
    start,
    end,
    indent,
    words: own ?? words,
    first: own?.first ?? first,
    last: own?.end ?? last,
  };
}

/** A part of a line as a line of its own: from one place in it to another. */
export function partOfLine(line: Line, from: number, to: number): Line {
  const text = line.text.slice(from, to);
  const start = line.start + from;
  const words = wordsBetween(line.words, start, start + text.length);
  const lower = line.lower.slice(from, to);
  return { ...line, text, lower, start, words, first: words.first, last: words.end };
}

export const emptied = (line: Line): Line => ({ ...line, text: '', lower: '', last: line.first });

/** Its number in the vocabulary. */
export const firstWord = ({ words, first, last }: Line): number =>
  first < last ? (words.numbers[first] ?? 0) : 0;

/** A line cut before each of these places. */
export const splitAt = (line: Line, starts: readonly number[]): readonly Line[] =>
  [...new Set([0, ...starts])].map((from, at, all) => {
    const length = line.text.slice(from, all[at + 1] ?? line.text.length).trimEnd().length;
    return { ...partOfLine(line, from, from + length), end: line.start + from + length };
  });
