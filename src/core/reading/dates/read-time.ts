import { dayParts } from './atom.ts';
import type { Cursor } from './cursor.ts';

/** A time of day as it stands at an atom, in minutes since midnight. */
export type TimePart = { next: number; from: number; to: number; zone: number | null };

export function readTime({ text, atoms }: Cursor, at: number): TimePart | null {
  const atom = atoms[at];
  if (atom?.is === 'clock') return { next: at + 1, from: atom.minute, to: atom.minute, zone: atom.zone };
  if (atom?.is === 'part') {
    const [from, to] = dayParts[atom.part];
    return { next: at + 1, from, to, zone: null };
  }
  const after = atoms[at + 1];
  if (atom?.is === 'number' && after?.is === 'oclock' && atom.value <= 24) {
    if (!/^\s*$/.test(text.slice(atom.span[1], after.span[0]))) return null;
    const minute = Math.round(atom.value * 60);
    return { next: at + 2, from: minute, to: minute, zone: null };
  }
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

/** What Romance languages put before a time. */
const atPlace = /(?:^|[\s(])(?:à|vers|avant|[aà]s|at[ée])\s$/iu;
