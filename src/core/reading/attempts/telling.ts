import { stopWords } from '../lexicon/known.ts';
import { lowerCase, textsIn } from '../prepare/words.ts';

/** Letters by which two forms of one word are the same: "restart", "restarted". */
const stem = 5;
const shortest = 4;

/** The beginnings of the words of a text by which one knows again what it speaks of. */
export const tellingIn = (text: string): ReadonlySet<string> =>
  new Set(
    textsIn(lowerCase(text))
      .filter((word) => (word.length >= shortest || /\d/.test(word)) && !stopWords.has(word))
      .map((word) => word.slice(0, stem)),
  );

/** Of each text the words that no other one has. */
export function tellingApart(texts: readonly string[]): readonly ReadonlySet<string>[] {
  const all = texts.map(tellingIn);
  return all.map(
    (own, at) => new Set([...own].filter((word) => !all.some((other, of) => of !== at && other.has(word)))),
  );
}
