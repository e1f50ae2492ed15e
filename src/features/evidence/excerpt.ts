/** A quote cut to what is needed to read it. */
export type Excerpt = { before: string; marked: string; after: string };

/** Characters (UTF-16 units) shown around what is marked, and at most of it. */
const around = 120;
const most = 400;

const wordStart = (text: string, from: number) => {
  const blank = text.indexOf(' ', from);
  return from <= 0 ? 0 : blank < 0 ? from : blank + 1;
};

const wordEnd = (text: string, to: number) => {
  const blank = text.lastIndexOf(' ', to);
  return to >= text.length ? text.length : blank < 0 ? to : blank;
};

/** Cuts a message to its marked span and a little around it. A span that is the whole message marks nothing. */
export function excerptOf(text: string, [start, end]: readonly [number, number]): Excerpt {
  const isAll = text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
  if (isAll) {
    const to = wordEnd(text, most);
    return { before: text.slice(0, to).trim() + (to < text.length ? ' …' : ''), marked: '', after: '' };
  }
  const from = wordStart(text, start - around);
  const markedTo = Math.max(start, Math.min(end, wordEnd(text, start + most)));
  const to = Math.max(markedTo, wordEnd(text, markedTo + around));
  return {
    before: (from > 0 ? '… ' : '') + text.slice(Math.min(from, start), start).trimStart(),
    marked: text.slice(start, markedTo),
    after: text.slice(markedTo, to).trimEnd() + (to < text.length ? ' …' : ''),
  };
}
