/** The end of a sentence, then a blank; a paragraph break ends one too. The number of an item ends nothing. */
const sentenceEnd = /(?<!(?:^|\s)\d{1,3})[.!?…。！？](?=\s)|\n\s*\n/g;

/**
 * The start of a text, at most `length` characters (UTF-16 units), cut after a whole sentence where there is one,
 * else after a word. The result is always a literal part of the text, so that it can be found in it again.
 */
export function firstSentences(text: string, length: number): string {
  const trimmed = text.trim();
  if (trimmed.length <= length) return trimmed;
  const head = trimmed.slice(0, length + 1);
  const ends = [...head.matchAll(sentenceEnd)].map((match) => match.index + match[0].trimEnd().length);
  const sentence = ends.findLast((end) => end > length / 3);
  if (sentence !== undefined) return head.slice(0, sentence).trimEnd();
  const word = head.search(/\s\S*$/);
  return (word > 0 ? head.slice(0, word) : wholeCharacters(head.slice(0, length))).trimEnd();
}

/** Drops the first half of a surrogate pair that was cut in two. */
const wholeCharacters = (text: string) => (/[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text);
