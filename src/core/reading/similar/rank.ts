import type { SimilarTicket } from '../../case/surroundings.ts';
import { baseForm } from './base-form.ts';
import type { Candidate } from './candidate.ts';
import { plainWords } from './plain-words.ts';
import type { SearchTerms } from './search-terms.ts';
import { isTelling } from './telling-words.ts';

/** What is compared of the ticket itself. */
export type Own = {
  /** Subject, summary and what the customer describes. */
  text: string;
  terms: SearchTerms;
};

/** Less alike than this is not shown. */
export const shownFrom = 0.35;
const mostShown = 20;
const mostReasons = 5;

/** How far each kind of likeness can go by itself: what a person, an error text or an id says goes before words. */
const weights = { error: 0.85, code: 0.8, words: 0.8, pair: 0.25, tags: 0.15, named: 0.85 };

/** As many texts that have none of the words: of three that were found by a word, all have it, and it is rare all the same. */
const background = 50;
/** A word that the search has found in no other ticket tells one from another less than one that it has found. */
const unshared = 0.25;
/** A word in more than one of so many texts is no sign of the same problem, and one word alone never is. */
const rareOneIn = 10;
const enoughRare = 2;
/** What two words beside each other say is said once or twice; more of it is the same sentence. */
const mostPairs = 2;
/** Nobody tells a problem in all the words of another: so much of them is all that can be asked. */
const mostShared = 0.8;
/** How much a text that is longer than the others is held against what is found in it. */
const lengthShare = 0.2;

const comparedWords = (text: string): ReadonlySet<string> =>
  new Set(plainWords(text).filter(isTelling).map(baseForm));

/** Telling words that stand beside each other, such as "redirect loop": two reporters seldom choose both by chance. */
const pairsIn = (text: string): ReadonlySet<string> => {
  const words = plainWords(text);
  return new Set(
    words.slice(1).flatMap((word, index) => {
      const before = words[index] ?? '';
      return isTelling(before) && isTelling(word) ? [`${baseForm(before)} ${baseForm(word)}`] : [];
    }),
  );
};

/** All that is compared of one text. */
type Compared = { words: ReadonlySet<string>; pairs: ReadonlySet<string> };

const comparedIn = (text: string): Compared => ({ words: comparedWords(text), pairs: pairsIn(text) });

type Weights = { of: (word: string) => number; isRare: (word: string) => boolean };

/** A word that few of the texts have says more. */
function weighBy(documents: readonly ReadonlySet<string>[]): Weights {
  const found = new Map<string, number>();
  for (const words of documents) for (const word of words) found.set(word, (found.get(word) ?? 0) + 1);
  const all = documents.length + background;
  return {
    of: (word) => {
      const count = found.get(word) ?? 0;
      return Math.log((all + 1) / (count + 0.5)) * (count === 0 ? unshared : 1);
    },
    isRare: (word) => (found.get(word) ?? 0) * rareOneIn <= all,
  };
}

/** How much of what the ticket says the other one says, too: 1 when it says all that another would. */
function wordLikeness(
  own: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weights: Weights,
  usualLength: number,
): number {
  const shared = [...own].filter((word) => other.has(word));
  const weightOf = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + weights.of(word), 0);
  if (shared.length === 0) return 0;
  const long = 1 + lengthShare * (Math.max(1, other.size / usualLength) - 1);
  const share = Math.min(1, weightOf(shared) / weightOf(own) / long / mostShared);
  return shared.filter(weights.isRare).length >= enoughRare ? share : share / 2;
}

/** Pairs of neighbours: an error text is the same when its words stand in the same order. */
const neighbours = (words: readonly string[]): string[] =>
  words.length < 2 ? [...words] : words.slice(1).map((word, index) => `${words[index]} ${word}`);

/** How much of an error text the other one has, and how much it says at all: "an error occurred" is in many of them. */
function errorLikeness(error: string, said: ReadonlySet<string>): number {
  const words = plainWords(error);
  const wanted = neighbours(words);
  const share = wanted.filter((each) => said.has(each)).length / wanted.length;
  const telling = words.filter(isTelling).length;
  return share < 0.5 ? 0 : share * Math.min(1, telling / 3);
}

const overlap = (own: readonly string[], other: readonly string[]): number => {
  const shared = own.filter((each) => other.includes(each)).length;
  return shared === 0 ? 0 : shared / new Set([...own, ...other]).size;
};

/** Independent signs add up and never pass 1. */
const together = (parts: readonly number[]): number => 1 - parts.reduce((left, part) => left * (1 - part), 1);

/** What is usual among the texts that the search has found. */
type Account = { byWord: Weights; byPair: Weights; usual: number };

type Likeness = { similarity: number; because: readonly string[] };

function likeness(
  own: Own,
  compared: Compared,
  candidate: Candidate,
  { byWord, byPair, usual }: Account,
): Likeness {
  const { terms } = own;
  const { words: ownWords } = compared;
  const { words: other, pairs: otherPairs } = comparedIn(candidate.text);
  const pairs = [...compared.pairs].filter((pair) => otherPairs.has(pair) && byPair.isRare(pair));
  const words = plainWords(candidate.text);
  const said = new Set([...words, ...neighbours(words)]);
  const flat = ` ${words.join(' ')} `;
  const errors = terms.errors
    .map((error) => ({ error, share: errorLikeness(error, said) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  const codes = terms.codes.filter((code) => flat.includes(` ${plainWords(code).join(' ')} `));
  const named = comparedWords([...errors.map(({ error }) => error), ...codes].join(' '));
  const shared = [...ownWords]
    .filter((word) => other.has(word) && !named.has(word))
    .sort((a, b) => byWord.of(b) - byWord.of(a));
  const isNamed = terms.named.includes(candidate.row.id);
  const similarity = together([
    weights.named * (isNamed ? 1 : 0),
    weights.error * (errors[0]?.share ?? 0),
    weights.code * (codes.length > 0 ? 1 : 0),
    weights.words * wordLikeness(ownWords, other, byWord, usual),
    ...pairs.slice(0, mostPairs).map(() => weights.pair),
    weights.tags * overlap(terms.tags, candidate.row.tags),
  ]);
  const because = [
    ...(isNamed ? [`#${candidate.row.id}`] : []),
    ...errors.map(({ error }) => error),
    ...codes,
    ...shared,
  ];
  return { similarity, because: because.slice(0, mostReasons) };
}

/** The candidates that read like this ticket, the likest first. */
export function rankSimilar(own: Own, candidates: readonly Candidate[]): readonly SimilarTicket[] {
  const compared = comparedIn(own.text);
  const found = candidates.map(({ text }) => comparedIn(text));
  const documents = found.map(({ words }) => words);
  const usual = Math.max(
    1,
    documents.reduce((sum, { size }) => sum + size, 0) / Math.max(1, documents.length),
  );
  const account = { byWord: weighBy(documents), byPair: weighBy(found.map(({ pairs }) => pairs)), usual };
  return candidates
    .map((candidate) => ({ ...candidate.row, ...likeness(own, compared, candidate, account) }))
    .filter(({ similarity }) => similarity >= shownFrom)
    .sort((a, b) => b.similarity - a.similarity || b.createdAt - a.createdAt)
    .slice(0, mostShown);
}
