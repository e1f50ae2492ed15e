import { oneOf } from '../lexicon/little-words.ts';
import type { Atom } from './atom.ts';

/** What stands before an hour: "before 5", "um 9", and what comes behind where it is one: the end, a place, another day. */
const before = new RegExp(`(?:^|[\\s(])${oneOf('date:before-hour')}\\s$`, 'i');
const behind = new RegExp(`^(?:$|[.,;:!?)]|\\s?[-–]\\s|\\s${oneOf('date:behind-hour')}(?!\\p{L}))`, 'iu');
const half = new RegExp(`^\\s?(?:(${oneOf('date:of-morning')})|${oneOf('date:of-afternoon')})`, 'i');

/** A bare number as an hour, in minutes since midnight, where it is said like one: "before 5". From one to six it is afternoon. */
export function hourOf(
  text: string,
  { value, digits, span }: Extract<Atom, { is: 'number' }>,
): number | null {
  // "One by one".
  if (value < (digits ? 1 : 2) || value > 12 || !Number.isInteger(value)) return null;
  const lead = text.slice(Math.max(0, span[0] - 10), span[0]);
  if (!before.test(lead) || !behind.test(text.slice(span[1], span[1] + 10))) return null;
  const said = half.exec(text.slice(span[1], span[1] + 18));
  if (said !== null) return ((value % 12) + (said[1] === undefined ? 12 : 0)) * 60;
  return (value < 7 ? value + 12 : value) * 60;
}
