/** Shannon's entropy in bits a character. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** Letters as names in code are cut: a hump of camel case, a run of capitals. */
const runs = /[A-Z]?[a-z]+|[A-Z]+/g;
const vowels = /[aeiouy]/gi;
/** Letters that hardly ever meet in a word. */
const unlikely =
  /[bcdfghjklmnpqrstvwxz]{5}|[jqvwxz]{2}|q[^u]|[bcdfgkpt][jqvwxz]|[jqvxz][bcdfgkmnpt]|[aeiou]{4}/i;

function readsAsWord(run: string): boolean {
  const share = (run.match(vowels)?.length ?? 0) / run.length;
  return run.length >= 4 && share >= 0.2 && share <= 0.75 && !unlikely.test(run);
}

/** How much of a text is letters that read as words, from 0 to 1. Digits and signs count neither way. */
function wordShare(text: string): number {
  let letters = 0;
  let inWords = 0;
  for (const [run] of text.matchAll(runs)) {
    letters += run.length;
    if (readsAsWord(run)) inWords += run.length;
  }
  return letters === 0 ? 0 : inWords / letters;
}

/** Versions, dates, hosts, paths: what has signs and digits without being drawn by lot. */
const structured = [
  /^v?\d+(?:[._-]\d+)+(?:[-._+]?[a-z]{1,12}[-._]?\d{0,8}){0,3}$/i,
  /^\d{4}-\d\d-\d\d/,
  /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[:/]|$)/i,
  /^[./~\\]|^[a-z]:\\|:\/\//i,
];

const isMixed = (piece: string): boolean => /\d/.test(piece) && /[A-Za-z]/.test(piece);

/** Names are put together of words and of numbers: no piece of them is long and has both. */
const isName = (text: string): boolean => {
  const pieces = text.split(/[-_.:/+=~ ]/);
  return !pieces.some((piece) => piece.length >= 6 && isMixed(piece));
};

/** Letters and digits mixed, with no words in it: as if drawn by lot. `entropy` in bits a character, at least. */
export function looksRandom(text: string, { length, entropy }: { length: number; entropy: number }): boolean {
  if (text.length < length || !isMixed(text) || isName(text)) return false;
  if (structured.some((pattern) => pattern.test(text))) return false;
  const digits = text.match(/\d/g)?.length ?? 0;
  const isWordy = wordShare(text) > 0.5 && digits < text.length / 4;
  return !isWordy && entropyOf(text) >= entropy;
}
