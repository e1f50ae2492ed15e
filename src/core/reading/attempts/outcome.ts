import type { Finding } from '../finding.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import { oneOf, oneWordOf } from '../lexicon/little-words.ts';

export type Result = Extract<Finding, { kind: 'attempt' }>['result'];

const isResult = ({ tag }: Hit) => tag.startsWith('result:') && tag !== 'result:same';

/**
 * What the words say of how it ended; null where they say nothing. Good and bad together are half of it. A word inside
 * of a longer phrase counts with the phrase: "works" in "nothing works".
 */
export function outcomeOf(hits: readonly Hit[]): Result | null {
  const tags = new Set(withoutInner(hits.filter(isResult)).map(({ tag }) => tag));
  const isGood = tags.has('result:worked') || tags.has('result:runs');
  const isBad = tags.has('result:failed') || tags.has('result:in-vain');
  if (tags.has('result:partly') || (isGood && isBad)) return 'partly';
  return isGood ? 'worked' : isBad ? 'failed' : null;
}

/** "All but three" stays half of it in "all but three are back". */
export const withoutInner = (hits: readonly Hit[]): readonly Hit[] => {
  const length = ({ span }: Hit) => span[1] - span[0];
  return hits.filter(
    (hit) =>
      hit.tag === 'result:partly' ||
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
export const readable = (text: string, hits: readonly Hit[]): readonly Hit[] => {
  const mayConclude = concludes(text, hits);
  return hits
    .filter(
      (hit) =>
        !isObject(text, hit) &&
        !isAwaited(hits, hit) &&
        !isLength(text, hits, hit) &&
        !isDoneBy(hits, hit) &&
        !(mayConclude && isReason(text, hit)),
    )
    .map((hit) => {
      const isSame =
        hit.tag === 'result:same' && !/^\s+\p{L}/u.test(text.slice(hit.span[1], hit.span[1] + 3));
      return isSame || isDenied(text, hits, hit) ? { ...hit, tag: 'result:in-vain' } : hit;
    });
};

/** "We will see what it does": nobody says that it did. */
const isAwaited = (hits: readonly Hit[], { tag, span: [start] }: Hit): boolean =>
  tag.startsWith('result:') &&
  hits.some((hit) => hit.tag === 'how:pending' && hit.span[0] <= start && start - hit.span[1] < awaiting);
/** Characters between "we will see" and "it does". */
const awaiting = 12;

/** Where a new thought begins, unless it is set against the one before: ", but only for an hour". */
const thought = new RegExp(
  `[,;:.)–—]\\s(?!(?:${oneOf('attempt:and')}\\s)?${oneOf('attempt:against')}\\b)`,
  'iu',
);

/** As far as the words belong to what was said first of how it ended. */
function ofFirstThought(text: string, hits: readonly Hit[], end: number): readonly Hit[] {
  const first = firstResult(hits);
  if (first === undefined) return [];
  const cut = text.slice(first.span[1], end).search(thought);
  return cut < 0 ? hits : hits.filter(({ span }) => span[0] < first.span[1] + cut);
}

/** What a thought that gives a reason says is no result: "so the cable must be broken". */
const reason = new RegExp(`^\\W*${oneWordOf('attempt:reason')}`, 'iu');

/** What was said first of how it ended, and what took it back: "it came up, froze again". */
export function outcomeInOrder(text: string, hits: readonly Hit[], end: number): Result | null {
  const first = ofFirstThought(text, hits, end);
  const result = outcomeOf(first);
  if (result !== 'worked') return result;
  const said = firstResult(hits)?.span[1] ?? end;
  const cut = said + text.slice(said, end).search(thought);
  if (cut < said || reason.test(text.slice(cut, end))) return result;
  const later = outcomeOf(
    ofFirstThought(
      text,
      hits.filter(({ span }) => span[0] >= cut),
      end,
    ),
  );
  return later === 'failed' || later === 'partly' ? 'partly' : result;
}

/** "2201 came back, 2207 not." */
export const endsWithNot = (text: string): boolean => notAtEnd.test(text.slice(-16));
const notAtEnd = new RegExp(`(?:^|[\\s,])${oneOf('attempt:not')}[.!\\s]*$`, 'iu');

/** "One of our shops" inside of what was done: a share of the thing, not of the success. */
const isObject = (text: string, { tag, span: [start, end] }: Hit): boolean =>
  tag === 'result:partly' &&
  someOf.test(text.slice(start, end)) &&
  !beforeShare.test(text.slice(Math.max(0, start - 6), start));
const someOf = new RegExp(`^${oneWordOf('attempt:some-of')}`, 'iu');
const beforeShare = new RegExp(`(?:^|[,.;:!?–—\\n-]\\s?|\\s${oneOf('attempt:before-share')}\\s)$`, 'i');

/** "So it can't be the cable": what somebody makes of it. */
const isReason = (text: string, { tag, span: [start] }: Hit): boolean =>
  tag !== 'result:worked' && conclusion.test(text.slice(Math.max(0, start - thinking), start + 1));
/** Characters before what somebody concludes, in which they say so. */
const thinking = 50;
const conclusion = new RegExp(`(?:^|[\\s,])${oneWordOf('attempt:conclusion')}[^,.;:!?]{0,30}$`, 'iu');

/** Whether somebody concludes anything in the sentence at all. */
const concludes = (text: string, hits: readonly Hit[]): boolean =>
  concluding.test(
    text.slice(Math.max(0, (hits[0]?.span[0] ?? 0) - thinking), (hits.at(-1)?.span[0] ?? -1) + 1),
  );
const concluding = new RegExp(oneOf('attempt:conclusion'), 'iu');

/** "I returned to 5.1": not the problem. */
const isDoneBy = (hits: readonly Hit[], { tag, span }: Hit): boolean =>
  tag === 'result:failed' &&
  hits.some((did) => did.tag === 'did:self' && did.span[0] < span[0] && did.span[1] >= span[1]);

/** "Unplugged it for a minute", "changed it in two of them": of what was done, and not of how far it helped. */
const isLength = (text: string, hits: readonly Hit[], { tag, span: [start, end] }: Hit): boolean =>
  tag === 'result:partly' &&
  (ofLength.test(text.slice(start, end)) || upToNow.test(text.slice(end, end + 12))) &&
  !hits.some(
    (good) =>
      (good.tag === 'result:worked' || good.tag === 'how:good') &&
      good.span[0] < start &&
      start - good.span[0] < lasting,
  );
const ofLength = new RegExp(`^${oneOf('attempt:of-length')}\\s`, 'i');
const upToNow = new RegExp(`^\\s${oneOf('attempt:up-to-now')}`, 'i');
/** Characters between "works" and "for an hour". */
const lasting = 40;

/** Characters between "not" and "solved". */
const denying = 12;

/** "Neither a restart nor a new cable brought it back": they deny whatever follows. */
const denyingAll = new RegExp(`^${oneOf('attempt:denying-all')}$`, 'i');
const insteadOf = new RegExp(`^${oneOf('attempt:instead')}`, 'i');

const isDenied = (text: string, hits: readonly Hit[], { tag, span: [start] }: Hit): boolean =>
  tag === 'result:worked' &&
  hits.some(
    ({ tag: other, span }) =>
      other === 'stance:denying' &&
      span[1] <= start &&
      (start - span[1] <= denying || denyingAll.test(text.slice(...span))) &&
      !insteadOf.test(text.slice(...span)) &&
      /^[^.,;:!?]*$/.test(text.slice(span[1], start)),
  );

/** Said of what was done; that something fails is said of the problem, too. */
export const isInVain = ({ tag }: Hit): boolean => tag === 'result:in-vain';

export const firstResult = (hits: readonly Hit[]): Hit | undefined => hits.find(isResult);
