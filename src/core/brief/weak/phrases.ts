import { german } from './de.ts';
import { english } from './en.ts';
import type { WeakWords } from './lexicon.ts';

/** A brief may quote a customer in one language and be written in another: all of them are looked for. */
const languages: readonly WeakWords[] = [english, german];

const escaped = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const patternOf = (phrase: string): string =>
  phrase.endsWith(' …') ? `${escaped(phrase.slice(0, -2))}(?: [\\p{L}\\p{N}-]{1,40})?` : escaped(phrase);

function compile(kind: keyof WeakWords): RegExp {
  const longestFirst = languages.flatMap((each) => each[kind]).toSorted((a, b) => b.length - a.length);
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.map(patternOf).join('|')})(?![\\p{L}\\p{N}])`,
    'iu',
  );
}

const compiled = new Map<keyof WeakWords, RegExp>();

/** The first phrase of this kind in the text, as it stands there; null without one. */
export function phraseIn(text: string, kind: keyof WeakWords): string | null {
  const pattern = compiled.get(kind) ?? compile(kind);
  compiled.set(kind, pattern);
  return pattern.exec(text)?.[0] ?? null;
}
