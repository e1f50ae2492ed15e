import type { Finding } from '../finding.ts';
import type { Hit } from '../lexicon/lexicon.ts';

export type Result = Extract<Finding, { kind: 'attempt' }>['result'];

const isResult = ({ tag }: Hit) => tag.startsWith('result:') && tag !== 'result:same';

/**
 * What the words say of how it ended; null where they say nothing. Good and bad together are half of it. A word inside
 * of a longer phrase counts with the phrase: "works" in "nothing works".
 */
export function outcomeOf(hits: readonly Hit[]): Result | null {
  const tags = new Set(withoutInner(hits.filter(isResult)).map(({ tag }) => tag));
  const isGood = tags.has('result:worked');
  const isBad = tags.has('result:failed') || tags.has('result:in-vain');
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

/**
 * The hits of a sentence, with "the same" as a failure where nothing follows that is the same: "the same invoice" is an
 * invoice. What is denied has failed.
 */
export const readable = (text: string, hits: readonly Hit[]): readonly Hit[] =>
  hits.map((hit) => {
    const isSame = hit.tag === 'result:same' && !/^\s+\p{L}/u.test(text.slice(hit.span[1], hit.span[1] + 3));
    return isSame || isDenied(text, hits, hit) ? { ...hit, tag: 'result:in-vain' } : hit;
  });

/** Characters between "not" and "solved". */
const denying = 12;

const isDenied = (text: string, hits: readonly Hit[], { tag, span: [start] }: Hit): boolean =>
  tag === 'result:worked' &&
  hits.some(
    ({ tag: other, span }) =>
      other === 'stance:denying' &&
      span[1] <= start &&
      start - span[1] <= denying &&
      /^[^.,;:!?]*$/.test(text.slice(span[1], start)),
  );

/** Said of what was done; that something fails is said of the problem, too. */
export const isInVain = ({ tag }: Hit): boolean => tag === 'result:in-vain';

export const firstResult = (hits: readonly Hit[]): Hit | undefined => hits.find(isResult);
