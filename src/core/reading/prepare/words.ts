import { type Letters, numberOf, spell, vocabularySize } from '../lexicon/vocabulary.ts';

/**
 * Words of a text without capitals (`lower`), one behind another: from `first` to before `end` in three lists side by side,
 * for they are many. The lists are those of many texts.
 */
export type Words = {
  lower: string;
  first: number;
  end: number;
  /** Of each word, in the vocabulary; 0 for a word that no lexicon has. */
  numbers: Int32Array;
  /** Places in `lower`. */
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

const apostrophe = 39;

/** The letters of the text that is taken apart: to look at them in a list is faster than in a string. Used again and again. */
let letters: Letters = new Uint16Array(1 << 12);

/** Room for the words of many texts: a list of its own for each would cost more than to fill it. */
const roomy = 1 << 15;
const aRoom = (size: number) => ({
  numbers: new Int32Array(size),
  starts: new Int32Array(size),
  ends: new Int32Array(size),
  taken: 0,
});
let room = aRoom(0);

/** The words of `lower` (see `lowerCase`) from one place to another. "doesn't" is one word, also with a typographic apostrophe. */
export function wordsIn(lower: string, from = 0, to = lower.length): Words {
  const length = to - from;
  if (length > letters.length) letters = new Uint16Array(2 * length);
  spell(lower, from, to, letters);
  const most = (length >> 1) + 1;
  if (room.taken + most > room.numbers.length) room = aRoom(Math.max(roomy, most));
  const { numbers, starts, ends, taken: first } = room;
  let count = first;
  let at = 0;
  while (at < length) {
    if (!isWordCode(letters[at] ?? 0)) {
      at += 1;
      continue;
    }
    let start = at;
    at = wordEnd(at, length);
    let end = at;
    // An underscore joins words; at their edge it is markup.
    while (start < end && letters[start] === underscore) start += 1;
    while (end > start && letters[end - 1] === underscore) end -= 1;
    if (start === end) continue;
    const behind = at < length && letters[at] === apostrophe ? endOfContraction(at, length) : at;
    if (behind > at) {
      at = behind;
      end = behind;
    }
    numbers[count] = numberOf(letters, start, end);
    starts[count] = from + start;
    ends[count] = from + end;
    count += 1;
  }
  room.taken = count;
  return { lower, first, end: count, numbers, starts, ends, known: vocabularySize() };
}

function wordEnd(from: number, to: number): number {
  let at = from;
  while (at < to && isWordCode(letters[at] ?? 0)) at += 1;
  return at;
}

/** What English writes after an apostrophe. Anything else begins a word of its own: l'export, n'est. */
const contractions = new Set(['t', 's', 'm', 're', 've', 'll', 'd']);

/** Behind the 's of a word, or the apostrophe itself where nothing of that kind follows it. */
function endOfContraction(at: number, to: number): number {
  const end = wordEnd(at + 1, Math.min(to, at + 4));
  const isWhole = end === to || !isWordCode(letters[end] ?? 0);
  const rest = String.fromCharCode(...letters.subarray(at + 1, end));
  return isWhole && contractions.has(rest) ? end : at;
}

/** The same as strings. */
export function textsIn(lower: string, from = 0, to = lower.length): string[] {
  const { first, end, starts, ends } = wordsIn(lower, from, to);
  const texts: string[] = [];
  for (let at = first; at < end; at += 1)
    texts.push(lower.slice(starts[at], ends[at]).replace('\u2019', "'"));
  if (starts === room.starts) room.taken = first;
  return texts;
}

/** The words with a later lexicon's numbers, too. */
export const upToDate = (words: Words): Words =>
  words.known === vocabularySize() ? words : wordsIn(words.lower);

/** The index of the first word that ends behind a place. */
function firstBehind({ ends, first, end }: Words, place: number): number {
  let low = first;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The words between two places; of a word that one of them cuts, its part. */
export function wordsBetween(words: Words, from: number, to: number): Words {
  const { lower, numbers, starts, ends, known } = words;
  const first = firstBehind(words, from);
  let end = first;
  while (end < words.end && (starts[end] ?? 0) < to) end += 1;
  const isCut = end > first && ((starts[first] ?? 0) < from || (ends[end - 1] ?? 0) > to);
  return isCut ? wordsIn(lower, from, to) : { lower, first, end, numbers, starts, ends, known };
}
