import type { Finding } from '../finding.ts';
import type { PreparedMessage, Sentence } from '../prepared.ts';
import { quoteOf } from '../quote.ts';
import type { Combiner } from '../reader.ts';
import { attemptText } from './attempt-text.ts';
import { firstResult, outcomeOf, type Result, readable } from './outcome.ts';
import { type Candidate, candidateIn } from './proposed.ts';
import type { Attempt } from './read-attempts.ts';

/** What the customer's answer says: how it went, and where. */
type Answer = { message: PreparedMessage; sentence: Sentence; result: Result };

/** Joins what support did or proposed with the answer that came back. */
export const joinAnswers: Combiner = (findings, messages) => {
  let all = findings;
  for (const [index, message] of messages.entries()) {
    if (message.by !== 'agent' || !message.message.public) continue;
    const candidate = candidateIn(message);
    const answer = candidate === null ? null : answerTo(messages, index);
    if (candidate !== null && answer !== null) all = joined(all, candidate, answer);
  }
  return all;
};

/** Where the customer tells in own words what they did, those words are the attempt, and the proposal a quote of it. */
function joined(findings: readonly Finding[], candidate: Candidate, answer: Answer): readonly Finding[] {
  const { message, sentence, span, by } = candidate;
  const proposed = quoteOf(message, sentence.span);
  const own = by === 'customer' ? findings.find((finding) => isOwn(finding, answer)) : undefined;
  if (own !== undefined)
    return findings.map((finding) =>
      finding === own ? { ...finding, quotes: [...finding.quotes, proposed] } : finding,
    );
  const author = by === 'support' ? message.message.author : answer.message.message.author;
  const attempt: Attempt = {
    kind: 'attempt',
    text: attemptText(message.message.text, span),
    by: author.name,
    result: answer.result,
    quotes: [proposed, quoteOf(answer.message, answer.sentence.span)],
  };
  return [...findings, attempt];
}

/** Told right there where the answer says how it went, or before. */
const isOwn = ({ kind, quotes: [{ messageId, span }] }: Finding, { message, sentence }: Answer): boolean =>
  kind === 'attempt' && messageId === message.message.id && span[0] <= sentence.span[0];

/** The first words of the customer, before support writes again, that say how something went. */
function answerTo(messages: readonly PreparedMessage[], index: number): Answer | null {
  for (const message of messages.slice(index + 1)) {
    if (message.by === 'agent' && message.message.public) return null;
    const answer = message.by === 'customer' ? answerIn(message) : null;
    if (answer !== null) return answer;
  }
  return null;
}

/** Sentences of one paragraph from the first result on, that still belong to it. */
const belonging = 3;

function answerIn(message: PreparedMessage): Answer | null {
  for (const block of message.blocks) {
    if (block.kind === 'code') continue;
    const sentences = block.sentences.map((each) => ({
      ...each,
      hits: readable(message.message.text, each.hits),
    }));
    const first = sentences.findIndex(
      ({ hits, text }) => firstResult(hits) !== undefined && !text.endsWith('?'),
    );
    const sentence = sentences[first];
    if (sentence === undefined) continue;
    const result = outcomeOf(sentences.slice(first, first + belonging).flatMap(({ hits }) => hits));
    return result === null ? null : { message, sentence, result };
  }
  return null;
}
