import { has } from '../lexicon/has.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import { oneWordOf } from '../lexicon/little-words.ts';
import type { Block, Sentence, Span } from '../prepared.ts';
import { isWithin } from '../spans.ts';
import { nounOf, type Unit } from './nouns.ts';

/** A number in a table, and what its column counts. */
export type Tallied = { count: number; unit: Unit; span: Span };

type Line = { span: Span; cells: readonly Span[] };

/** "Branch | Pending" and the lines under it, "not delivered:" and under it "Leeds - 48": how many in each place. */
export function talliesIn(text: string, blocks: readonly Block[]): readonly Tallied[] {
  const found: Tallied[] = [];
  let before: Sentence | null = null;
  for (const block of blocks) {
    if (block.kind === 'code' || block.topic === 'expected' || block.topic === 'steps') continue;
    const lines = linesOf(text, block.span);
    if (lines.length > 1) {
      found.push(...underHeader(text, lines, block.sentences));
      if (before !== null) found.push(...underLead(text, lines, before));
    }
    before = block.sentences.at(-1) ?? before;
  }
  return found;
}

function linesOf(text: string, [start, end]: Span): readonly Line[] {
  const lines: Line[] = [];
  for (let from = start; from < end; ) {
    const at = text.indexOf('\n', from);
    const to = at < 0 || at > end ? end : at;
    lines.push({ span: [from, to], cells: to - from > longest ? [] : cellsOf(text, from, to) });
    from = to + 1;
  }
  return lines;
}
const longest = 200;

function cellsOf(text: string, from: number, to: number): readonly Span[] {
  const cells: Span[] = [];
  for (const { 0: cell, index } of text.slice(from, to).matchAll(/[^|\t\s]+(?: [^|\t\s]+)*/g))
    cells.push([from + index, from + index + cell.length]);
  return cells;
}

function underHeader(
  text: string,
  lines: readonly Line[],
  sentences: readonly Sentence[],
): readonly Tallied[] {
  const [header, ...rows] = lines.filter(({ cells }) => cells.length > 1);
  if (header === undefined || header.cells.some((cell) => countAt(text, cell) !== null)) return [];
  const hits = sentences.flatMap((sentence) => sentence.hits);
  const at = header.cells.findIndex((cell) => isBad.test(text.slice(...cell)));
  const column = header.cells[at];
  if (column === undefined) return [];
  const unit = unitIn(hits, column);
  return rows.flatMap(({ cells }) =>
    cells.length === header.cells.length ? talliedAt(text, cells[at], unit) : [],
  );
}

/** A column of what is not as it should be. */
export const isBad = new RegExp(`(?<!\\p{L})${oneWordOf('affected:bad-column')}`, 'iu');

function underLead(text: string, lines: readonly Line[], lead: Sentence): readonly Tallied[] {
  if (!/:\s*$/.test(lead.text) || !has(lead.hits, 'affected:suffers')) return [];
  const unit = unitIn(lead.hits, lead.span);
  return lines.flatMap(({ span }) => {
    const match = named.exec(text.slice(...span));
    return match === null ? [] : talliedAt(text, [span[1] - (match[1] ?? '').length, span[1]], unit);
  });
}
/** "Leeds - 48". */
const named = /^[\p{L} .'’-]{2,40}?\s*[-–:]\s*(\d[\d.,]{0,8})$/u;

const unitIn = (hits: readonly Hit[], place: Span): Unit => {
  const hit = hits.find(({ tag, span }) => tag.startsWith('noun:') && isWithin(span, place));
  return hit === undefined ? 'records' : nounOf(hit).unit;
};

function talliedAt(text: string, cell: Span | undefined, unit: Unit): readonly Tallied[] {
  const count = cell === undefined ? null : countAt(text, cell);
  return cell === undefined || count === null || count === 0 ? [] : [{ count, unit, span: cell }];
}

function countAt(text: string, cell: Span): number | null {
  const said = text.slice(...cell);
  return /^\d{1,3}(?:[.,\u00a0]?\d{3})?$/.test(said) ? Number(said.replace(/\D/g, '')) : null;
}
