import type { BriefField, Candidate } from '../brief.ts';
import { field } from '../prefill/field.ts';

/** A part of a field's text, and all that was found for it: the one to begin with first. */
export type Slot = readonly [Candidate, ...Candidate[]];

/**
 * Puts a field together from its slots. Where something else was found for a slot, the field says so: each candidate is
 * the whole text with that one part replaced, so that picking it is one press.
 */
export function compete(
  slots: readonly Slot[],
  compose: (texts: readonly string[]) => string,
): BriefField | undefined {
  if (slots.length === 0) return undefined;
  const made = (parts: readonly Candidate[]): Candidate => ({
    text: compose(parts.map(({ text }) => text)),
    evidence: parts.flatMap(({ evidence }) => evidence),
  });
  const firsts = slots.map(([first]) => first);
  const chosen = made(firsts);
  const others = slots.flatMap(([, ...rest], at) => rest.map((each) => made(firsts.with(at, each))));
  const first = field(chosen.text, ...chosen.evidence);
  return others.length === 0 ? first : { ...first, candidates: [chosen, ...others] };
}
