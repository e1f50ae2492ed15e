import { oneOf } from '../lexicon/little-words.ts';
import { type Atom, dayParts } from './atom.ts';
import type { Cursor } from './cursor.ts';
import { hourOf } from './hour-of.ts';

/** A time of day as it stands at an atom, in minutes since midnight. */
export type TimePart = {
  next: number;
  from: number;
  to: number;
  zone: number | null;
  /** "Before eight": which half of the day is left to the listener. */
  isBare?: boolean;
};

export function readTime({ text, atoms }: Cursor, at: number): TimePart | null {
  const atom = atoms[at];
  if (atom?.is === 'beside') return besideHour(atoms[at + 1], atom, at);
  if (atom?.is === 'clock') return { next: at + 1, from: atom.minute, to: atom.minute, zone: atom.zone };
  if (atom?.is === 'part') {
    const [from, to] = dayParts[atom.part];
    return { next: at + 1, from, to, zone: null };
  }
  const after = atoms[at + 1];
  if (atom?.is === 'number' && after?.is === 'oclock' && atom.value <= 24) {
    if (!/^\s*$/.test(text.slice(atom.span[1], after.span[0]))) return null;
    // Who says "o'clock" counts to twelve.
    const isHalfDay = atom.value < 7 && twelve.test(text.slice(...after.span));
    const minute = Math.round((atom.value + (isHalfDay ? 12 : 0)) * 60);
    return { next: at + 2, from: minute, to: minute, zone: null };
  }
  const hour = atom?.is === 'number' ? hourOf(text, atom) : null;
  if (hour !== null) return { next: at + 1, from: hour, to: hour, zone: null, isBare: true };
  // "à 15h", "às 15h": a length of hours that is not said to be one is a time.
  if (
    atom?.is === 'length' &&
    atom.unit === 'hour' &&
    atom.value <= 24 &&
    atPlace.test(text.slice(Math.max(0, atom.span[0] - 8), atom.span[0]))
  )
    return { next: at + 1, from: atom.value * 60, to: atom.value * 60, zone: null };
  return null;
}

/** "Half five", "Viertel vor neun": from one to six it is afternoon. */
function besideHour(
  hour: Atom | undefined,
  { minutes, span }: Extract<Atom, { is: 'beside' }>,
  at: number,
): TimePart | null {
  if (hour?.is !== 'number' || hour.span[1] !== span[1] || hour.value < 1 || hour.value > 12) return null;
  const minute = (hour.value < 7 ? hour.value + 12 : hour.value) * 60 + minutes;
  return { next: at + 2, from: minute, to: minute, zone: null };
}

/** What Romance languages put before a time. */
const atPlace = new RegExp(`(?:^|[\\s(])${oneOf('date:before-15h')}\\s$`, 'iu');
const twelve = new RegExp(`^${oneOf('date:twelve-hours')}`, 'i');
