import type { Finding } from '../finding.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import type { Span } from '../prepared.ts';

export type Unit = Extract<Finding, { kind: 'affected' }>['unit'];

/** What can be counted. `isBad` by itself: duplicates, complaints. */
type Noun = { unit: Unit; isBad: boolean; span: Span };

const noun = 'noun:';

/** "4 sites report it". */
const isVerb = (hits: readonly Hit[], [start]: Span): boolean =>
  hits.some(({ tag, span }) => tag === 'affected:reports' && span[0] === start);

/** Of "report users" the last one is counted. */
export function nounsIn(text: string, hits: readonly Hit[]): readonly Noun[] {
  const nouns = hits.filter(({ tag }) => tag.startsWith(noun));
  return nouns
    .filter(
      ({ span }) =>
        !nouns.some(
          (next) =>
            next.span[0] > span[0] &&
            /^[ -]$/.test(text.slice(span[1], next.span[0])) &&
            !isVerb(hits, next.span),
        ),
    )
    .map(({ tag, span }) => {
      const unit = tag.slice(noun.length);
      return { unit: unit === 'bad' ? 'records' : (unit as Unit), isBad: unit === 'bad', span };
    });
}
