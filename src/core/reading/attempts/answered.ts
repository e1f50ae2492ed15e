import type { Finding, Quote } from '../finding.ts';
import type { PreparedMessage, Sentence } from '../prepared.ts';
import { quoteOf } from '../quote.ts';
import type { Combiner } from '../reader.ts';
import { attemptText } from './attempt-text.ts';
import { endsWithNot, firstResult, outcomeOf, type Result, readable } from './outcome.ts';
import { type Candidate, candidateIn } from './proposed.ts';
import type { Attempt } from './read-attempts.ts';

/** What the customer's answer says: how it went, and where. */
type Answer = { message: PreparedMessage; sentence: Sentence; result: Result };

/** Joins what support did or proposed with the answer that came back. */
export const joinAnswers: Combiner = (findings, messages) => {
  const told = new Map<string, Finding[]>();
  for (const finding of findings) {
    const [{ messageId }] = finding.quotes;
    if (finding.kind === 'attempt') told.set(messageId, [...(told.get(messageId) ?? []), finding]);
  }
  const proposals = new Map<Finding, Quote[]>();
  const added: Finding[] = [];
  const echoes = new Set<Finding>();
  for (const [index, message] of messages.entries()) {
    if (message.by !== 'agent' || !message.message.public) continue;
    const candidate = candidateIn(message);
    const answer = candidate === null ? null : answerTo(messages, index);
    if (candidate === null || answer === null) continue;
    for (const each of told.get(answer.message.message.id) ?? [])
      if (isEcho(each, candidate, answer)) echoes.add(each);
    const own = candidate.by === 'customer' ? ownIn(told, answer, echoes) : undefined;
    if (own === undefined) added.push(joined(candidate, answer));
    else proposals.set(own, [...(proposals.get(own) ?? []), quoteOf(message, candidate.sentence.span)]);
  }
  const withProposals = (finding: Finding): Finding => {
    const more = proposals.get(finding);
    return more === undefined ? finding : { ...finding, quotes: [...finding.quotes, ...more] };
  };
  return [...findings.filter((each) => !echoes.has(each)).map(withProposals), ...added];
};

/** Where the customer tells in own words what they did, those words are the attempt, and the proposal a quote of it. */
const ownIn = (
  told: ReadonlyMap<string, readonly Finding[]>,
  { message, sentence }: Answer,
  echoes: ReadonlySet<Finding>,
): Finding | undefined =>
  // Told right there where the answer says how it went, or before.
  told
    .get(message.message.id)
    ?.find((each) => !echoes.has(each) && each.quotes[0].span[0] <= sentence.span[0]);

/** "Restarted it" says less than the proposal that it follows; "tested it" behind what support did is no attempt of its own. */
const fewWords = 5;

function isEcho(finding: Finding, { by }: Candidate, { sentence, result }: Answer): boolean {
  if (finding.kind !== 'attempt' || finding.quotes[0].span[0] !== sentence.span[0]) return false;
  return by === 'support' ? finding.result === result : finding.text.split(' ').length < fewWords;
}

function joined({ message, sentence, span, by }: Candidate, answer: Answer): Attempt {
  const author = by === 'support' ? message.message.author : answer.message.message.author;
  return {
    kind: 'attempt',
    text: attemptText(message.message.text, span),
    by: author.name,
    result: answer.result,
    quotes: [quoteOf(message, sentence.span), quoteOf(answer.message, answer.sentence.span)],
  };
}

/** The first words of the customer, before support writes again, that say how something went. */
function answerTo(messages: readonly PreparedMessage[], index: number): Answer | null {
  for (let at = index + 1; at < messages.length; at += 1) {
    const message = messages[at];
    if (message === undefined) return null;
    if (message.by === 'agent' && message.message.public) return null;
    const answer = message.by === 'customer' ? answerIn(message) : null;
    if (answer !== null) return answer;
  }
  return null;
}

/** Sentences of one paragraph from the first result on, that still belong to it. */
const belonging = 3;

/** What somebody is going to do says nothing of what was. */
const isAhead = (hits: Sentence['hits']): boolean =>
  hits.some(({ tag }) => tag === 'due:i-will' || tag === 'due:will');

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
    const said = sentences
      .slice(first, first + belonging)
      .filter(({ hits }, at) => at === 0 || !isAhead(hits));
    const result = outcomeOf(said.flatMap(({ hits }) => hits));
    const isHalf = result === 'worked' && said.some(({ text }) => endsWithNot(text));
    return result === null ? null : { message, sentence, result: isHalf ? 'partly' : result };
  }
  return null;
}
