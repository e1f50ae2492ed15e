import { colon, lacks, quote } from '../holds.ts';
import { matchesIn, type Piece, type View } from './piece.ts';

/** The fields in which answers of programs say to people what went wrong. */
const field =
  /["'](?:message|error_message|errorMessage|error_description|detail|details|reason|title|msg|error)["']\s{0,3}:\s{0,3}"([^"\n]{4,400})"/g;

export function jsonTexts({ text, block }: View): readonly Piece[] {
  if (lacks(block, quote | colon)) return [];
  return [...matchesIn(text, block.span, field)].flatMap(({ match, start }): readonly Piece[] => {
    const said = match[1] ?? '';
    if (!/\s/.test(said)) return [];
    const end = start + match[0].length - 1;
    return [{ part: 'text', span: [end - said.length, end] }];
  });
}
