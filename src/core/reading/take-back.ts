import { groupBy } from '../group-by.ts';
import type { Finding } from './finding.ts';
import { lacks, room } from './holds.ts';
import { mapInParts } from './in-parts.ts';
import { has } from './lexicon/has.ts';
import type { PreparedMessage, Span } from './prepared.ts';
import type { Combiner } from './reader.ts';
import { sentencesOf } from './sentences-of.ts';

/** "Sorry, I meant Firefox 128": what the same person named before in its place is no fact any more. */
export const takeBack: Combiner = function* (findings, messages) {
  const places = new Map((yield* mapInParts(messages, correctionsIn)).flat());
  const corrections = findings.filter(({ quotes: [{ messageId, span }] }) =>
    places.get(messageId)?.some((place) => place[0] <= span[0] && span[1] <= place[1]),
  );
  if (corrections.length === 0) return findings;
  const byName = groupBy(corrections, nameOf);
  const left = yield* mapInParts(findings, (finding) => {
    const name = nameOf(finding);
    const isReplaced =
      name !== null && byName.get(name)?.some((correction) => replaces(correction, finding)) === true;
    return isReplaced ? null : finding;
  });
  return left.filter((finding) => finding !== null);
};

/** The sentences of a message that put something right. */
function correctionsIn(message: PreparedMessage): readonly [messageId: string, sentences: readonly Span[]][] {
  const spans: Span[] = [];
  for (const { sentence } of sentencesOf(message))
    if (!lacks(sentence, room('fact')) && has(sentence.hits, 'fact:correction')) spans.push(sentence.span);
  return spans.length === 0 ? [] : [[message.message.id, spans]];
}

/** Both name the same. */
function replaces({ quotes: [now] }: Finding, { quotes: [then] }: Finding): boolean {
  if (then.author !== now.author || then.at > now.at) return false;
  return then.messageId !== now.messageId || then.span[0] < now.span[0];
}

/** What is named, without its figures. */
function nameOf(finding: Finding): string | null {
  if (finding.kind === 'environment')
    return `${finding.part} ${finding.text
      .replace(/[\d.]+.*$/, '')
      .trim()
      .toLowerCase()}`;
  return finding.kind === 'affected' ? `affected ${finding.unit}` : null;
}
