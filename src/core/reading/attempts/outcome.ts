import type { Finding } from '../finding.ts';
import type { Hit } from '../lexicon/lexicon.ts';

export type Result = Extract<Finding, { kind: 'attempt' }>['result'];

const isResult = ({ tag }: Hit) => tag.startsWith('result:');

/**
 * What the words say of how it ended; null where they say nothing. Good and bad together are half of it. A word inside
 * of a longer phrase counts with the phrase: "works" in "nothing works".
 */
export function outcomeOf(hits: readonly Hit[]): Result | null {
  const tags = new Set(withoutInner(hits.filter(isResult)).map(({ tag }) => tag));
  const isGood = tags.has('result:worked');
  const isBad = tags.has('result:failed');
  if (tags.has('result:partly') || (isGood && isBad)) return 'partly';
  return isGood ? 'worked' : isBad ? 'failed' : null;
}

const withoutInner = (hits: readonly Hit[]): readonly Hit[] => {
  const length = ({ span }: Hit) => span[1] - span[0];
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other.span[0] <= hit.span[0] && hit.span[1] <= other.span[1] && length(other) > length(hit),
      ),
  );
};

export const firstResult = (hits: readonly Hit[]): Hit | undefined => hits.find(isResult);
