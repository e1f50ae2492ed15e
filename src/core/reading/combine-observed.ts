import { isThreat } from './cues/threats.ts';
import type { Finding } from './finding.ts';
import { overlapping } from './quote.ts';
import type { Combiner } from './reader.ts';

/** By when it is needed, and what is threatened with, is not what happens, unless nothing else tells it. */
export const combineObserved: Combiner = (findings) => {
  const isElse = overlapping(findings.filter((each) => each.kind === 'deadline' || isThreat(each)));
  const left = new Set<Finding>(
    findings.filter(({ kind, quotes: [quote] }) => kind === 'observed' && !isElse(quote)),
  );
  return left.size === 0 ? findings : findings.filter((each) => each.kind !== 'observed' || left.has(each));
};
