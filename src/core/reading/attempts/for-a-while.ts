import { has } from '../lexicon/has.ts';
import type { Hit, Tag } from '../lexicon/lexicon.ts';
import { oneOf, oneWordOf } from '../lexicon/little-words.ts';
import type { Sentence } from '../prepared.ts';
import { isVerb } from './actions.ts';

/**
 * "Nine, then 19 again", "it sang for an hour and drifted off again": whatever it did for so long, it did not last. Not
 * where the time is that of a thing done: "unplugged it for a minute, then plugged it in again".
 */
export function forAWhile({ text, span: [start], hits }: Sentence): Hit | null {
  const time = hits.find(
    ({ tag, span: [at] }) => tag === 'how:while' && lasting.test(text.slice(at - start)),
  );
  if (time === undefined || hits.some(({ tag }) => tag.startsWith('result:')) || has(hits, 'how:pending'))
    return null;
  const clause = Math.max(
    0,
    ...[...text.slice(0, time.span[0] - start).matchAll(clauseEnd)].map(({ index }) => index),
  );
  const isOfDeed = hits.some(
    ({ tag, span: [at] }) => isDeed(tag) && at >= start + clause && at < time.span[0],
  );
  const later = text.slice(time.span[1] - start);
  return isOfDeed ||
    !overAgain.test(later) ||
    hits.some(({ tag, span: [at] }) => isDeed(tag) && at > time.span[1])
    ? null
    : { tag: 'result:partly', span: time.span };
}

const isDeed = (tag: Tag): boolean => isVerb(tag) && tag !== 'did:other';
const clauseEnd = /[,;:.]\s/g;
const lasting = new RegExp(`^${oneOf('attempt:of-length')}\\s`, 'i');
const overAgain = new RegExp(
  `^.{0,20}(?<!\\p{L})(?:${oneWordOf('attempt:thereafter')}|${oneOf('attempt:and-but')}\\s.*(?<!\\p{L})${oneWordOf('attempt:again')})`,
  'iu',
);
