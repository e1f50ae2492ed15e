import type { Candidate } from './candidate.ts';

/** Fewer solved tickets than these say nothing of what is usual. */
const enough = 5;

/** The median time until tickets like these were solved, ms; null when too few of them were. */
export function usualResolution(candidates: readonly Candidate[]): number | null {
  const times = candidates.flatMap(({ resolvedAfter }) => resolvedAfter ?? []).sort((a, b) => a - b);
  return times.length < enough ? null : (times[Math.floor(times.length / 2)] ?? null);
}
