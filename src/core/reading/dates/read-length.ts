import { oneOf } from '../lexicon/little-words.ts';
import type { Atom, Unit } from './atom.ts';
import { type Cursor, isClose, type Part } from './cursor.ts';
import { away, type Point } from './interval.ts';

export type LengthPart = Part & { kind: 'in' | 'within' | 'ago' };

/** "In 24h", "em 2 h": the unit is a symbol, and no phrase. */
function shortLength(
  cursor: Cursor,
  at: number,
  { value, unit, span }: Extract<Atom, { is: 'length' }>,
): LengthPart | null {
  const { text, vantage } = cursor;
  if (!inIt.test(text.slice(Math.max(0, span[0] - 6), span[0]))) return null;
  const now: Point = { day: vantage.today, minute: vantage.minute };
  return { next: at + 1, interval: away(now, value, unit), kind: 'in' };
}

const inIt = new RegExp(`(?:^|[\\s(])${oneOf('date:in')}\\s$`, 'i');
/** "Five days from adoption". */
const from = new RegExp(`^ ${oneOf('date:from')} `);
const noLength = new RegExp(`\\s${oneOf('date:no-length')}(?:\\s|$)`, 'i');
const some = new RegExp(`\\b${oneOf('date:some')}\\b`, 'i');

/** "In three days, "within the hour", "zwei Wochen her". Without a number it is one; of "two or three" the larger. */
export function readLength(cursor: Cursor, at: number): LengthPart | null {
  const { atoms, vantage } = cursor;
  const first = atoms[at];
  if (first?.is === 'length') return shortLength(cursor, at, first);
  const behind = atoms[at + 1]?.is;
  const isNumberFirst =
    first?.is === 'number' && (behind === 'ago' || behind === 'in') && isClose(cursor, at + 1);
  const frame = atoms[isNumberFirst ? at + 1 : at];
  if (frame?.is !== 'in' && frame?.is !== 'within' && frame?.is !== 'ago') return null;
  // "In Rome, and every hour", "five days from adoption".
  if (
    /[,;]/.test(cursor.text.slice(...frame.span)) ||
    from.test(cursor.text.slice(frame.span[1], frame.span[1] + 8))
  )
    return null;
  let count: number | null = isNumberFirst ? first.value : null;
  let unit: Unit | null = null;
  let next = isNumberFirst ? at + 2 : at + 1;
  for (; next < atoms.length; next += 1) {
    const atom = atoms[next];
    if (atom === undefined || atom.span[0] >= frame.span[1]) break;
    if (atom.is === 'number') count = atom.value;
    if (atom.is === 'length') {
      count = atom.value;
      unit = atom.unit;
    }
    if (atom.is === 'unit') unit = atom.unit;
    if (atom.is === 'which' && atom.shift <= 0) return null;
  }
  // "In the app the day", "in steps from 10 minutes".
  if (frame.is === 'in' && noLength.test(cursor.text.slice(...frame.span))) return null;
  // "In some weeks".
  if (count === null && some.test(cursor.text.slice(...frame.span))) return null;
  if (unit === null || (count !== null && count > 1000)) return null;
  const now: Point = { day: vantage.today, minute: vantage.minute };
  const sign = frame.is === 'ago' ? -1 : 1;
  const target = away(now, sign * (count ?? 1), unit);
  const interval = frame.is === 'within' ? { ...target, from: now } : target;
  return { next, interval, kind: frame.is };
}
