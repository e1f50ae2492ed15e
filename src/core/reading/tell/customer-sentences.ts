import type { Finding, Quote } from '../finding.ts';
import type { PreparedMessage, Sentence } from '../prepared.ts';
import { quoteOf } from '../quote.ts';
import { flat } from '../readers/under-topic.ts';
import { sentencesOf } from '../sentences-of.ts';

/** A sentence of the customer as the description takes it. */
export type Told = { text: string; quote: Quote };

/** The sentences of one kind of thing that customers said, by place; each once. */
export function sentencesWith(
  findings: readonly Finding[],
  messages: readonly PreparedMessage[],
): readonly Told[] {
  const byId = new Map(messages.map((message) => [message.message.id, message]));
  const told = new Map<string, Told>();
  for (const { quotes } of findings) {
    const [{ messageId, span }] = quotes;
    const message = byId.get(messageId);
    const sentence = message?.by === 'customer' ? sentenceAt(message, span[0]) : null;
    if (message === undefined || sentence === null) continue;
    const key = `${messageId} ${sentence.span[0]}`;
    if (!told.has(key)) told.set(key, asTold(message, sentence));
  }
  return [...told.values()];
}

function sentenceAt(message: PreparedMessage, at: number): Sentence | null {
  for (const { sentence } of sentencesOf(message))
    if (sentence.span[0] <= at && at < sentence.span[1]) return sentence;
  return null;
}

export const asTold = (message: PreparedMessage, sentence: Sentence): Told => ({
  text: flat(sentence.text),
  quote: quoteOf(message, sentence.span),
});

export const isSameSentence = (a: Told, b: Told): boolean =>
  a.quote.messageId === b.quote.messageId && a.quote.span[0] === b.quote.span[0];
