import type { Finding } from '../finding.ts';
import type { PreparedMessage } from '../prepared.ts';
import type { Combiner } from '../reader.ts';
import { sentencesOf } from '../sentences-of.ts';
import type { Unit } from './nouns.ts';

/** "Three are still silent": what a message counts and does not name is what was counted in the messages before. */
export const unitOfBefore: Combiner = (findings, messages) => {
  let unit: Unit = 'other';
  return findings.map((finding): Finding => {
    if (finding.kind !== 'affected') return finding;
    const known = isNamed(finding, messages) ? finding : { ...finding, unit };
    unit = known.unit;
    return known;
  });
};

const isNamed = (
  { unit, text, quotes: [quote] }: Extract<Finding, { kind: 'affected' }>,
  messages: readonly PreparedMessage[],
) => {
  if (unit !== 'other' || /\s/.test(text)) return true;
  const message = messages.find((each) => each.message.id === quote.messageId);
  return (
    message === undefined ||
    sentencesOf(message).some(({ sentence: { hits } }) =>
      hits.some(({ tag, span }) => tag.startsWith('noun:') && span[1] <= quote.span[0]),
    )
  );
};
