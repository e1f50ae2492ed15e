import { type Holds, roomOf } from '../holds.ts';
import type { Words } from '../prepare/words.ts';
import type { Span } from '../prepared.ts';
import type { Hit, Phrases, Tag } from './lexicon.ts';
import { graphOf, leads, type PhraseGraph, type Point, reachable, stepsFrom } from './phrase-graph.ts';

/** Where one may be in the phrases after the words read so far: several points at once. */
type State = {
  points: readonly Point[];
  tags: readonly Tag[];
  /** The rooms of the tags. */
  holds: Holds;
  /** Where a word of the lexicon leads, as far as it was met; null leads nowhere. */
  next: Map<string, State | null>;
  /** Endings of other words that matter here. */
  endings: readonly string[];
  /** Where any other word leads, by those of the endings that it has, as far as it was met. */
  others: Map<string, State | null>;
};

/** The phrases of a language. It works out where words lead when it meets them, and remembers. */
export type Matcher = { graph: PhraseGraph; begin: Map<string, State | null>; states: Map<string, State> };

export const compile = (phrases: Phrases): Matcher => ({
  graph: graphOf(phrases),
  begin: new Map(),
  states: new Map(),
});

function stateOf({ states }: Matcher, from: readonly Point[]): State | null {
  if (from.length === 0) return null;
  const points = reachable(from);
  const key = points
    .map(({ id }) => id)
    .sort((a, b) => a - b)
    .join();
  const known = states.get(key);
  if (known !== undefined) return known;
  const tags = new Set(points.flatMap(({ tag }) => (tag === null ? [] : [tag])));
  const endings = [...new Set(stepsFrom(points).map(({ ending }) => ending))].filter((each) => each !== '');
  const holds = [...tags].reduce((sum, tag) => sum | roomOf(tag), 0);
  const state: State = { points, tags: [...tags], holds, next: new Map(), endings, others: new Map() };
  states.set(key, state);
  return state;
}

function beginWith(matcher: Matcher, word: string): State | null {
  const known = matcher.begin.get(word);
  if (known !== undefined) return known;
  const starts = matcher.graph.starts.get(word);
  if (starts === undefined) return null;
  const state = stateOf(matcher, starts);
  matcher.begin.set(word, state);
  return state;
}

function goOn(matcher: Matcher, state: State, word: string): State | null {
  const known = state.next.get(word);
  if (known !== undefined) return known;
  const isKnown = matcher.graph.vocabulary.has(word);
  const kind =
    isKnown || state.endings.length === 0 ? '' : state.endings.filter((each) => word.endsWith(each)).join();
  const met = isKnown ? undefined : state.others.get(kind);
  if (met !== undefined) return met;
  const steps = stepsFrom(state.points).filter((step) => leads(step, word));
  const next = stateOf(
    matcher,
    steps.map(({ to }) => to),
  );
  if (isKnown) state.next.set(word, next);
  else state.others.set(kind, next);
  return next;
}

/** All phrases that stand in these words, by place; of one tag only the longest that begins at a place. And their rooms. */
export function hitsIn(
  { texts, starts, ends }: Words,
  matcher: Matcher,
): { hits: readonly Hit[]; holds: Holds } {
  const hits: Hit[] = [];
  let holds = 0;
  for (let first = 0; first < texts.length; first += 1) {
    let state = beginWith(matcher, texts[first] ?? '');
    const begin = hits.length;
    for (let at = first; state !== null; at += 1) {
      holds |= state.holds;
      for (const tag of state.tags) {
        const span: Span = [starts[first] ?? 0, ends[at] ?? 0];
        let before = begin;
        while (before < hits.length && hits[before]?.tag !== tag) before += 1;
        hits[before] = { tag, span };
      }
      const word = texts[at + 1];
      state = word === undefined ? null : goOn(matcher, state, word);
    }
  }
  return { hits, holds };
}
