import { stopWords } from '../lexicon/known.ts';
import type { Language } from '../prepared.ts';
import { wordsIn } from './words.ts';

/** A text with this many words shows its language by little words: one in sixteen, or several different ones. */
const longEnough = 12;
const share = 1 / 16;
const several = 6;

/** The language whose little words are the most frequent; `usual` where none is ahead of it. */
export function languageOf(lower: string, usual: Language): Language {
  const { texts } = wordsIn(lower);
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const language of stopWords.get(text) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [best, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [usual, counts.get(usual) ?? 0]);
  if (texts.length < longEnough) return best;
  return count >= texts.length * share || (count > 0 && isVaried(texts, best)) ? best : 'other';
}

const isVaried = (texts: readonly string[], language: Language) =>
  new Set(texts.filter((text) => stopWords.get(text)?.includes(language) === true)).size >= several;
