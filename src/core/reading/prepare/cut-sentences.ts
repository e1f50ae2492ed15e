import { abbreviations, months } from '../lexicon/known.ts';

/** Hard-wrapped lines are at least so long; a shorter one ends its sentence when the next begins like one. */
const wrapped = 55;

const isSpace = (code: number) => code === 32 || code === 10 || code === 13 || code === 9 || code === 0xa0;
const isCloser = (code: number) =>
  code === 34 ||
  code === 39 ||
  code === 41 ||
  code === 93 ||
  code === 0x201d ||
  code === 0x2019 ||
  code === 0xbb ||
  code === 42 ||
  code === 95 ||
  code === 96;

/** No person writes a longer sentence; readers that look around in one would take too long in it. */
const longest = 1000;
/** Nor so long a word. */
const longestUnbroken = 2000;

/** Places at which the sentences of `text` between two places begin and end, without blanks around them. */
export function cutSentences(text: string, from: number, to: number): (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  let start = from;
  let lineStart = from;
  const cut = (end: number) => {
    const span = trimmed(text, start, end);
    if (span !== null) spans.push(span);
    start = end;
  };
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (at - start > longest && (isSpace(code) || at - start > longestUnbroken)) cut(at);
    if (code === 10 || code === 13) {
      if (endsLine(text, lineStart, at, to)) cut(at);
      lineStart = at + 1;
    } else if (
      code === 46 ||
      code === 33 ||
      code === 63 ||
      code === 0x2026 ||
      code === 0x3002 ||
      code === 0xff01 ||
      code === 0xff1f
    ) {
      const end = endOfMarks(text, at, to);
      if (endsSentence(text, start, at, end, to)) cut(end);
      at = end - 1;
    }
  }
  cut(to);
  return spans;
}

function trimmed(text: string, from: number, to: number): readonly [number, number] | null {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return start < end ? [start, end] : null;
}

/** Behind "?!", "...", or a full stop with the quotation mark or bracket that closes after it. */
function endOfMarks(text: string, at: number, to: number): number {
  let end = at + 1;
  while (
    end < to &&
    (text[end] === '.' || text[end] === '!' || text[end] === '?' || isCloser(text.charCodeAt(end)))
  )
    end += 1;
  return end;
}

function endsSentence(text: string, start: number, mark: number, end: number, to: number): boolean {
  if (end < to && !isSpace(text.charCodeAt(end))) return text.charCodeAt(mark) >= 0x3000;
  const next = nextSign(text, end, to);
  if (next === '') return true;
  // Who begins a sentence small begins the next one so, too.
  if (isSmall(next) && (isCapital(nextSign(text, start, to)) || text[mark] === '…' || text[mark + 1] === '.'))
    return false;
  if (isQuoted(text, start, end, to)) return false;
  if (text[mark] !== '.') return true;
  if (isDayOfMonth(text, mark, end)) return false;
  if (end - mark > 1 && text[mark + 1] === '.') return true;
  return !isAbbreviation(text, start, mark);
}

function nextSign(text: string, from: number, to: number): string {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at += 1;
  return at < to ? (text[at] ?? '') : '';
}

const isSmall = (sign: string) => sign !== sign.toUpperCase() && sign === sign.toLowerCase();

const isCapital = (sign: string) => sign !== sign.toLowerCase();

/** Farthest that a quotation goes on behind a full stop of its own: 'it says "Access removed. Ref. 17" and closes'. */
const longestRest = 120;
const closings: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' };

/** Whether something is quoted here that began in this sentence and ends soon, on the same line. */
function isQuoted(text: string, start: number, end: number, to: number): boolean {
  const said = text.slice(start, end);
  if (!opens.test(said)) return false;
  const rest = text.slice(end, Math.min(to, end + longestRest));
  return Object.entries(closings).some(([opening, closing]) => {
    const open = said.lastIndexOf(opening);
    if (open < 0 || said.includes(closing, open + 1)) return false;
    if (open > 0 && !/[\s(]/.test(said.charAt(open - 1))) return false;
    const close = rest.indexOf(closing);
    return close > 0 && !rest.slice(0, close).includes('\n') && !/\s/.test(rest.charAt(close - 1));
  });
}
const opens = /["“„«]/;

/** "Am 30. April", "bis 15.03. Mittag". */
function isDayOfMonth(text: string, dot: number, end: number): boolean {
  if (!/\b\d{1,2}$/.test(text.slice(Math.max(0, dot - 3), dot))) return false;
  const next = /^\s+(\p{L}{3,10})/u.exec(text.slice(end, end + 14))?.[1];
  return next !== undefined && months.has(next.toLowerCase());
}

/** "e.g.", "z. B.", "No.", a single letter, or a number alone at the start. */
function isAbbreviation(text: string, start: number, dot: number): boolean {
  let from = dot;
  while (from > start && dot - from < 12 && !isSpace(text.charCodeAt(from - 1)) && text[from - 1] !== '(')
    from -= 1;
  const word = text.slice(from, dot).toLowerCase();
  if (word.length === 1 && word !== 'i') return /[\p{L}]/u.test(word) || from === start;
  if (abbreviations.has(word)) return true;
  return from === start && /^\d{1,3}$/.test(word);
}

/** A line break ends a sentence when the line is short and the next one begins like a sentence. */
function endsLine(text: string, lineStart: number, at: number, to: number): boolean {
  const next = nextSign(text, at, to);
  if (next === '') return true;
  const last = text[at - 1] ?? '';
  if (last === ':' || last === '.' || last === '!' || last === '?') return true;
  if (!isSmall(next) && at - lineStart < wrapped && last !== ',') return true;
  return isListed(text, lineStart, at) && isListed(text, at + 1, to);
}

/** Lines such as "Version: 7.2" and "Other cable -> no change" stand for themselves, however long they are. */
const listed = /^\s*(?:\p{L}[^.!?:\n]{1,30}:|[^.!?\n]{2,80}?(?:[-=]>|→))\s\S/u;
const isListed = (text: string, from: number, to: number): boolean =>
  listed.test(text.slice(from, Math.min(to, from + 100)));
