import type { SimilarTicket } from '../../case/surroundings.ts';
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

/** How far each kind of likeness can go by itself: an error text or an id that both have says most. */
const weights = { error: 0.85, code: 0.8, words: 0.8, tags: 0.15 };

/** As in BM25: how soon more of the same word adds nothing, and how much a long text is held against it. */
const saturation = 1.2;
const lengthShare = 0.4;

type Document = { counts: ReadonlyMap<string, number>; length: number };

function documentOf(text: string): Document {
  const counts = new Map<string, number>();
  const words = plainWords(text).filter(isTelling);
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, length: words.length };
}

type Weigh = (word: string) => number;

/** A word that few of the texts have says more. */
function weighBy(documents: readonly Document[]): Weigh {
  const found = new Map<string, number>();
  for (const { counts } of documents)
    for (const word of counts.keys()) found.set(word, (found.get(word) ?? 0) + 1);
  const all = documents.length;
  return (word) => {
    const count = found.get(word) ?? 0;
    return Math.log(1 + (all - count + 0.5) / (count + 0.5));
  };
}

/** How much of what the ticket says the other one says, too: 1 when it says all of it. */
function wordLikeness(own: Document, other: Document, weigh: Weigh, usualLength: number): number {
  const long = 1 - lengthShare + lengthShare * (other.length / usualLength);
  let [shared, all] = [0, 0];
  for (const word of own.counts.keys()) {
    const count = other.counts.get(word) ?? 0;
    all += weigh(word);
    shared += weigh(word) * Math.min(1, (count * (saturation + 1)) / (count + saturation * long));
  }
  return all === 0 ? 0 : shared / all;
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

type Likeness = { similarity: number; because: readonly string[] };

function likeness(
  own: Own,
  ownDocument: Document,
  candidate: Candidate,
  weigh: Weigh,
  usual: number,
): Likeness {
  const { terms } = own;
  const other = documentOf(candidate.text);
  const words = plainWords(candidate.text);
  const said = new Set([...words, ...neighbours(words)]);
  const flat = ` ${words.join(' ')} `;
  const errors = terms.errors
    .map((error) => ({ error, share: errorLikeness(error, said) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  const codes = terms.codes.filter((code) => flat.includes(` ${plainWords(code).join(' ')} `));
  const named = new Set([...errors.map(({ error }) => error), ...codes].flatMap(plainWords));
  const shared = [...ownDocument.counts.keys()]
    .filter((word) => other.counts.has(word) && !named.has(word))
    .sort((a, b) => weigh(b) - weigh(a));
  const similarity = together([
    weights.error * (errors[0]?.share ?? 0),
    weights.code * (codes.length > 0 ? 1 : 0),
    weights.words * wordLikeness(ownDocument, other, weigh, usual),
    weights.tags * overlap(terms.tags, candidate.row.tags),
  ]);
  const because = [...errors.map(({ error }) => error), ...codes, ...shared];
  return { similarity, because: because.slice(0, mostReasons) };
}

/** The candidates that read like this ticket, the likest first. */
export function rankSimilar(own: Own, candidates: readonly Candidate[]): readonly SimilarTicket[] {
  const ownDocument = documentOf(own.text);
  const documents = candidates.map(({ text }) => documentOf(text));
  const weigh = weighBy([ownDocument, ...documents]);
  const usual = Math.max(
    1,
    documents.reduce((sum, { length }) => sum + length, 0) / Math.max(1, documents.length),
  );
  return candidates
    .map((candidate) => ({ ...candidate.row, ...likeness(own, ownDocument, candidate, weigh, usual) }))
    .filter(({ similarity }) => similarity >= shownFrom)
    .sort((a, b) => b.similarity - a.similarity || b.createdAt - a.createdAt)
    .slice(0, mostShown);
}
