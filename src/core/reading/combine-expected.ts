import type { Finding } from './finding.ts';
import { overlap } from './quote.ts';
import type { Combiner } from './reader.ts';
import { sentencesOf } from './sentences-of.ts';

/**
 * What was tried and what is due are not how it ought to be: "another browser instead of this one: the same", "it
 * should be mended by Friday".
 */
export const combineExpected: Combiner = (findings, messages) => {
  if (!findings.some(({ kind }) => kind === 'expected')) return findings;
  const due = findings.filter(({ kind }) => kind === 'deadline');
  const tried = findings.filter(({ kind }) => kind === 'attempt');
  const wanted = new Set(
    messages.flatMap((message) =>
      [...sentencesOf(message)].flatMap(({ sentence: { hits, span } }) =>
        hits.some(({ tag }) => speaking.has(tag)) ? [`${message.message.id} ${span[0]}`] : [],
      ),
    ),
  );
  const speaks = ({ quotes: [{ messageId, span }] }: Finding) => wanted.has(`${messageId} ${span[0]}`);
  return findings.filter(
    (each) => each.kind !== 'expected' || !(standsIn(each, due) || (standsIn(each, tried) && !speaks(each))),
  );
};

const standsIn = ({ quotes: [quote] }: Finding, others: readonly Finding[]) =>
  others.some(({ quotes }) => quotes.some((other) => overlap(quote, other)));

const speaking: ReadonlySet<string> = new Set(['expected:should', 'expected:expect', 'expected:would-be']);
