import type { PreparedMessage, Sentence, Span } from '../prepared.ts';
import { quoteOf } from '../quote.ts';
import type { Combiner } from '../reader.ts';
import { sentencesOf } from '../sentences-of.ts';
import { actionsIn } from './actions.ts';
import { attemptText } from './attempt-text.ts';
import { firstResult, outcomeOf, type Result } from './outcome.ts';
import type { Attempt } from './read-attempts.ts';

/** What a reply of support did or proposed; it is an attempt once the customer says how it went. */
type Candidate = { message: PreparedMessage; sentence: Sentence; span: Span; by: 'support' | 'customer' };

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

function joined(
  findings: readonly Attempt[] | Parameters<Combiner>[0],
  candidate: Candidate,
  answer: Answer,
) {
  const { message, sentence, span, by } = candidate;
  const suggested = quoteOf(message, sentence.span);
  const own = findings.find(
    (finding) =>
      finding.kind === 'attempt' &&
      by === 'customer' &&
      finding.quotes[0].messageId === answer.message.message.id,
  );
  if (own !== undefined)
    return findings.map((finding) =>
      finding === own ? { ...finding, quotes: [...finding.quotes, suggested] as const } : finding,
    ) as Parameters<Combiner>[0];
  const author = by === 'support' ? message.message.author.name : answer.message.message.author.name;
  const attempt: Attempt = {
    kind: 'attempt',
    text: attemptText(message.message.text, span),
    by: author,
    result: answer.result,
    quotes: [suggested, quoteOf(answer.message, answer.sentence.span)],
  };
  return [...findings, attempt];
}

/** What support did comes before what it proposes: "I have moved it. Could you try again?" */
function candidateIn(message: PreparedMessage): Candidate | null {
  let proposed: Candidate | null = null;
  for (const { sentence } of sentencesOf(message)) {
    const done = doneIn(message, sentence);
    if (done !== null) return { message, sentence, span: done, by: 'support' };
    const span: Span | null = proposed === null ? proposalIn(sentence) : null;
    if (span !== null) proposed = { message, sentence, span, by: 'customer' };
  }
  return proposed;
}

function doneIn({ message }: PreparedMessage, sentence: Sentence): Span | null {
  if (sentence.text.endsWith('?') || sentence.hits.some(({ tag }) => tag === 'try:told')) return null;
  const action = actionsIn(message.text, sentence).find(({ by }) => by === 'self');
  return action?.span ?? null;
}

function proposalIn({ hits, span, text }: Sentence): Span | null {
  const propose = hits.find(({ tag }) => tag === 'try:propose');
  if (propose === undefined) return null;
  const ask = hits.find(({ tag, span: [start] }) => tag === 'try:ask' && start >= propose.span[0]);
  if (ask !== undefined && ask.span[0] - propose.span[1] < 25) return null;
  return text.trim().split(/\s+/).length < 4 ? null : [propose.span[1], span[1]];
}

/** The first words of the customer, before support writes again, that say how something went. */
function answerTo(messages: readonly PreparedMessage[], index: number): Answer | null {
  for (const message of messages.slice(index + 1)) {
    if (message.by === 'agent' && message.message.public) return null;
    if (message.by !== 'customer') continue;
    const answer = answerIn(message);
    if (answer !== null) return answer;
  }
  return null;
}

/** Sentences of one paragraph from the first result on, that still belong to it. */
const belonging = 3;

function answerIn(message: PreparedMessage): Answer | null {
  for (const block of message.blocks) {
    if (block.kind === 'code') continue;
    const first = block.sentences.findIndex(({ hits }) => firstResult(hits) !== undefined);
    const sentence = block.sentences[first];
    if (sentence === undefined) continue;
    const result = outcomeOf(block.sentences.slice(first, first + belonging).flatMap(({ hits }) => hits));
    return result === null ? null : { message, sentence, result };
  }
  return null;
}
