import { colon, figure, lacks, room } from '../holds.ts';
import { has } from '../lexicon/has.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import { oneOf } from '../lexicon/little-words.ts';
import type { Block, Sentence, Span } from '../prepared.ts';
import { matchesIn, type Piece, type View } from './piece.ts';
import { tellers } from './told.ts';
import { isLogLine } from './traces.ts';

/** Longer is no message any more, but a story. */
const longest = 400;

/** "TypeError: x is undefined": the name of an error, then what it says, to the end of the line. */
const named = /\b(?:[A-Z]\w{0,60}(?:Error|Exception)|Fatal error|Uncaught [A-Z]\w{0,40}): \S[^\n]{2,300}/g;
/** An address's own words: error=access_denied&error_code=SAML-1107. */
const parameter = /\berror(?:_[a-z]{1,20})?=[^\s"'<>)]{3,200}/g;
/** A mail server's refusal: 550 5.7.1 and what it says. */
const refusal = /(?<![\w.:-])[45]\d\d[ -][45]\.\d{1,3}\.\d{1,3} [^\n]{5,400}/g;
const shapes = [
  { pattern: named, needs: colon },
  { pattern: parameter, needs: colon },
  { pattern: refusal, needs: figure },
];
const none = new RegExp(`^_?(?:${oneOf('error:none')}|n\\/?a|-+)\\b.{0,20}$`, 'i');

/** Error texts without quotes: behind a colon, under a heading, or by their own shape. */
export function announcedTexts(view: View): readonly Piece[] {
  const { text, block } = view;
  const shaped = shapes.flatMap(({ pattern, needs }) =>
    lacks(block, needs)
      ? []
      : matchesIn(text, block.span, pattern).map(({ match, start }) =>
          piece(text, start, start + match[0].length),
        ),
  );
  if (block.kind === 'code') return shaped;
  if (view.isReply)
    return [...shaped, ...afterColon(view, block.sentences).filter(({ part }) => part === 'log')];
  return [...shaped, ...afterColon(view, block.sentences), ...underHeading(view)];
}

const piece = (text: string, start: number, end: number): Piece => {
  const inner = text.slice(start, end);
  return {
    part: 'text',
    span: [start + inner.length - inner.trimStart().length, start + inner.trimEnd().length],
  };
};

/** "Error: something", and "it says this:" with what it says in the next block. */
function afterColon({ text, block, next }: View, sentences: readonly Sentence[]): readonly Piece[] {
  if (lacks(block, room('error'))) return [];
  return sentences.flatMap(({ span, hits, text: said }): readonly Piece[] => {
    const isLast = span[1] >= block.span[1] - 1;
    const isTold = hits.some(
      ({ tag }) => tag === 'error:says' || tag === 'error:gets' || tag === 'error:word',
    );
    if (said.endsWith(':') && isLast && isTold) return next === null ? [] : nextBlock(text, next);
    const isOpened = isTold || has(hits, 'error:place');
    if (isLast && isOpened && next !== null && isOpen(said, next)) return machineLine(text, next);
    const label = hits.find(
      ({ tag, span: [, end] }) =>
        (tag === 'error:code' ||
          tag === 'error:says' ||
          (tag === 'error:place' && tellsAnError(hits, end) && isShowing(hits, end))) &&
        /^["”*]?\s?:\s/.test(text.slice(end, end + 4)),
    );
    if (label === undefined) return [];
    const start = label.span[1] + text.slice(label.span[1]).search(/:/) + 1;
    return plainText(text, start, lineEnd(text, start, span[1]));
  });
}

/** "It shows a red box: …", and what an error would say. */
const tellsAnError = (hits: readonly Hit[], from: number): boolean =>
  hits.some(({ tag, span }) => tag === 'error:word' && span[0] > from);
const isShowing = (hits: readonly Hit[], to: number): boolean =>
  hits.some(({ tag, span }) => span[1] < to && tellers.has(tag));

/** "The last line is", "… come back with the answer", and then a line of a machine. */
const isOpen = (said: string, next: Block): boolean =>
  said.length > 12 &&
  opens.test(said) &&
  next.kind !== 'item' &&
  next.span[1] - next.span[0] < 200 &&
  machine.test(next.kind === 'code' ? next.text : (next.sentences[0]?.text ?? ''));
const opens = new RegExp(`\\b${oneOf('error:opens')}$`, 'i');
const machine = /^\[\w|\w[|;=]\w|^[^\n]*\w_\w[^\n]*$/;

/** A machine has quotes within its lines. */
function machineLine(text: string, { span: [start, end] }: Block): readonly Piece[] {
  const first = piece(text, start, lineEnd(text, start, end));
  return /["“”„«»]/.test(text.slice(...first.span))
    ? [{ ...first, part: 'log' }]
    : plainText(text, start, end);
}

/** Lines that end in figures or have bars in them are numbers and no message. */
function isTable(text: string): boolean {
  const lines = text.split('\n');
  return (
    lines.length > 1 && lines.filter((line) => /\|| [-–:] \w{1,6}\b/.test(line)).length * 2 > lines.length
  );
}

function nextBlock(text: string, next: Block): readonly Piece[] {
  if (next.kind === 'code') return next.text.includes('\n') ? [] : plainText(text, ...next.span);
  if (next.kind === 'item' || isTable(text.slice(...next.span))) return [];
  return plainText(text, ...next.span);
}

/** Right under "Error message" stands the message; what follows later is more likely the story. */
function underHeading({ text, block, before }: View): readonly Piece[] {
  if (block.topic !== 'errors' || block.kind === 'code' || before?.topic === 'errors') return [];
  return plainText(text, ...block.span);
}

/** What is not in quotes, or only as a whole: another reader takes those. */
function plainText(text: string, start: number, end: number): readonly Piece[] {
  const inner = text.slice(start, end).trim();
  if (inner.length < 4 || inner.length > longest || none.test(inner)) return [];
  if (/["“”„«»]/.test(inner) || !/\s/.test(inner) || inner.endsWith('?')) return [];
  const found = piece(text, start, end);
  return [
    isLogLine(text.slice(...found.span)) || /^\[\w{1,20}\] \S/.test(inner)
      ? { ...found, part: 'log' }
      : found,
  ];
}

function lineEnd(text: string, from: number, to: number): number {
  const next = text.indexOf('\n', from);
  return next < 0 || next > to ? to : next;
}

export const spansOf = (pieces: readonly Piece[]): readonly Span[] => pieces.map(({ span }) => span);
