import { lacks, quote } from '../holds.ts';
import type { Hit, Tag } from '../lexicon/lexicon.ts';
import type { Span } from '../prepared.ts';
import { matchesIn, type Piece, type View } from './piece.ts';

/** What stands in quotes of any kind; long lines may have been broken inside, paragraphs not. */
const quotes =
  /"((?:[^"\n]|\n(?![\r\n])){2,300})"|“((?:[^“”\n]|\n(?![\r\n])){2,300})”|„((?:[^„“”"\n]|\n(?![\r\n])){2,300})[“”"]|«((?:[^«»\n]|\n(?![\r\n])){2,300})»|`([^`\n]{2,300})`|(?<![\p{L}\d])['‘]([^'‘’\n]{4,200})['’](?![\p{L}\d])/gu;

/** Between "says" and what is said, and between "button" and its name, in characters. */
const near = 40;
const beside = 14;

/** Codes that stand in an error's text. */
const code = /\b(?:[A-Z]{1,8}[-_]?\d{2,6}|[45]\d\d|0x[\da-f]{4,})\b/;
const good = /^(?:ok|okay|success|successful|successfully|saved|done|healthy|connection ok|all good)\b/i;

/** The texts in quotes that the product showed when it failed. */
export function quotedTexts(view: View): readonly Piece[] {
  const { block, text } = view;
  if (block.kind === 'code' || lacks(block, quote)) return [];
  const hits = block.sentences.flatMap((sentence) => sentence.hits);
  const found: Piece[] = [];
  for (const { match, start } of matchesIn(text, block.span, quotes)) {
    const end = start + match[0].length;
    if (isError(view, hits, [start + 1, end - 1], match[0].slice(1, -1)))
      found.push({ part: 'text', span: trimmed(text, start + 1, end - 1) });
  }
  return found;
}

function isError(
  { block, text, isReply }: View,
  hits: readonly Hit[],
  [start, end]: Span,
  inner: string,
): boolean {
  const words = inner.trim().split(/\s+/).length;
  const isErrorLike = hasInside(hits, 'error:word', start, end) || code.test(inner);
  const isShown = isJustBefore(text, hits, 'error:says', start);
  const isSaid = isShown || isJustBefore(text, hits, 'error:gets', start);
  if (good.test(inner.trim()) || block.topic === 'expected') return false;
  if (isErrorLike) return words > 1 ? isSaid || !isControl(text, hits, start, end) : isSaid && !isReply;
  if (isReply || block.topic === 'steps' || words < 2 || isControl(text, hits, start, end)) return false;
  return isShown && !text.slice(end, end + 3).includes('?');
}

const hasInside = (hits: readonly Hit[], tag: Tag, start: number, end: number) =>
  hits.some((hit) => hit.tag === tag && hit.span[0] >= start && hit.span[1] <= end);

/** In the same sentence, with only few words between. */
const isJustBefore = (text: string, hits: readonly Hit[], tag: Tag, start: number) =>
  hits.some(
    (hit) =>
      hit.tag === tag &&
      hit.span[1] <= start &&
      start - hit.span[1] <= near &&
      !/[.;!?"“”«»]\s/.test(text.slice(hit.span[1], start - 1)),
  );

/** "The button "Save"", "the option "Group by journal"". */
const isControl = (text: string, hits: readonly Hit[], start: number, end: number) =>
  hits.some(
    ({ tag, span }) =>
      tag === 'error:control' &&
      ((span[1] <= start && start - span[1] <= beside && !/[.;!?]/.test(text.slice(span[1], start))) ||
        (span[0] >= end && span[0] - end <= beside - 8)),
  );

function trimmed(text: string, start: number, end: number): Span {
  const inner = text.slice(start, end);
  return [start + inner.length - inner.trimStart().length, start + inner.trimEnd().length];
}
