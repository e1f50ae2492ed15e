import type { GoldConversation, GoldFact } from '../gold.ts';
import { type Edit, editMessages, placesOf } from './edit.ts';
import type { Random } from './random.ts';

type Line = { start: number; text: string };
type Style = { width: number; bullet: string; quote: string; blank: string; wideBlanks: number };

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const found = { start, text: line };
    start += line.length + 1;
    return found;
  });
}

const isVerbatim = (fact: GoldFact): boolean =>
  fact.kind === 'error' && (fact.parts.includes('log') || fact.parts.includes('stack'));

/** Quoted lines, tables, what is indented or fenced, lists and titles keep their line breaks. */
const isProse = (line: string) => /^[\p{L}¿¡"“«(]/u.test(line);

/** What a line must not begin with by chance: it would be a bullet, a number, a quote, a heading, or a line of log. */
const looksLikeMore = /^(?:[-*•>|#–+]|\d+[.)]|[A-Za-z][.)]|\S+:$|\d{4}-\d\d-\d\d)/;

/** Breaks where a mail program of that width would. */
function wrap({ start, text }: Line, width: number): readonly Edit[] {
  const edits: Edit[] = [];
  let from = 0;
  let last = -1;
  for (const { index } of text.matchAll(/ /g)) {
    if (index - from > width && last > from) {
      edits.push({ start: start + last, end: start + last + 1, text: '\n' });
      from = last + 1;
    }
    if (!looksLikeMore.test(text.slice(index + 1))) last = index;
  }
  return edits;
}

const wideBlanks = ({ start, text }: Line, share: number, random: Random): readonly Edit[] =>
  [...text.matchAll(/(?<=\S) (?=\S)/g)]
    .filter(() => random.happens(share))
    .map(({ index }) => ({ start: start + index, end: start + index + 1, text: '\u00a0' }));

function layOutLine(line: Line, style: Style, random: Random): readonly Edit[] {
  const { start, text } = line;
  const bullet = /^([-*•]) \S/.exec(text);
  if (bullet) return [{ start, end: start + 1, text: style.bullet }];
  const quote = /^> ?(?=\S)/.exec(text)?.[0];
  if (quote) return [{ start, end: start + quote.length, text: style.quote }];
  if (text === '') return style.blank === '' ? [] : [{ start, end: start, text: style.blank }];
  if (!isProse(text)) return [];
  return [...wrap(line, style.width), ...wideBlanks(line, style.wideBlanks, random)];
}

const styleFrom = (random: Random): Style => ({
  width: random.one([Number.POSITIVE_INFINITY, 76, 64, 56]),
  bullet: random.one(['-', '*', '•', '–']),
  quote: random.one(['> ', '>', '> > ']),
  blank: random.one(['', '\n', ' ', '\u00a0']),
  wideBlanks: random.one([0, 0, 0.05]),
});

/** Other line breaks, bullets, blank lines, marks of quoted lines and kinds of blanks; what is verbatim stays. */
export function changeLayout(conversation: GoldConversation, random: Random): GoldConversation {
  const laidOut = editMessages(conversation, (text, message) => {
    const style = styleFrom(random);
    const verbatim = conversation.gold
      .filter(isVerbatim)
      .flatMap(({ quotes }) => quotes.filter((quote) => quote.message === message))
      .flatMap((quote) => placesOf(quote.text, text));
    const isOpen = ({ start, text: line }: Line) =>
      !verbatim.some(([from, to]) => from <= start + line.length && start <= to);
    return linesOf(text)
      .filter(isOpen)
      .flatMap((line) => layOutLine(line, style, random));
  });
  return editMessages(laidOut, (text) =>
    random.happens(0.3)
      ? [...text.matchAll(/\n/g)].map(({ index }) => ({ start: index, end: index + 1, text: '\r\n' }))
      : [],
  );
}
