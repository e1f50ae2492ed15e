import { oneOf } from '../lexicon/little-words.ts';
import type { Span } from '../prepared.ts';
import type { View } from './view.ts';

/** What is to be bought or comes later, what nobody has, and what somebody only writes about. */
const before = new RegExp(
  `\\b(?:${oneOf('environment:will')} (?:\\p{Ll}+ ){0,2}${oneOf('environment:to-get')} [^.;,]{0,40}(?:, ${oneOf('environment:with')} )?|${oneOf('environment:price')} [^.;,]{0,20}|${oneOf('environment:published')}(?: \\p{Ll}+)? ${oneOf('environment:promises')} [^.;]{0,40}|${oneOf('environment:has-none')} (?:${oneOf('environment:any')} )?)$`,
  'iu',
);
/** "Chromebook trolley". */
const behind = new RegExp(`^[ -]${oneOf('environment:accessory')}(?!\\p{L})`, 'iu');

/** Whether what is named is not where the problem shows. */
export function isElsewhere({ text, sentence }: View, [start, end]: Span): boolean {
  return (
    before.test(text.slice(Math.max(sentence.span[0], start - 90), start)) ||
    behind.test(text.slice(end, end + 16))
  );
}
