import type { Atom } from './dates/atom.ts';
import type { Span } from './prepared.ts';

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
    if (first !== undefined && last !== undefined)
      counts.push({ value: totalOf(parts), span: [first.span[0], last.span[1]] });
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
  !atom.digits && /^(?:[ -]|[ -](?:and|und|et|y|e)[ -])$/.test(text.slice(before.span[1], atom.span[0]));

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
