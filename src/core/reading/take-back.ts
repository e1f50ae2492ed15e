import type { Finding } from './finding.ts';
import { lacks, room } from './holds.ts';
import type { PreparedMessage, Span } from './prepared.ts';
import type { Combiner } from './reader.ts';
import { sentencesOf } from './sentences-of.ts';

/** "Sorry, I meant Firefox 128": what the same person named before in its place is no fact any more. */
export const takeBack: Combiner = (findings, messages) => {
  const places = new Map(messages.flatMap((message) => correctionsIn(message)));
  const corrections = findings.filter(({ quotes: [{ messageId, span }] }) =>
    places.get(messageId)?.some((place) => place[0] <= span[0] && span[1] <= place[1]),
  );
  return corrections.length === 0
    ? findings
    : findings.filter((finding) => !corrections.some((correction) => replaces(correction, finding)));
};

/** The sentences of a message that put something right. */
function correctionsIn(message: PreparedMessage): readonly [messageId: string, sentences: readonly Span[]][] {
  const spans: Span[] = [];
  for (const { sentence } of sentencesOf(message))
    if (!lacks(sentence, room('fact')) && sentence.hits.some(({ tag }) => tag === 'fact:correction'))
      spans.push(sentence.span);
  return spans.length === 0 ? [] : [[message.message.id, spans]];
}

function replaces(correction: Finding, before: Finding): boolean {
  const [now, then] = [correction.quotes[0], before.quotes[0]];
  if (then.author !== now.author || then.at > now.at || nameOf(before) === null) return false;
  const isEarlier = then.messageId !== now.messageId || then.span[0] < now.span[0];
  return isEarlier && nameOf(correction) === nameOf(before);
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
