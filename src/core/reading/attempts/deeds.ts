import type { Sentence } from '../prepared.ts';
import { type Action, actionsIn } from './actions.ts';
import { doingsIn } from './doing.ts';

/** All that somebody did or may have done, in the order in which a sentence tells it. */
export function deedsIn(text: string, sentence: Sentence): readonly Action[] {
  const told = actionsIn(text, sentence);
  const doings = doingsIn(text, sentence).filter(
    (doing) => !told.some((each) => isPartOf(doing, each, sentence)),
  );
  return [...told, ...doings].sort((a, b) => a.span[0] - b.span[0]);
}

/** "Tried incognito, another browser": things that are told already, unless it was said in between how the first of them ended. */
const isPartOf = (doing: Action, told: Action, { hits }: Sentence): boolean =>
  doing.span[0] < told.span[1] &&
  told.span[0] < doing.span[1] &&
  (doing.verbEnd < told.verbEnd ||
    !hits.some(
      ({ tag, span }) => tag.startsWith('result:') && span[0] >= told.verbEnd && span[1] <= doing.span[0],
    ));
