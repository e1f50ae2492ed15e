import type { Finding, Reading } from '../finding.ts';
import { stopWords, vagueWords } from '../lexicon/known.ts';
import { lowerCase, wordsIn } from '../prepare/words.ts';
import type { PreparedMessage } from '../prepared.ts';
import { asTold, byId, sentencesWith } from './customer-sentences.ts';

/** Words that a subject needs to say what the matter is. */
const enough = 2;
const longest = 120;
const shortest = 15;

/** One line in the customer's words, where the subject does not say what the matter is. */
export function summaryOf(
  subject: string,
  findings: readonly Finding[],
  messages: readonly PreparedMessage[],
): Reading['summary'] {
  if (isTelling(subject)) return null;
  const observed = sentencesWith(
    findings.filter(({ kind }) => kind === 'observed'),
    byId(messages),
  );
  const told = observed
    .slice(0, 3)
    .map(asTold)
    .find(({ text }) => text.length >= shortest && text.length <= longest);
  return told === undefined ? null : { text: told.text.replace(/[.!:]+$/, ''), quotes: [told.quote] };
}

const isTelling = (subject: string): boolean =>
  wordsIn(lowerCase(subject)).texts.filter(
    (word) => word.length > 1 && !stopWords.has(word) && !vagueWords.has(word),
  ).length >= enough;
