/**
 * Every word that some lexicon has, with a number of its own from 1 on. Where a text is taken apart, its words are looked
 * up by their letters as they stand in it: no string is made of any of them. Most words of a text are none of these.
 */

/** The letters of all words one behind another, and by number where each begins: the next one's begin is its end. */
let letters = new Uint16Array(1 << 16);
let begins = new Int32Array(1 << 13);
let hashes = new Int32Array(1 << 13);
let size = 1;

/** Open addressing: a word's number stands in the first free slot from its hash on. Never more than half are taken. */
let slots = new Int32Array(1 << 14);

/** Letters one behind another, by their code; a typographic apostrophe counts as the other one. */
export type Letters = Uint16Array<ArrayBuffer>;

/** How many there are, and 1: it grows when another lexicon comes. */
export const vocabularySize = (): number => size;

/** Takes the letters of a text down, from one place to another. */
export function spell(text: string, from: number, to: number, into: Letters): void {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    into[at - from] = code === 0x2019 ? 39 : code;
  }
}

function hashOf(text: Letters, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (text[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** Where the word stands, or could. */
function slotOf(text: Letters, start: number, end: number, hash: number): number {
  const mask = slots.length - 1;
  let slot = hash & mask;
  for (let number = slots[slot] ?? 0; number !== 0; number = slots[slot] ?? 0) {
    if (hashes[number] === hash && isWord(number, text, start, end)) return slot;
    slot = (slot + 1) & mask;
  }
  return slot;
}

function isWord(number: number, text: Letters, start: number, end: number): boolean {
  const begin = begins[number] ?? 0;
  if ((begins[number + 1] ?? 0) - begin !== end - start) return false;
  for (let at = start; at < end; at += 1) if (letters[begin + at - start] !== text[at]) return false;
  return true;
}

/** The number of a word of a text without capitals; 0 when no lexicon has it. */
export const numberOf = (lower: Letters, start: number, end: number): number =>
  slots[slotOf(lower, start, end, hashOf(lower, start, end))] ?? 0;

/** Takes a word in, unless it is there already. Its number. */
export function addWord(word: string): number {
  const spelt = new Uint16Array(word.length);
  spell(word, 0, word.length, spelt);
  const hash = hashOf(spelt, 0, word.length);
  const slot = slotOf(spelt, 0, word.length, hash);
  const known = slots[slot] ?? 0;
  if (known !== 0) return known;
  const number = size;
  const begin = begins[number] ?? 0;
  const end = begin + word.length;
  if (end > letters.length) letters = grown(letters, new Uint16Array(2 * letters.length + word.length));
  if (number + 2 > begins.length) {
    begins = grown(begins, new Int32Array(2 * begins.length));
    hashes = grown(hashes, new Int32Array(2 * hashes.length));
  }
  letters.set(spelt, begin);
  begins[number + 1] = end;
  hashes[number] = hash;
  slots[slot] = number;
  size += 1;
  if (2 * size > slots.length) spreadOut();
  return number;
}

function grown<T extends Uint16Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function spreadOut(): void {
  slots = new Int32Array(2 * slots.length);
  const mask = slots.length - 1;
  for (let number = 1; number < size; number += 1) {
    let slot = (hashes[number] ?? 0) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number;
  }
}

/** The word of a number. */
export const wordOf = (number: number): string =>
  String.fromCharCode(...letters.subarray(begins[number], begins[number + 1]));

/** Tells of a number whether it is that of one of these words, which the vocabulary takes in. */
export function isOneOf(words: Iterable<string>): (number: number) => boolean {
  const numbers = Array.from(words, addWord);
  const flags = new Uint8Array(numbers.reduce((most, each) => Math.max(most, each), 0) + 1);
  for (const number of numbers) flags[number] = 1;
  return (number) => number < flags.length && flags[number] === 1;
}
