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

/** "copies", "teaches". */
const presentOf = (base: string): string =>
  /(?:s|sh|ch|x|z|o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;

/** Every form of verbs with blanks between them, as one place of a phrase; of "go-to:went-to" the first word is the verb. */
export const everyForm = (verbs: string): string =>
  verbs
    .split(' ')
    .flatMap((entry) => {
      const [present = '', ...past] = entry.split(':');
      const [verb = '', ...rest] = present.split('-');
      const tail = rest.map((word) => `-${word}`).join('');
      const forms = [baseOf(verb), presentOf(baseOf(verb)), doingOf(verb)].map((form) => form + tail);
      return [...forms, ...(past.length > 0 ? past : pastOf(verb).map((form) => form + tail))];
    })
    .join('|');

/** One and many of nouns with blanks between them, as one place of a phrase: "company", "companies". */
export const oneAndMany = (nouns: string): string =>
  nouns
    .split(' ')
    .flatMap((noun) => [noun, presentOf(noun)])
    .join('|');
