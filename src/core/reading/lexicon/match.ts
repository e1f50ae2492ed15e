import { type Holds, roomOf } from '../holds.ts';
import type { Words } from '../prepare/words.ts';
import type { Span } from '../prepared.ts';
import type { Hit, Phrases, Tag } from './lexicon.ts';
import { graphOf, leads, type PhraseGraph, type Point, reachable, stepsFrom } from './phrase-graph.ts';
import { type Transitions, transitions } from './transitions.ts';
import { addWord, wordOf } from './vocabulary.ts';

/** Where one may be in the phrases after the words read so far: several points at once. */
type State = {
  number: number;
  points: readonly Point[];
  tags: readonly Tag[];
  /** The rooms of the tags. */
  holds: Holds;
  /** Endings of words that the phrases do not have and that matter here. */
  endings: readonly string[];
  /** Where any such word leads, by those of the endings that it has, as far as it was met. */
  others: Map<string, State | null>;
};

/** The phrases of a language. It works out where words lead when it meets them, and remembers. */
export type Matcher = {
  graph: PhraseGraph;
  /** By the number of a word: 1 for one of the phrases' words, 2 for one that begins a phrase. */
  kinds: Uint8Array;
  /** By the number of the first word, as far as it was met. */
  begin: (State | undefined)[];
  /** By state and word of the phrases, as far as they were met. */
  next: Transitions<State>;
  states: Map<string, State>;
};

const inPhrases = 1;
const beginsPhrase = 2;

export function compile(phrases: Phrases): Matcher {
  const graph = graphOf(phrases);
  const numbers = [...graph.vocabulary].map(addWord);
  const kinds = new Uint8Array(numbers.reduce((most, each) => Math.max(most, each), 0) + 1);
  for (const number of numbers) kinds[number] = inPhrases;
  for (const word of graph.starts.keys()) kinds[addWord(word)] = beginsPhrase;
  const begin = new Array<State | undefined>(kinds.length).fill(undefined);
  return { graph, kinds, begin, next: transitions(), states: new Map() };
}

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
  const state = { number: states.size, points, tags: [...tags], holds, endings, others: new Map() };
  states.set(key, state);
  return state;
}

function beginWith(matcher: Matcher, word: number): State | null {
  const known = matcher.begin[word];
  if (known !== undefined) return known;
  const state = stateOf(matcher, matcher.graph.starts.get(wordOf(word)) ?? []);
  if (state !== null) matcher.begin[word] = state;
  return state;
}

/** Where a word of the phrases leads. */
function goOn(matcher: Matcher, state: State, word: number): State | null {
  const known = matcher.next.get(state.number, word);
  if (known !== undefined) return known;
  const next = led(matcher, state, wordOf(word));
  matcher.next.set(state.number, word, next);
  return next;
}

/** Where another word leads. */
function goOnWithOther(
  matcher: Matcher,
  state: State,
  { lower, starts, ends }: Words,
  at: number,
): State | null {
  const [start, end] = [starts[at] ?? 0, ends[at] ?? 0];
  const kind =
    state.endings.length === 0
      ? ''
      : state.endings.filter((each) => end - start > each.length && lower.endsWith(each, end)).join();
  const known = state.others.get(kind);
  if (known !== undefined) return known;
  const next = led(matcher, state, lower.slice(start, end));
  state.others.set(kind, next);
  return next;
}

const led = (matcher: Matcher, { points }: State, word: string): State | null =>
  stateOf(
    matcher,
    stepsFrom(points).flatMap((step) => (leads(step, word) ? [step.to] : [])),
  );

/** All phrases that stand in these words, by place; of one tag only the longest that begins at a place. And their rooms. */
export function hitsIn(words: Words, matcher: Matcher): { hits: readonly Hit[]; holds: Holds } {
  const { numbers, starts, ends, first: start, end } = words;
  const { kinds } = matcher;
  const hits: Hit[] = [];
  let holds = 0;
  for (let first = start; first < end; first += 1) {
    const word = numbers[first] ?? 0;
    if (word >= kinds.length || kinds[word] !== beginsPhrase) continue;
    let state = beginWith(matcher, word);
    const begin = hits.length;
    for (let at = first; state !== null; ) {
      const { tags } = state;
      if (tags.length > 0) {
        holds |= state.holds;
        const span: Span = [starts[first] ?? 0, ends[at] ?? 0];
        for (const tag of tags) {
          let before = begin;
          while (before < hits.length && hits[before]?.tag !== tag) before += 1;
          hits[before] = { tag, span };
        }
      }
      at += 1;
      if (at === end) break;
      const next = numbers[at] ?? 0;
      state =
        next < kinds.length && kinds[next] !== 0
          ? goOn(matcher, state, next)
          : goOnWithOther(matcher, state, words, at);
    }
  }
  return { hits, holds };
}
