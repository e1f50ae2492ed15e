import type { AffectedWord } from './affected-word.ts';
import type { AttemptWord } from './attempt-word.ts';
import type { DateWord } from './date-word.ts';
import type { DueWord } from './due-word.ts';
import type { EnvironmentWord } from './environment-word.ts';
import type { ErrorWord } from './error-word.ts';
import type { TextWord } from './text-word.ts';
import { phrasesOf } from './words-of.ts';

/** Small words that a rule looks for around what the phrases found. */
export type LittleWord =
  | AffectedWord
  | AttemptWord
  | DateWord
  | DueWord
  | EnvironmentWord
  | ErrorWord
  | TextWord;

/** Words by their kind, with commas between them. One may be written as a pattern is: `all (?:of )?them`. */
export type LittleWords = Partial<Readonly<Record<LittleWord, string>>>;

/** Every `lexicon/<language>/…-words.ts`. A text of one language has words of another in it: all are looked for at once. */
const files: readonly LittleWords[] = Object.values(
  import.meta.glob<Record<string, LittleWords>>('./*/*-words.ts', { eager: true }),
).flatMap((file) => Object.values(file));

/** Any one of the words, as a part of a pattern. Where no language has one, it is met nowhere. */
export function oneOf(...kinds: readonly LittleWord[]): string {
  const lists = files.flatMap((file) => kinds.map((kind) => file[kind] ?? ''));
  const words = lists.filter((list) => list !== '').flatMap(phrasesOf);
  return words.length === 0 ? '(?!)' : `(?:${words.join('|')})`;
}

/** The same, and no letter behind it. For patterns with the flag `u`. */
export const oneWordOf = (...kinds: readonly LittleWord[]): string => `${oneOf(...kinds)}(?!\\p{L})`;
