import type { Finding, Quote } from '../finding.ts';
import { oneOf } from '../lexicon/little-words.ts';
import { quoteOf } from '../quote.ts';
import type { Combiner } from '../reader.ts';
import { type Answer, answersTo, isOnlyPolite } from './answers.ts';
import { attemptText } from './attempt-text.ts';
import { type Candidate, candidatesIn, notedIn } from './proposed.ts';
import type { Attempt } from './read-attempts.ts';

/** Joins what support did or proposed with the answer that came back. */
export const joinAnswers: Combiner = function* (findings, messages) {
  const told = new Map<string, Finding[]>();
  for (const finding of findings) {
    const [{ messageId }] = finding.quotes;
    if (finding.kind === 'attempt') told.set(messageId, [...(told.get(messageId) ?? []), finding]);
  }
  const proposals = new Map<Finding, Quote[]>();
  const added: Finding[] = [];
  const echoes = new Set<Finding>();
  const lastSaid = messages.findLastIndex((message) => message.by === 'customer' && !isOnlyPolite(message));
  for (const [index, message] of messages.entries()) {
    if (message.by !== 'agent') continue;
    yield;
    const all = message.message.public
      ? candidatesIn(message)
      : notedIn(message, told.get(message.message.id) ?? []);
    const answers = all.length === 0 ? null : answersTo(messages, index, all);
    const known = new Set((answers ?? []).map(([candidate]) => candidate));
    // Where the customer has said something since, it may be how it went: then only what support says itself counts.
    const isOpen = lastSaid < index;
    added.push(
      ...all
        .filter((each) => each.by === 'support' && !known.has(each) && (isOpen || each.result !== 'unknown'))
        .flatMap(unanswered),
    );
    for (const [candidate, answer] of answers ?? []) {
      const said = told.get(answer.message.message.id) ?? [];
      for (const each of said) if (isEcho(each, candidate, answer)) echoes.add(each);
      const own = candidate.by === 'customer' ? ownIn(said, answer, echoes) : undefined;
      if (own === undefined || proposals.has(own)) added.push(joined(candidate, answer));
      else proposals.set(own, [...(proposals.get(own) ?? []), quoteOf(message, candidate.sentence.span)]);
    }
  }
  const withProposals = (finding: Finding): Finding => {
    const more = proposals.get(finding);
    return more === undefined ? finding : { ...finding, quotes: [...finding.quotes, ...more] };
  };
  return [...findings.filter((each) => !echoes.has(each)).map(withProposals), ...added];
};

/** Where the customer tells in own words what they did, those words are the attempt, and the proposal a quote of it. */
const ownIn = (
  told: readonly Finding[],
  { sentence }: Answer,
  echoes: ReadonlySet<Finding>,
): Finding | undefined =>
  // Told right there where the answer says how it went, or before.
  told.find((each) => !echoes.has(each) && each.quotes[0].span[0] <= sentence.span[0]);

/** "Restarted it" says less than the proposal that it follows; "tested it" behind what support did is no attempt of its own. */
const fewWords = 5;
const pronoun = new RegExp(`\\b${oneOf('attempt:answer-pronoun')}\\b`);

function isEcho(finding: Finding, { by }: Candidate, { sentence, result }: Answer): boolean {
  if (finding.kind !== 'attempt' || finding.quotes[0].span[0] > sentence.span[0]) return false;
  const isShort = finding.text.split(' ').length < fewWords;
  const isSame = isShort || (by === 'support' && pronoun.test(finding.text));
  if (finding.quotes[0].span[0] < sentence.span[0]) return isSame && finding.result === result;
  return by === 'support' ? finding.result === result : isShort;
}

const unanswered = ({ message, sentence, span, result }: Candidate): readonly Attempt[] =>
  result === null
    ? []
    : [
        {
          kind: 'attempt',
          text: attemptText(message.message.text, span),
          by: message.message.author.name,
          result,
          quotes: [quoteOf(message, sentence.span)],
        },
      ];

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
