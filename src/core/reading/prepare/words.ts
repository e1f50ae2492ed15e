/** Words of a text without capitals, with their places: three lists side by side, for they are many. */
export type Words = { texts: string[]; starts: number[]; ends: number[] };

/** Lower case with every character at its old place: a few letters would grow in it and stay as they are. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (character) => {
    const small = character.toLowerCase();
    return small.length === character.length ? small : character;
  }).join('');
}

const isWordCode = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  code === 95 ||
  (code >= 0xaa &&
    code !== 0xab &&
    code !== 0xb7 &&
    code !== 0xbb &&
    code !== 0xbf &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f));

const underscore = 95;

const isApostrophe = (code: number) => code === 39 || code === 0x2019;

/** What English writes after an apostrophe. Anything else begins a word of its own: l'export, n'est. */
const contractions = new Set(['t', 's', 'm', 're', 've', 'll', 'd']);

/** The words of `lower` (see `lowerCase`) from one place to another. "doesn't" is one word, also with a typographic apostrophe. */
export function wordsIn(lower: string, from = 0, to = lower.length): Words {
  const words: Words = { texts: [], starts: [], ends: [] };
  let at = from;
  while (at < to) {
    if (!isWordCode(lower.charCodeAt(at))) {
      at += 1;
      continue;
    }
    let start = at;
    at = wordEnd(lower, at, to);
    let end = at;
    // An underscore joins words; at their edge it is markup.
    while (start < end && lower.charCodeAt(start) === underscore) start += 1;
    while (end > start && lower.charCodeAt(end - 1) === underscore) end -= 1;
    if (start === end) continue;
    let text = lower.slice(start, end);
    if (at < to && isApostrophe(lower.charCodeAt(at))) {
      const restEnd = wordEnd(lower, at + 1, Math.min(to, at + 4));
      const rest = lower.slice(at + 1, restEnd);
      if (contractions.has(rest) && !(restEnd < to && isWordCode(lower.charCodeAt(restEnd)))) {
        text = `${text}'${rest}`;
        at = restEnd;
        end = restEnd;
      }
    }
    words.texts.push(text);
    words.starts.push(start);
    words.ends.push(end);
  }
  return words;
}

function wordEnd(lower: string, from: number, to: number): number {
  let at = from;
  while (at < to && isWordCode(lower.charCodeAt(at))) at += 1;
  return at;
}
