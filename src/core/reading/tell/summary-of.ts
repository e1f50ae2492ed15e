import type { Finding, Reading } from '../finding.ts';
import { stopWords, vagueWords } from '../lexicon/known.ts';
import type { PreparedMessage } from '../prepared.ts';
import { plainWords } from '../similar/plain-words.ts';
import { asTold, byId, inConversation, sentencesWith } from './customer-sentences.ts';

/** Words that a subject needs to say what the matter is. */
const enough = 2;
const longest = 120;
const shortest = 15;

/** One line in the customer's words, where the subject does not say what the matter is: "Call with Jana Kern". */
export function summaryOf(
  subject: string,
  findings: readonly Finding[],
  messages: readonly PreparedMessage[],
): Reading['summary'] {
  if (isTelling(subject, messages)) return null;
  const told = sentencesWith(
    findings.filter(({ kind }) => kind === 'observed' || kind === 'since'),
    byId(messages),
  );
  const first = inConversation(told, messages)
    .slice(0, 3)
    .map(asTold)
    .find(({ text }) => text.length >= shortest && text.length <= longest);
  return first === undefined ? null : { text: first.text.replace(/[.!:]+$/, ''), quotes: [first.quote] };
}

function isTelling(subject: string, messages: readonly PreparedMessage[]): boolean {
  const names = new Set(messages.flatMap(({ message: { author } }) => plainWords(author.name)));
  const telling = plainWords(subject).filter(
    (word) =>
      word.length > 1 &&
      !/^\d+$/.test(word) &&
      !stopWords.has(word) &&
      !vagueWords.has(word) &&
      !names.has(word),
  );
  return telling.length >= enough;
}
