import { clauseAround } from '../deadlines/clause.ts';
import type { PreparedMessage, Sentence, Span } from '../prepared.ts';
import { flat, type Part } from './under-topic.ts';

/** Who dictates puts everything into one sentence: of a longer one only the part between commas is shown. */
const longest = 220;

/** The sentence, or the part of it, that holds a place. */
export function tellingPart({ message }: PreparedMessage, { span, text }: Sentence, place: Span): Part {
  const part = text.length <= longest ? span : clauseAround(message.text, span, place);
  const said = message.text.slice(...part);
  const start = part[0] + said.length - said.trimStart().length;
  return { text: flat(said), span: [start, part[0] + said.trimEnd().length] };
}

/** Words of a page or a message, between quotation marks. */
export const isQuoted = ({ span, text }: Sentence, [at]: Span): boolean =>
  (text.slice(0, at - span[0]).match(/["“”„«»]/g)?.length ?? 0) % 2 === 1;
