import { oneOf } from '../lexicon/little-words.ts';
import type { Sentence, Span } from '../prepared.ts';
import type { Count } from './counts.ts';
import { nounsIn, several, type Unit } from './nouns.ts';

/** "Affected users: 90". */
export function labelled(
  text: string,
  { hits, span: [from] }: Sentence,
  counts: readonly Count[],
): readonly { count: Count; unit: Unit }[] {
  const count = counts.find(({ span }) => isLabelled(text, from, span));
  if (count === undefined) return [];
  const [start, end] = count.span;
  const near = hits.filter(({ span }) => span[0] < end + beside && start - span[1] < beside);
  const noun = nounsIn(text, hits).find(
    ({ span }) => span[1] <= start && start - span[1] < beside && several.test(text.slice(...span)),
  );
  const isWaiting = noun !== undefined && waiting.test(text.slice(noun.span[1], start));
  return noun !== undefined && (isWaiting || near.some(({ tag }) => tag === 'affected:suffers'))
    ? [{ count, unit: noun.unit }]
    : [];
}

/** Characters between the parts of a label and what it says. */
const beside = 24;
const waiting = new RegExp(`^\\s${oneOf('affected:waiting')}:`, 'iu');

/** Not an id: "job: 60077". */
const isLabelled = (text: string, from: number, span: Span): boolean =>
  !/^\d{5,}$/.test(text.slice(...span)) && label.test(text.slice(Math.max(from, span[0] - 12), span[0]));

const label = new RegExp(`\\p{L}:\\s*(?:${oneOf('affected:about')}\\s|~\\s?)?$`, 'iu');
