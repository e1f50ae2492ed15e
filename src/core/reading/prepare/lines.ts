/** A line of a message. `text` is trimmed and `lower` the same without capitals; `start` and `end` are its place. */
export type Line = {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** Blanks before the text; a tab counts four. */
  indent: number;
};

const isBreak = (code: number) => code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
const isBlank = (code: number) =>
  code === 32 ||
  code === 9 ||
  code === 0xa0 ||
  code === 0x200b ||
  code === 0xfeff ||
  code === 11 ||
  code === 12;

/** `whole` is the text without capitals. */
export function linesOf(text: string, whole: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !isBreak(text.charCodeAt(at))) continue;
    lines.push(aLine(text, whole, from, at));
    if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at += 1;
    from = at + 1;
  }
  return lines;
}

function aLine(text: string, whole: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  let indent = 0;
  while (start < end && isBlank(text.charCodeAt(start))) {
    indent += text.charCodeAt(start) === 9 ? 4 : 1;
    start += 1;
  }
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { text: text.slice(start, end), lower: whole.slice(start, end), start, end, indent };
}
