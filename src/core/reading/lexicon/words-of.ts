/** The words of a list that is written as running text. */
export const wordsOf = (list: string): readonly string[] => list.trim().split(/\s+/);

/** The phrases of a list, with commas between them. */
export const phrasesOf = (list: string): readonly string[] =>
  list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
