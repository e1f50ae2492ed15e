import { type Line, partOfLine } from './lines.ts';
import type { Words } from './words.ts';

/** What a form says to whoever fills it in, `<!-- between these -->`, is nobody's text. One that nobody closes is text. */
export function withoutComments(lines: readonly Line[], words: Words): readonly Line[] {
  if (!words.lower.includes('<!--')) return lines;
  const last = lines.findLastIndex(({ text }) => text.includes('-->'));
  let isWithin = false;
  return lines.map((line, at) => {
    const { text } = line;
    const end = isWithin ? text.indexOf('-->') : -1;
    if (isWithin) isWithin = end < 0;
    const from = end >= 0 ? end + 3 : 0;
    if (isWithin) return part(line, 0, 0);
    const start = text.indexOf('<!--', from);
    if (start < 0 || at > last) return from > 0 ? part(line, from, text.length) : line;
    const close = text.indexOf('-->', start);
    if (close < 0 && at === last) return line;
    isWithin = close < 0;
    const isBefore = text.slice(from, start).trim() !== '' || isWithin;
    return isBefore ? part(line, from, start) : part(line, close + 3, text.length);
  });
}

function part(line: Line, from: number, to: number): Line {
  const raw = line.text.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const end = start + raw.trim().length;
  return { ...partOfLine(line, start, end), end: line.start + end };
}
