import { languages, languagesOf } from '../lexicon/known.ts';
import type { Language } from '../prepared.ts';
import type { Words } from './words.ts';

/** A text with this many words shows its language by little words: one in sixteen, or several different ones. */
const longEnough = 12;
const share = 1 / 16;
const several = 6;

/** The language whose little words are the most frequent; `usual` where none is ahead of it. */
export function languageOf(stretches: readonly Words[], usual: Language): Language {
  const counts = new Int32Array(languages.length);
  /** In the order in which they were met: of two that are as frequent the first. */
  const met: number[] = [];
  let count = 0;
  for (const { numbers, first, end } of stretches) {
    count += end - first;
    for (let at = first; at < end; at += 1) {
      const bits = languagesOf(numbers[at] ?? 0);
      for (let language = 0; bits >> language !== 0; language += 1) {
        if (((bits >> language) & 1) === 0) continue;
        if (counts[language] === 0) met.push(language);
        counts[language] = (counts[language] ?? 0) + 1;
      }
    }
  }
  let best = languages.indexOf(usual);
  let most = counts[best] ?? 0;
  for (const language of met)
    if ((counts[language] ?? 0) > most) {
      best = language;
      most = counts[language] ?? 0;
    }
  const name = languages[best] ?? usual;
  if (count < longEnough) return name;
  return most >= count * share || (most > 0 && isVaried(stretches, best)) ? name : 'other';
}

function isVaried(stretches: readonly Words[], language: number): boolean {
  const met = new Set<number>();
  for (const { numbers, first, end } of stretches)
    for (const number of numbers.subarray(first, end))
      if (((languagesOf(number) >> language) & 1) === 1) met.add(number);
  return met.size >= several;
}
