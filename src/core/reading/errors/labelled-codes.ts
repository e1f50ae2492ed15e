import { figure, lacks } from '../holds.ts';
import { oneOf } from '../lexicon/little-words.ts';
import type { Span } from '../prepared.ts';
import { matchesIn, type View } from './piece.ts';

/** Letters and figures in any shape, or figures with a sign between them: "B7", "E:07", "F.31", "49.4C02", "12/4", "214 b". */
const token = [
  '[A-Z]{1,6}[a-z]?(?:[-./:_]| (?=\\d{1,4}\\b))?\\d{1,5}(?: \\d{1,3}\\b(?!:))?[A-Za-z]?(?:[-./]\\w{1,6}){0,2}',
  '[A-Z]{1,4}(?:-[A-Z\\d]{1,6}){1,3}',
  '0x[\\dA-Fa-f]{1,8}',
  '\\d{1,5}(?:[-.]?[A-Z]{1,2}\\d{0,4}[A-Z]?|[-./]\\d{1,4}(?:[A-Z]\\d{0,4}|-\\w{1,4})?| [b-hj-z](?![\\w-]))',
].join('|');
/** "Alarm L4", "fault code: E:07", "status 0x1F", "Fehler 17-B". */
const labelled = new RegExp(
  `\\b(?:(?<sure>${oneOf('error:alarm')}(?:[ -]?${oneOf('error:code')})?|${oneOf('error:code-of')} ${oneOf('error:code')})|${oneOf('error:code', 'error:status')})(?: (?:no|nr|number)\\b\\.?)?(?: ?[:=(#]{1,2} ?| ${oneOf('error:is')} | )["'“„«]?#?(?<code>${token})(?![\\w%°€$]|[.,:/-]\\d)`,
  'gi',
);
/** Papers, places, protocols and parts of a year are none. */
const noCode = /^(?:HTTP|PHP|SQL|OS|IE|PDF)|^[45]\d\d\/|^(?:Q[1-4]|A[3-6]|H\d)$|\d\/20\d\d/;
const shape = new RegExp(`^(?:${token})$`);

/** Of any shape, right behind the word for them. `isFailing`: the block speaks of a failure. */
export function labelledCodes({ text, block, isReply }: View, isFailing: boolean): readonly Span[] {
  if (isReply || lacks(block, figure)) return [];
  return matchesIn(text, block.span, labelled).flatMap(({ match, start }): readonly Span[] => {
    const { sure, code = '' } = match.groups ?? {};
    if (noCode.test(code) || !shape.test(code) || !/\d/.test(code) || (sure === undefined && !isFailing))
      return [];
    const from = start + match[0].length - code.length;
    return [[from, from + code.length]];
  });
}
