import type { Block, PreparedMessage, Sentence } from '../prepared.ts';
import { quoteOf } from '../quote.ts';
import { attemptText } from './attempt-text.ts';
import { firstResult, outcomeOf, type Result } from './outcome.ts';
import type { Attempt } from './read-attempts.ts';

/** What was done, a sign, and how it ended: "other cable -> no difference", "anderer Rechner: gleicher Fehler". */
const arrow = /^([^\n]{2,200}?)\s*(?:→|->|=>|⇒)\s*(?=\S)/;
const colon = /^([^\n]{2,200}?)\s?(?::|\s[–—-])\s+(?=\S)/;

/** "Reinstall: no." */
function short(said: string): Result | null {
  if (/^(?:no|nope|nein|non|não|nada|rien|nix|✗|✘|❌|✖)(?:[\s.,;!(]|$)/iu.test(said)) return 'failed';
  return /^(?:yes|yep|ja|oui|sí|sim|ok|✓|✔|✅)(?:[\s.;!]|$)/iu.test(said) ? 'worked' : null;
}

/** Characters behind the sign in which the result begins. */
const opening = 30;

/** A line that tells an attempt and its result. With a colon only in a list of attempts: much else has one. */
export function listedAttempt(
  message: PreparedMessage,
  block: Block,
  sentence: Sentence,
  isList: boolean,
): Attempt | null {
  const { author, text } = message.message;
  const start = sentence.text.slice(0, 260);
  const isItem = block.kind === 'item' || isList;
  const left = (isItem ? arrow.exec(start) : null) ?? (isList ? colon.exec(start) : null);
  if (left === null) return null;
  const from = sentence.span[0] + left[0].length;
  const right = sentence.hits.filter(({ span }) => span[0] >= from);
  const first = firstResult(right);
  const result =
    first === undefined || first.span[0] - from > opening
      ? short(text.slice(from, sentence.span[1]))
      : (outcomeOf(right) ?? 'unknown');
  if (result === null) return null;
  const isCustomers =
    message.by === 'customer' ||
    message.blocks.some(
      (each) =>
        each.kind !== 'code' &&
        each.sentences.some(({ hits }) => hits.some(({ tag }) => tag === 'try:other')),
    );
  return {
    kind: 'attempt',
    text: attemptText(text, [sentence.span[0], sentence.span[0] + (left[1]?.length ?? 0)]),
    by: isCustomers && message.by !== 'customer' ? 'customer' : author.name,
    result,
    quotes: [quoteOf(message, sentence.span)],
  };
}
