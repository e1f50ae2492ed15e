import type { Cue, Finding } from '../finding.ts';

export const threats: ReadonlySet<Cue> = new Set([
  'leaving',
  'legal',
  'public',
  'executive',
  'contract',
  'refund',
]);

/** What a customer says that they will do or ask for, and not what happens to them. */
export const isThreat = (each: Finding): boolean => each.kind === 'cue' && threats.has(each.cue);
