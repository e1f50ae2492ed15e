import type { Language } from '../prepared.ts';
import type { Phrases } from './lexicon.ts';
import { compile, type Matcher } from './match.ts';

/** What sentences say, in the languages whose phrases are there. */
export type Phrasebook = {
  has(language: Language): boolean;
  add(language: Language, phrases: Phrases): void;
  /** For words in this language; while its phrases are not there, what every language has in common. */
  matcherOf(language: Language): Matcher;
};

/** `common` is met in every language. */
export function createPhrasebook(common: Phrases): Phrasebook {
  const known = new Map<Language, Matcher>();
  const others = compile(common);
  return {
    has: (language) => known.has(language),
    add: (language, phrases) => void known.set(language, compile({ ...phrases, ...common })),
    matcherOf: (language) => known.get(language) ?? others,
  };
}
