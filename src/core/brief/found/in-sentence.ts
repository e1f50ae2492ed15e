import type { Finding } from '../../reading/finding.ts';
import { cutSentences } from '../../reading/prepare/cut-sentences.ts';

/** Characters (UTF-16 units) around the words in which the sentence must begin and end: nobody reads a longer one. */
const around = 300;

/** The words of a finding with the sentence that they stand in: "money back" alone tells nobody who wants it. */
export function inSentence<Each extends Finding>(finding: Each): Each {
  const [{ text, span }] = finding.quotes;
  const [start, end] = span;
  const paragraph = text.lastIndexOf('\n\n', start);
  const from = Math.max(paragraph, start - around, 0);
  const sentences = cutSentences(text, from, Math.min(text.length, end + around));
  const [first, last] = sentences.find(([begin, close]) => begin <= start && end <= close) ?? span;
  const isCut = (first === from && from > 0) || (last === end + around && last < text.length);
  return isCut ? finding : { ...finding, text: text.slice(first, last).replace(/^[-*•]\s+/, '') };
}
