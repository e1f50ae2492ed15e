/** The entry of a table under a word that somebody else chose: `valueOf` and its like are not in it. */
export const lookUp = <T>(table: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;
