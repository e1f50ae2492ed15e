/**
 * Plural and singular are one word, in English and where a plural ends in s. No more than that: a form that is cut too
 * short makes words alike that are not.
 */
export function baseForm(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
