import { lowerCase, textsIn } from '../prepare/words.ts';
import type { Phrases, Tag } from './lexicon.ts';

/** One of these words leads on; `null`: any word with this ending, but none of `except`. */
export type Step = {
  words: ReadonlySet<string> | null;
  ending: string;
  except: ReadonlySet<string> | null;
  to: Point;
};

/** A point between the words of phrases. */
export type Point = {
  id: number;
  /** Where a word leads. */
  steps: Step[];
  /** Where one comes without a word. */
  free: Point[];
  /** What is said when a phrase ends here. */
  tag: Tag | null;
};

/** All phrases, by the words that they can begin with. */
export type PhraseGraph = { starts: ReadonlyMap<string, readonly Point[]>; vocabulary: ReadonlySet<string> };

/** Most words that `…` stands for. */
const widest = 3;

export function graphOf(phrases: Phrases): PhraseGraph {
  const starts = new Map<string, Point[]>();
  const vocabulary = new Set<string>();
  const denying = new Set(
    (phrases['stance:denying'] ?? []).filter((each) => !each.includes(' ')).flatMap(formsOf),
  );
  let points = 0;

  function aPoint(): Point {
    points += 1;
    return { id: points, steps: [], free: [], tag: null };
  }
  function addStep(
    from: Point,
    words: ReadonlySet<string> | null,
    { except = null, ending = '' }: Partial<Pick<Step, 'except' | 'ending'>> = {},
  ): Point {
    const to = aPoint();
    from.steps.push({ words, ending, except, to });
    return to;
  }
  /** "our data … lost" is not to be met in "our data is not lost". */
  function addGap(from: Point, to: Point): void {
    let inner = from;
    inner.free.push(to);
    for (let words = 1; words <= widest; words += 1) {
      inner = addStep(inner, null, { except: denying });
      inner.free.push(to);
    }
  }
  function addForms(from: Point, to: Point, forms: readonly string[]): void {
    const single = new Set<string>();
    for (const form of forms) {
      const words = textsIn(lowerCase(form));
      for (const word of words) vocabulary.add(word);
      if (words.length === 1) single.add(words[0] ?? '');
      else words.reduce((inner, word) => addStep(inner, new Set([word])), from).free.push(to);
    }
    if (single.size > 0) from.steps.push({ words: single, ending: '', except: null, to });
  }
  function addSlot(from: Point, slot: string): Point {
    if (slot === '_') return addStep(from, null);
    if (slot === '_?') {
      const next = addStep(from, null);
      from.free.push(next);
      return next;
    }
    if (slot.startsWith('*')) return addStep(from, null, { ending: slot.slice(1) });
    const to = aPoint();
    if (slot === '…') addGap(from, to);
    else addForms(from, to, formsOf(slot.replace(/\?$/, '')));
    if (slot.endsWith('?')) from.free.push(to);
    return to;
  }

  for (const [tag, each] of Object.entries(phrases))
    for (const phrase of each ?? []) {
      const first = aPoint();
      phrase.split(' ').reduce(addSlot, first).tag = tag as Tag;
      for (const { words, to } of stepsFrom([first]))
        for (const word of words ?? []) {
          const known = starts.get(word);
          if (known === undefined) starts.set(word, [to]);
          else known.push(to);
        }
    }
  return { starts, vocabulary };
}

/** Whether the step may be taken with this word. */
export const leads = ({ words, ending, except }: Step, word: string): boolean =>
  words === null
    ? except?.has(word) !== true && word.endsWith(ending) && word.length > ending.length
    : words.has(word);

/** All steps that can be taken from these points, now or after free ones. */
export const stepsFrom = (from: readonly Point[]): readonly Step[] =>
  reachable(from).flatMap(({ steps }) => steps);

/** These points and those that one comes to from them without a word. */
export function reachable(from: readonly Point[]): readonly Point[] {
  const found = new Set(from);
  for (const point of found) for (const next of point.free) found.add(next);
  return [...found];
}

/** `crash[es,ed]|break` is crash, crashes, crashed and break; each also without accents, and ü also as ue. */
const formsOf = (slot: string): readonly string[] =>
  slot.split('|').flatMap((form) => {
    const [stem = '', endings] = form.split('[');
    const more = endings === undefined ? [] : endings.slice(0, -1).split(',');
    return ['', ...more].flatMap((ending) => spellings(stem + ending));
  });

const accents = /\p{M}/gu;
const twoLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** As people write who have no such keys, or no time for them: "dont". */
function spellings(word: string): readonly string[] {
  const bare = word.normalize('NFD').replace(accents, '');
  const doubled = word.replace(/[äöüß]/g, (letter) => twoLetters[letter] ?? letter);
  return [...new Set([word, bare, doubled, word.replace(/n't$/, 'nt')])];
}
