import type { Finding } from '../../reading/finding.ts';
import type { BriefField } from '../brief.ts';
import { field } from '../prefill/field.ts';
import { evidenceOf, type FindingOf, fewOfAKind, ofKind, withoutRepeats } from './findings.ts';

type Piece = Pick<FindingOf<'error'>, 'part' | 'text' | 'quotes'>;

/** What tells most first; within a kind as it was written. */
const order = ['text', 'stack', 'log', 'code', 'http-status', 'request-id', 'timestamp'] as const;

const rank = ({ part }: Piece): number => order.indexOf(part);

/** Characters (UTF-16 units) of all errors together, and how many of them: an issue holds more, but nobody reads more. */
const most = 8000;
const mostPieces = 30;

/** Word for word, line for line: what a search in the logs needs. Only the blank lines around it go. */
const verbatim = ({ text }: { text: string }): string => text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();

/** What a machine puts between two pieces of one answer; two words side by side are a person's, and so is "and". */
const isBetween = (gap: string): boolean =>
  gap.length <= 120 &&
  !/\n\s*\n/.test(gap) &&
  !/\p{L}[,.:;]?[^\S\n]+\p{L}|[^\S\n]\p{Ll}{2,}[^\S\n]/u.test(gap);

/** What an answer of a machine begins its line with. */
const opens = /^\s*(?:[{[<]|HTTP\/[\d.]+ )/;

/** A piece of a machine's line is shown with the rest of the line: who searches the log looks for that. */
function wholeLine(piece: Piece): Piece {
  const [{ text, span, ...quote }, ...others] = piece.quotes;
  if (text.slice(...span).trim() !== piece.text.trim()) return piece;
  const from = text.lastIndexOf('\n', span[0] - 1) + 1;
  const before = text.slice(from, span[0]);
  if (!opens.test(text.slice(from, span[0] + 1)) || !isBetween(before)) return piece;
  const end = text.indexOf('\n', span[1]);
  const behind = text.slice(span[1], end < 0 ? text.length : end);
  const whole = [from, isBetween(behind) ? span[1] + behind.length : span[1]] as const;
  return { ...piece, text: text.slice(...whole), quotes: [{ ...quote, text, span: whole }, ...others] };
}

/** Pieces of one answer, read one by one, are shown as they stand in the message. */
function joined(found: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  for (const piece of found) {
    const last = result.at(-1);
    const [quote] = piece.quotes;
    const [before] = last?.quotes ?? [];
    const isTogether =
      last !== undefined &&
      before?.messageId === quote.messageId &&
      quote.text.slice(...quote.span).trim() === piece.text.trim() &&
      before.text.slice(...before.span).trim() === last.text.trim() &&
      before.span[1] <= quote.span[0] &&
      isBetween(quote.text.slice(before.span[1], quote.span[0]));
    if (!isTogether) result.push(piece);
    else {
      const span = [before.span[0], quote.span[1]] as const;
      const part = rank(piece) < rank(last) ? piece.part : last.part;
      result[result.length - 1] = { part, text: quote.text.slice(...span), quotes: [{ ...quote, span }] };
    }
  }
  return result;
}

/** The exact errors (playbook R6). What a longer text holds already is not repeated. */
export function errors(findings: readonly Finding[]): BriefField | undefined {
  const once = withoutRepeats(fewOfAKind(joined(ofKind(findings, 'error')).map(wholeLine)));
  const sorted = once.slice(-mostPieces).toSorted((a, b) => rank(a) - rank(b));
  let size = 0;
  const taken = sorted.filter((each) => {
    size += verbatim(each).length + 1;
    return size <= most;
  });
  if (taken.length === 0) return undefined;
  return field(taken.map(verbatim).join('\n'), ...evidenceOf(taken));
}
