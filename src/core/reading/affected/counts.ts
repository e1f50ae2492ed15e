import type { Atom } from '../dates/atom.ts';
import { oneOf } from '../lexicon/little-words.ts';
import type { Span } from '../prepared.ts';

/** A number as it stands in a text, in figures or in words. */
export type Count = { value: number; span: Span };

type Numeral = Extract<Atom, { is: 'number' }>;

/** "Two hundred and forty" is one number; numerals and words do not mix, but for "3 hundred". */
export function countsIn(text: string, atoms: readonly Atom[]): readonly Count[] {
  const counts: Count[] = [];
  let parts: Numeral[] = [];
  const finish = () => {
    const [first] = parts;
    const last = parts.at(-1);
    if (first !== undefined && last !== undefined) {
      const span: Span = [first.span[0], last.span[1]];
      const more = half.test(text.slice(...span)) ? last.value / 2 : 0;
      const isHalf = last.value === 12 && halfA.test(text.slice(Math.max(0, span[0] - 8), span[0]));
      counts.push({ value: isHalf ? 6 : totalOf(parts) + more, span });
    }
    parts = [];
  };
  for (const atom of atoms) {
    if (atom.is !== 'number' || atom.ordinal) continue;
    const before = parts.at(-1);
    if (before !== undefined && !goesOn(text, before, atom)) finish();
    parts.push(atom);
  }
  finish();
  return counts;
}

const goesOn = (text: string, before: Numeral, atom: Numeral): boolean =>
  !atom.digits &&
  (joint.test(text.slice(before.span[1], atom.span[0])) ||
    (atom.value >= 100 && half.test(text.slice(before.span[1], atom.span[0]))));

const joint = new RegExp(`^(?:[ -]|[ -]${oneOf('affected:and')}[ -])$`);

/** "Two and a half thousand". */
const half = new RegExp(` ${oneOf('affected:and-a-half')} `);

/** "Half a dozen". */
const halfA = new RegExp(`\\b${oneOf('affected:half-a')} $`, 'i');

/** Hundreds and thousands multiply what stands before them, the others add. A dozen multiplies what is more than one. */
function totalOf(parts: readonly Numeral[]): number {
  let total = 0;
  let current = 0;
  for (const { value } of parts) {
    const isFactor = value === 12 ? current > 1 && current < 12 : value >= 100 && parts.length > 1;
    if (!isFactor) current += value;
    else if (value >= 1000) {
      total += (current || 1) * value;
      current = 0;
    } else current = (current || 1) * value;
  }
  return total + current;
}
