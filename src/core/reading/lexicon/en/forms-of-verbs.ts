/**
 * Forms of a verb out of its entry in a list: `stop+` doubles its last letter, `run:ran:run` names its past and its
 * participle where they are not made with -ed.
 */

const isVowel = (letter: string | undefined) => letter !== undefined && 'aeiou'.includes(letter);

/** Stem for -ed and -ing. */
const stemOf = (base: string): string => {
  const word = base.replace(/\+$/, '');
  return base.endsWith('+') ? word + word.slice(-1) : word;
};

/** "chose" and "chosen", "dropped", "copied". */
export function pastOf(entry: string): readonly string[] {
  const [base = '', ...irregular] = entry.replace(/\+$/, '').split(':');
  if (irregular.length > 0) return irregular;
  const stem = stemOf(entry);
  if (stem.endsWith('e')) return [`${base}d`];
  return [/y$/.test(stem) && !isVowel(stem.at(-2)) ? `${stem.slice(0, -1)}ied` : `${stem}ed`];
}

/** "choosing", "dropping". */
export function doingOf(entry: string): string {
  const [base = ''] = entry.split(':');
  const stem = stemOf(entry.endsWith('+') && !base.endsWith('+') ? `${base}+` : base);
  return `${/[^e]e$/.test(stem) ? stem.slice(0, -1) : stem}ing`;
}

export const baseOf = (entry: string): string => entry.replace(/[:+].*$/, '');
