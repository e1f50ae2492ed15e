import type { Day } from '../../calendar.ts';
import { oneOf } from '../lexicon/little-words.ts';
import type { Atom } from './atom.ts';
import type { Interval } from './interval.ts';

/** From where a date is read: the writer's day and clock, and the side on which a day without a year is looked for. */
export type Vantage = {
  today: Day;
  /** Minutes since midnight. */
  minute: number;
  toward: 'past' | 'future';
  /** Whether 3/4 is the third of April. */
  dayFirst: boolean;
};

/** What the parts of a date are read from: the atoms of a sentence, in the text of its message. */
export type Cursor = { text: string; atoms: readonly Atom[]; vantage: Vantage };

/** What some atoms were read as, and the index of the one after them. */
export type Part = { next: number; interval: Interval };

/** Between two parts of one date: blanks, a comma, one or two short words ("of", "at the", "um", "à la"). */
const light = new RegExp(
  `^[\\s,.(]{0,4}(?:(?:\\p{L}{1,3}|${oneOf('date:long-link')})['’.]?[\\s,]{0,2}){0,2}$`,
  'u',
);
const joining = new RegExp(`\\b${oneOf('date:joins')}\\b`, 'i');

/** Whether the atom at an index follows so closely on the one before it that both can be one date: also "mid-July". */
export function isClose({ text, atoms }: Cursor, at: number): boolean {
  const before = atoms[at - 1];
  const atom = atoms[at];
  if (before === undefined || atom === undefined) return false;
  const gap = text.slice(before.span[1], atom.span[0]);
  if (gap === '-') return before.is === 'edge';
  return gap.length <= 12 && light.test(gap) && !joining.test(gap);
}

/** Whether a short name (Sat, Mon, May, mar) is written as a name and not as a word, or stands where only a name can: "by fri". */
export const isName = ({ text }: Cursor, { span: [start, end] }: Atom): boolean =>
  end - start > 4 ||
  text.charAt(start) !== text.charAt(start).toLowerCase() ||
  noWord.test(text.slice(start, end)) ||
  (end - start > 2 &&
    beforeName.test(text.slice(Math.max(0, start - 8), start)) &&
    !(verb.test(text.slice(start, end)) && beforeVerb.test(text.slice(Math.max(0, start - 6), start))));

const noWord = new RegExp(`^${oneOf('date:sure-name')}$`, 'i');
const beforeName = new RegExp(`(?:^|\\s)${oneOf('date:before-name')}\\s$`, 'i');
/** "This may be" names no month. */
const verb = new RegExp(`^${oneOf('date:verb')}$`);
const beforeVerb = new RegExp(`(?:^|\\s)${oneOf('date:before-verb')}\\s$`, 'i');
