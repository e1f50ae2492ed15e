/** Without what layout and keyboards change: kinds of blanks, line breaks, quotation marks, capitals. */
const plain = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll(/[‘’]/g, "'").replaceAll(/[–—]/g, '-');

/** Words, figures, versions and ids: "HG-300", "2.14.7", "acc_55120", "1,860" and "10:05" are one each; "v2" is "2". */
export const wordsOf = (text: string): readonly string[] =>
  (plain(text).match(/[\p{L}\p{N}_]+(?:[.:/@'-][\p{L}\p{N}_]+|,\d+)*/gu) ?? []).map((word) =>
    word.replace(/^v(?=\d)/, ''),
  );

const count = (words: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** F1 of the words of two texts, as often as they occur, whatever their order: 1 is the same, 0 has nothing in common. */
export function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const theirs = count(b);
  let common = 0;
  for (const [word, times] of count(a)) common += Math.min(times, theirs.get(word) ?? 0);
  return common === 0 ? 0 : (2 * common) / (a.length + b.length);
}

/** Whether both name the same figures, in the same order. */
export function sameFigures(one: string, other: string): boolean {
  const figures = (text: string) => wordsOf(text).filter((word) => /\d/.test(word));
  return figures(one).join(' ') === figures(other).join(' ');
}
