import { months } from '../lexicon/known.ts';
import { type Line, splitAt } from './lines.ts';

const longest = 2000;
const most = 30;
/** Of one item, where there are only two: "1. and 2. quarter" is no list. */
const fewestWords = 3;

const opening = /^\(?1[.)]\s?(?=\D)|[:.] \(?1[.)]\s(?=\D)/;

/** "1. Open it. 2. Press Save. 3. Wait." is a list that somebody wrote on one line. */
export function splitAtNumbers(line: Line): readonly Line[] {
  const { text } = line;
  if (text.length > longest || !(text.includes(' 2.') || text.includes('2)'))) return [line];
  const first = opening.exec(text);
  if (first === null) return [line];
  const starts = [first.index + (/^[:.] /.test(first[0]) ? 2 : 0)];
  for (let number = 2; number < most; number += 1) {
    const from = (starts.at(-1) ?? 0) + 2;
    const next = text.slice(from).search(new RegExp(`[\\s.,;!?)]\\(?${number}[.)]\\s?[^\\s\\d]`));
    if (next < 0) break;
    starts.push(from + next + 1);
  }
  const items = starts.map((start, at) =>
    text
      .slice(start, starts[at + 1])
      .split(/\s+/)
      .filter(Boolean),
  );
  const isList =
    items.every(([, word = '']) => !months.has(word.toLowerCase().replace(/\W+$/, ''))) &&
    (items.length > 2 || items.every((words) => words.length > fewestWords));
  return items.length > 1 && isList ? splitAt(line, starts) : [line];
}
