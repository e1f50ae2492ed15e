import { oneOf } from '../lexicon/little-words.ts';
import type { Sentence, Span } from '../prepared.ts';
import type { Count } from './counts.ts';
import { nounsIn, type Unit } from './nouns.ts';

/** "Affected users: 90". */
export function labelled(
  text: string,
  { hits, span: [from] }: Sentence,
  counts: readonly Count[],
): readonly { count: Count; unit: Unit }[] {
  const count = counts.find(({ span }) => isLabelled(text, from, span));
  if (count === undefined) return [];
  const before = hits.filter(({ span }) => span[1] <= count.span[0] && count.span[0] - span[1] < 24);
  const noun = nounsIn(text, before)[0];
  return noun !== undefined && before.some(({ tag }) => tag === 'affected:suffers')
    ? [{ count, unit: noun.unit }]
    : [];
}

/** Not an id: "job: 60077". */
const isLabelled = (text: string, from: number, span: Span): boolean =>
  !/^\d{5,}$/.test(text.slice(...span)) && label.test(text.slice(Math.max(from, span[0] - 12), span[0]));

const label = new RegExp(`\\p{L}:\\s*(?:${oneOf('affected:about')}\\s|~\\s?)?$`, 'iu');
