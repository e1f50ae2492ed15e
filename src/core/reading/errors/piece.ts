import type { Finding } from '../finding.ts';
import type { Block, PreparedMessage, Span } from '../prepared.ts';
import { isWithin } from '../spans.ts';

export type ErrorFinding = Extract<Finding, { kind: 'error' }>;

/** A part of an error as it stands in a message, verbatim; `text` where it is spoken in words for figures. */
export type Piece = { part: ErrorFinding['part']; span: Span; text?: string };

/** A block with what stands around it. */
export type View = {
  /** Of the whole message; spans count in it. */
  text: string;
  block: Block;
  before: Block | null;
  next: Block | null;
  by: PreparedMessage['by'];
  /** A reply of support: it asks and advises. */
  isReply: boolean;
};

/** The matches of a pattern in a part of a text, with their places in the whole. */
export function matchesIn(
  text: string,
  [start, end]: Span,
  pattern: RegExp,
): readonly { match: RegExpExecArray; start: number }[] {
  const inner = text.slice(start, end);
  const found: { match: RegExpExecArray; start: number }[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(inner); match !== null; match = pattern.exec(inner)) {
    found.push({ match, start: start + match.index });
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

export const isInside = (span: Span, others: readonly Span[]): boolean =>
  others.some((other) => isWithin(span, other));
