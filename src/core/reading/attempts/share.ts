import { oneOf } from '../lexicon/little-words.ts';
import type { Turn } from './course.ts';

/** Characters of a sentence in which its share stands. */
const lead = 120;

/** "148 of 148", "nine of the eleven are up": all of them is good, a part of them half. */
export function shareOf(text: string): readonly Turn[] {
  const [, some = '', all = ''] = share.exec(text.slice(0, lead)) ?? [];
  const [part, whole] = [numberOf(some), numberOf(all)];
  if (whole < 2 || part > whole) return [];
  return [part === whole ? 'good' : 'half'];
}

const number = `\\d+|${oneOf('attempt:numbers')}`;
const share = new RegExp(
  `(?<![\\p{L}\\d.,:])(${number}) ${oneOf('attempt:out-of')} (?:${oneOf('attempt:of-the')} )?(${number})(?![\\p{L}\\d:]|[.,]\\d)`,
  'iu',
);

const numbers = oneOf('attempt:numbers').slice(3, -1).split('|');
const numberOf = (word: string): number =>
  /^\d/.test(word) ? Number(word) : numbers.indexOf(word.toLowerCase()) + 1;
