import { numberOf, vocabularySize } from '../lexicon/vocabulary.ts';

/** The words of a text without capitals (`lower`) with their places: three lists side by side, for they are many. */
export type Words = {
  lower: string;
  count: number;
  /** Of each word, in the vocabulary; 0 for a word that no lexicon has. */
  numbers: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  /** How large the vocabulary was. */
  known: number;
};

/** Lower case with every character at its old place: a few letters would grow in it and stay as they are. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (character) => {
    const small = character.toLowerCase();
    return small.length === character.length ? small : character;
  }).join('');
}

const isWordSign = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  code === 95 ||
  (code >= 0xaa &&
    code !== 0xab &&
    code !== 0xb7 &&
    code !== 0xbb &&
    code !== 0xbf &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f));

/** The same for the first few, looked up. */
const signs = Uint8Array.from({ length: 256 }, (_, code) => Number(isWordSign(code)));
const isWordCode = (code: number): boolean => (code < 256 ? signs[code] === 1 : isWordSign(code));

const underscore = 95;

const isApostrophe = (code: number) => code === 39 || code === 0x2019;

/** What English writes after an apostrophe. Anything else begins a word of its own: l'export, n'est. */
const contractions = new Set(['t', 's', 'm', 're', 've', 'll', 'd']);

/** Used again and again: what is found in a text is copied out of it before the next one is looked at. */
let starts = new Int32Array(1024);
let ends = new Int32Array(1024);

/** The places of the words from one place to another; how many. "doesn't" is one word, also with a typographic apostrophe. */
function placesIn(lower: string, from: number, to: number): number {
  let count = 0;
  let at = from;
  while (at < to) {
    if (!isWordCode(lower.charCodeAt(at))) {
      at += 1;
      continue;
    }
    let start = at;
    at = wordEnd(lower, at, to);
    let end = at;
    // An underscore joins words; at their edge it is markup.
    while (start < end && lower.charCodeAt(start) === underscore) start += 1;
    while (end > start && lower.charCodeAt(end - 1) === underscore) end -= 1;
    if (start === end) continue;
    const behind = at < to && isApostrophe(lower.charCodeAt(at)) ? endOfContraction(lower, at, to) : at;
    if (behind > at) {
      at = behind;
      end = behind;
    }
    if (count === starts.length) {
      starts = twiceAsLong(starts);
      ends = twiceAsLong(ends);
    }
    starts[count] = start;
    ends[count] = end;
    count += 1;
  }
  return count;
}

const twiceAsLong = (list: Int32Array): Int32Array<ArrayBuffer> => {
  const longer = new Int32Array(2 * list.length);
  longer.set(list);
  return longer;
};

function wordEnd(lower: string, from: number, to: number): number {
  let at = from;
  while (at < to && isWordCode(lower.charCodeAt(at))) at += 1;
  return at;
}

/** Behind the 's of a word, or the apostrophe itself where nothing of that kind follows it. */
function endOfContraction(lower: string, apostrophe: number, to: number): number {
  const end = wordEnd(lower, apostrophe + 1, Math.min(to, apostrophe + 4));
  const isWhole = end === to || !isWordCode(lower.charCodeAt(end));
  return isWhole && contractions.has(lower.slice(apostrophe + 1, end)) ? end : apostrophe;
}

/** The words of `lower` (see `lowerCase`) from one place to another. */
export function wordsIn(lower: string, from = 0, to = lower.length): Words {
  const count = placesIn(lower, from, to);
  const words = {
    lower,
    count,
    numbers: new Int32Array(count),
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    known: vocabularySize(),
  };
  for (let at = 0; at < count; at += 1) words.numbers[at] = numberOf(lower, starts[at] ?? 0, ends[at] ?? 0);
  return words;
}

/** The same as strings. */
export function textsIn(lower: string, from = 0, to = lower.length): string[] {
  const count = placesIn(lower, from, to);
  const texts: string[] = [];
  for (let at = 0; at < count; at += 1) texts.push(lower.slice(starts[at], ends[at]).replace('\u2019', "'"));
  return texts;
}

/** The words with a later lexicon's numbers, too. */
export const upToDate = (words: Words): Words =>
  words.known === vocabularySize() ? words : wordsIn(words.lower);

/** The index of the first word that ends behind a place. */
export function firstBehind({ ends, count }: Words, place: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Some words of a text that stand one behind another: `first` and `end` are indices. */
export type Stretch = { words: Words; first: number; end: number };

export const allOf = (words: Words): Stretch => ({ words, first: 0, end: words.count });

/** The words between two places; of a word that one of them cuts, its part. */
export function wordsBetween(words: Words, from: number, to: number): Stretch {
  const first = firstBehind(words, from);
  let end = first;
  while (end < words.count && (words.starts[end] ?? 0) < to) end += 1;
  const isCut = end > first && ((words.starts[first] ?? 0) < from || (words.ends[end - 1] ?? 0) > to);
  if (!isCut) return { words, first, end };
  return allOf(wordsIn(words.lower, from, to));
}
