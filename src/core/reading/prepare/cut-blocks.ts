import type { Span, Topic } from '../prepared.ts';
import type { Line } from './lines.ts';
import { type Mark, markLines } from './mark-lines.ts';

type Shape =
  | { kind: 'paragraph' }
  | { kind: 'item'; number: number | null; depth: number }
  | { kind: 'code' };

/** A block before its text is cut into sentences. */
export type RawBlock = { span: Span; topic: Topic | null } & Shape;

/** One that the next line may go on with. */
type Growing = RawBlock & { span: [start: number, end: number] };

const depthOf = (indent: number) => Math.min(Math.floor(indent / 2), 8);

/** A list may follow "Steps: …"; any other label speaks for its own paragraph. */
const lasting = (topic: Topic): Topic | null => (topic === 'steps' ? topic : null);

/** Cuts lines into paragraphs, items of lists and code; headings become the topic of what is under them. */
export function cutBlocks(lines: readonly Line[]): readonly RawBlock[] {
  const blocks: Growing[] = [];
  let topic: Topic | null = null;
  /** What "Expected: a list" says of its own paragraph. */
  let label: Topic | null = null;
  /** True while the next line of text goes on with the last block. */
  let isOpen = false;

  function begin(shape: Shape, start: number, end: number) {
    const span: [number, number] = [start, end];
    const under = label ?? topic;
    if (shape.kind === 'item')
      blocks.push({ kind: 'item', number: shape.number, depth: shape.depth, span, topic: under });
    else blocks.push({ kind: shape.kind, span, topic: under });
    isOpen = true;
  }
  /** Goes on with the last block when it is of one of these kinds. */
  function goOn(kinds: readonly Shape['kind'][], end: number): boolean {
    const last = blocks.at(-1);
    if (!isOpen || last === undefined || !kinds.includes(last.kind)) return false;
    last.span[1] = end;
    return true;
  }
  const marks: readonly Mark[] = markLines(lines);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const mark = marks[at];
    if (line === undefined || mark === undefined) break;
    switch (mark.kind) {
      case 'blank':
        isOpen = isOpen && blocks.at(-1)?.kind === 'code' && marks[at + 1]?.kind === 'code';
        label = null;
        break;
      case 'rule':
      case 'fence':
        isOpen = false;
        break;
      case 'heading':
        ({ topic } = mark);
        label = null;
        isOpen = false;
        break;
      case 'title':
        topic = 'other';
        label = null;
        begin({ kind: 'paragraph' }, line.start, line.end);
        isOpen = false;
        break;
      case 'label':
        label = mark.topic;
        topic = lasting(mark.topic);
        begin({ kind: 'paragraph' }, line.start + mark.from, line.end);
        break;
      case 'code':
        if (!goOn(['code'], line.end)) begin({ kind: 'code' }, line.start, line.end);
        break;
      case 'item':
        begin(
          { kind: 'item', number: mark.number, depth: depthOf(line.indent) },
          line.start + mark.from,
          line.end,
        );
        break;
      case 'text':
        if (!goOn(['paragraph', 'item'], line.end)) begin({ kind: 'paragraph' }, line.start, line.end);
        break;
    }
  }
  return blocks;
}
