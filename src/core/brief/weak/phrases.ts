import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import type { WeakWords } from './lexicon.ts';
import { portuguese } from './pt.ts';

/** A brief may quote a customer in one language and be written in another: all of them are looked for. */
const languages: ReadonlyMap<string, WeakWords> = new Map([
  ['en', english],
  ['de', german],
  ['fr', french],
  ['es', spanish],
  ['pt', portuguese],
]);

/** Whether there are words of this language (ISO 639-1). */
export const hasWords = (language: string): boolean => languages.has(language);

const escaped = (phrase: string): string =>
  phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’]");

/** The word that "…" takes along; behind an apostrophe it has no blank before it. */
function patternOf(phrase: string): string {
  if (!phrase.endsWith('…')) return escaped(phrase);
  const start = phrase.slice(0, -1).trimEnd();
  return `${escaped(start)}(?:${start.endsWith("'") ? '' : ' '}[\\p{L}\\p{N}-]{1,40})?`;
}

function compile(kind: keyof WeakWords): RegExp {
  const longestFirst = [...languages.values()]
    .flatMap((each) => each[kind])
    .toSorted((a, b) => b.length - a.length);
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
