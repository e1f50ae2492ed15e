import type { FindingKind, Reading } from '../finding.ts';
import { stopWords, vagueWords } from '../lexicon/known.ts';
import type { PreparedMessage } from '../prepared.ts';
import { plainWords } from '../similar/plain-words.ts';
import { asTold, inConversation, type Stated, sentencesWith } from './customer-sentences.ts';
import { firstIn, storyOf } from './story.ts';

/** Words that a subject needs to say what the matter is. */
const enough = 2;
const longest = 120;
const shortest = 15;

/**
 * One line in the customer's words, where the subject does not say what the matter is: "Call with Jana Kern". A subject
 * of one telling word gives way to what is observed only.
 */
export function summaryOf(
  subject: string,
  stated: readonly Stated[],
  messages: readonly PreparedMessage[],
): Reading['summary'] {
  const words = tellingWords(subject, messages);
  if (words >= enough) return null;
  const of = (...kinds: readonly FindingKind[]) =>
    inConversation(sentencesWith(stated.filter(({ finding }) => kinds.includes(finding.kind))), messages);
  const tried = new Set(of('attempt').map(({ sentence }) => sentence));
  const kinds: readonly FindingKind[] = words === 0 ? ['observed', 'since'] : ['observed'];
  const told = of(...kinds).filter(({ sentence }) => !tried.has(sentence));
  const opening = words === 0 ? firstIn(storyOf(messages)) : undefined;
  const first = [...told.slice(0, 3), opening]
    .filter((each) => each !== undefined)
    .map(asTold)
    .find(({ text }) => text.length >= shortest && text.length <= longest);
  return first === undefined ? null : { text: first.text.replace(/[.!:]+$/, ''), quotes: [first.quote] };
}

function tellingWords(subject: string, messages: readonly PreparedMessage[]): number {
  const names = new Set(messages.flatMap(({ message: { author } }) => plainWords(author.name)));
  return plainWords(subject).filter(
    (word) =>
      word.length > 1 &&
      !/^\d+$/.test(word) &&
      !stopWords.has(word) &&
      !vagueWords.has(word) &&
      !names.has(word),
  ).length;
}
