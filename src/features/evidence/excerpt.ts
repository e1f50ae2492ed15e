/** A quote cut to what is needed to read it: its parts in their order. */
export type Excerpt = readonly { text: string; isMarked: boolean }[];

type Span = readonly [start: number, end: number];

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

/** In their order, those that touch as one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)];
    else result.push([start, end]);
  }
  return result;
}

/** Spans that are read together, because what lies between them is shown anyway. */
function clusters(spans: readonly Span[]): Span[][] {
  const result: Span[][] = [];
  for (const span of joined(spans)) {
    const last = result.at(-1);
    const from = last?.[0]?.[0] ?? 0;
    const to = last?.at(-1)?.[1] ?? 0;
    if (last !== undefined && span[0] - to <= 2 * around && span[1] - from <= most) last.push(span);
    else result.push([span]);
  }
  return result;
}

/** Cuts a message to one cluster of spans and a little around it. */
function cut(text: string, spans: readonly Span[]): Excerpt {
  const start = spans[0]?.[0] ?? 0;
  const end = spans.at(-1)?.[1] ?? 0;
  const from = Math.min(wordStart(text, start - around), start);
  const markedTo = Math.max(start, Math.min(end, wordEnd(text, start + most)));
  const to = Math.max(markedTo, wordEnd(text, markedTo + around));
  const parts: { text: string; isMarked: boolean }[] = [];
  let at = from;
  for (const [first, last] of spans) {
    parts.push({ text: text.slice(at, first), isMarked: false });
    parts.push({ text: text.slice(first, Math.min(last, markedTo)), isMarked: true });
    at = Math.min(last, markedTo);
  }
  parts.push({ text: text.slice(at, to).trimEnd() + (to < text.length ? ' …' : ''), isMarked: false });
  const [before, ...rest] = parts;
  const lead = (from > 0 ? '… ' : '') + (before?.text.trimStart() ?? '');
  return [{ text: lead, isMarked: false }, ...rest].filter((part) => part.text !== '');
}

/** What is quoted of one message, with a little around it. A span that is the whole message marks nothing. */
export function excerptsOf(text: string, spans: readonly Span[]): readonly Excerpt[] {
  const isAll = spans.some(
    ([start, end]) => text.slice(0, start).trim() === '' && text.slice(end).trim() === '',
  );
  if (!isAll) return clusters(spans).map((cluster) => cut(text, cluster));
  const to = wordEnd(text, most);
  return [[{ text: text.slice(0, to).trim() + (to < text.length ? ' …' : ''), isMarked: false }]];
}
