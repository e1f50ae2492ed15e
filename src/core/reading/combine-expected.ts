import type { Finding } from './finding.ts';
import { hasAny } from './lexicon/has.ts';
import type { Tag } from './lexicon/lexicon.ts';
import type { PreparedMessage } from './prepared.ts';
import { overlapping } from './quote.ts';
import type { Combiner } from './reader.ts';
import { sentencesOf } from './sentences-of.ts';

/**
 * What was tried and what is due are not how it ought to be: "another browser instead of this one: the same", "it
 * should be mended by Friday".
 */
export const combineExpected: Combiner = (findings, messages) => {
  const of = (kind: Finding['kind']) => overlapping(findings.filter((each) => each.kind === kind));
  const [isDue, isTried] = [of('deadline'), of('attempt')];
  const byId = new Map(messages.map((message) => [message.message.id, message]));
  return findings.filter((each) => {
    if (each.kind !== 'expected') return true;
    const [quote] = each.quotes;
    return !isDue(quote) && (!isTried(quote) || speaks(byId.get(quote.messageId), quote.span[0]));
  });
};

/** Whether a sentence that begins there says how it ought to be. */
const speaks = (message: PreparedMessage | undefined, start: number): boolean =>
  message !== undefined &&
  sentencesOf(message).some(({ sentence: { span, hits } }) => span[0] === start && hasAny(hits, speaking));

const speaking: ReadonlySet<Tag> = new Set(['expected:should', 'expected:expect', 'expected:would-be']);
