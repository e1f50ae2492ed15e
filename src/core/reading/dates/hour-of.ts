import type { Atom } from './atom.ts';

/** What stands before an hour: "before 5", "um 9", and what comes behind where it is one: the end, a place, another day. */
const before =
  /(?:^|[\s(])(?:at|by|from|before|b4|until|till|til|around|um|gegen|bis|vor|ab|kurz nach|avant|vers|às|as|las|la)\s$/i;
const behind =
  /^(?:$|[.,;:!?)]|\s?[-–]\s|\s(?:today|tomorrow|tonight|tmrw|on|this|sharp|local|at|and|your|my|our|their|his|her|so|but|because|please|pls|in the|uk|cet|heute|morgen|am|und|sein|ist|hoy|mañana|hoje|amanhã|demain|de la|da)(?!\p{L}))/iu;

/** A bare number as an hour, in minutes since midnight, where it is said like one: "before 5". From one to six it is afternoon. */
export function hourOf(
  text: string,
  { value, digits, span }: Extract<Atom, { is: 'number' }>,
): number | null {
  // "One by one".
  if (value < (digits ? 1 : 2) || value > 12 || !Number.isInteger(value)) return null;
  const lead = text.slice(Math.max(0, span[0] - 10), span[0]);
  if (!before.test(lead) || !behind.test(text.slice(span[1], span[1] + 10))) return null;
  const half = /^\s?in the (morning|afternoon|evening)/i
    .exec(text.slice(span[1], span[1] + 18))?.[1]
    ?.toLowerCase();
  if (half !== undefined) return ((value % 12) + (half === 'morning' ? 0 : 12)) * 60;
  return (value < 7 ? value + 12 : value) * 60;
}
