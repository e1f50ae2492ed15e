/** The words of a list that is written as running text. */
export const wordsOf = (list: string): readonly string[] => list.trim().split(/\s+/);
