import type { Finding, Quote } from '../finding.ts';
import type { Tag } from '../lexicon/lexicon.ts';
import type { PreparedMessage, Sentence } from '../prepared.ts';
import { quoteOf } from '../quote.ts';
import type { Combiner } from '../reader.ts';
import { sentencesOf } from '../sentences-of.ts';
import { isVerb } from './actions.ts';
import { attemptText } from './attempt-text.ts';
import { endsWithNot, firstResult, outcomeOf, type Result } from './outcome.ts';
import { type Candidate, candidatesIn, notedIn } from './proposed.ts';
import type { Attempt } from './read-attempts.ts';
import { heard } from './verdicts.ts';

/** What the customer's answer says: how it went, and where. */
type Answer = { message: PreparedMessage; sentence: Sentence; result: Result };

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
  for (const [index, message] of messages.entries()) {
    if (message.by !== 'agent') continue;
    yield;
    const all = message.message.public
      ? candidatesIn(message)
      : notedIn(message, told.get(message.message.id) ?? []);
    const answers = all.length === 0 ? null : answersTo(messages, index, all);
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

function isEcho(finding: Finding, { by }: Candidate, { sentence, result }: Answer): boolean {
  if (finding.kind !== 'attempt' || finding.quotes[0].span[0] > sentence.span[0]) return false;
  const isShort = finding.text.split(' ').length < fewWords;
  const isSame = isShort || (by === 'support' && /\b(?:it|that|them)\b/.test(finding.text));
  if (finding.quotes[0].span[0] < sentence.span[0]) return isSame && finding.result === result;
  return by === 'support' ? finding.result === result : isShort;
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

type Answered = readonly [Candidate, Answer];

/** The first words of the customer, before support writes again, that say how something went. */
function answersTo(
  messages: readonly PreparedMessage[],
  index: number,
  candidates: readonly Candidate[],
): readonly Answered[] {
  for (let at = index + 1; at < messages.length; at += 1) {
    const message = messages[at];
    if (message === undefined || (message.by === 'agent' && message.message.public)) return [];
    const answers = message.by === 'customer' ? answersIn(message, candidates) : [];
    if (answers.length > 0) return answers;
  }
  return [];
}

/** "I tried both", "none of it helped". */
const ofAll =
  /(?<!\p{L})(?:both|all (?:of (?:that|it|them|this|these|those)|that|this|three|four|steps)|everything|neither|none of|nothing (?:of|helped|worked)|beides?|alles|nichts davon|tout|les deux|rien de tout|todo|ambas?|ambos|tudo|nada disso)(?!\p{L})/iu;

/** To numbered proposals number by number; to several at once where it says so; else to the first. */
function answersIn(message: PreparedMessage, candidates: readonly Candidate[]): readonly Answered[] {
  const [first] = candidates;
  if (first === undefined) return [];
  const numbered = candidates.flatMap((candidate): readonly Answered[] => {
    const answer = candidate.number === null ? null : answerIn(message, candidate.number);
    return answer === null ? [] : [[candidate, answer]];
  });
  if (numbered.length > 0) return numbered;
  const isByNumber = first.number !== null && candidates.length > 1;
  const said = answerIn(message, null);
  const answer =
    first.by === 'support' ? contentIn(message, said ?? shareIn(message)) : (said ?? shareIn(message));
  if (answer === null) return [];
  if (first.by === 'support' || ofAll.test(message.message.text.slice(0, answer.sentence.span[1])))
    return candidates.map((each) => [each, answer]);
  return isByNumber && message.blocks.length > 2 ? [] : [[first, answer]];
}

/** Sentences of one paragraph from the first result on, that still belong to it. */
const belonging = 3;

/** What somebody is going to do says nothing of what was. */
const isAhead = (hits: Sentence['hits']): boolean =>
  hits.some(({ tag }) => tag === 'due:i-will' || tag === 'due:will');

/** "OK, thanks", "Great, will do": nothing was tried yet. */
const isThanks = ({ text, hits }: Sentence): boolean =>
  /^(?:ok|okay|okey|great|perfect|fine|good|super|alright|cool|sure|brilliant|prima|gut|parfait|perfecto|perfeito)[\s,.!]*(?:(?:thx|thanks|thank you|danke|merci|gracias|obrigad[oa]|will do|will try)|$)/i.test(
    text,
  ) ||
  /^(?:not yet|noch nicht|pas encore|todavía no|aún no|ainda não)(?!\p{L})/iu.test(text) ||
  (isAhead(hits) && !hits.some(({ tag }) => tag === 'result:worked' || tag === 'result:in-vain'));

function answerIn(message: PreparedMessage, number: number | null): Answer | null {
  let isGoodBefore = false;
  for (const block of message.blocks) {
    if (block.kind === 'code') continue;
    if (number !== null && (block.kind !== 'item' || block.number !== number)) continue;
    const sentences = block.sentences.map((each) => heard(message.message.text, each));
    const first = sentences.findIndex(
      (each) => firstResult(each.hits) !== undefined && !each.text.endsWith('?') && !isThanks(each),
    );
    isGoodBefore ||= sentences.slice(0, first < 0 ? sentences.length : first).some(isPlain);
    const sentence = sentences[first];
    if (sentence === undefined) continue;
    const said = sentences
      .slice(first, first + belonging)
      .filter(({ hits }, at) => at === 0 || !isAhead(hits));
    const result = outcomeOf(said.flatMap(({ hits }) => hits));
    const isHalf =
      (result === 'worked' && said.some(({ text }) => endsWithNot(text))) ||
      (result === 'failed' && isGoodBefore && isOfRest.test(sentence.text));
    return result === null ? null : { message, sentence, result: isHalf ? 'partly' : result };
  }
  return null;
}

/** "The Patels signed in one go. The others still loop": what comes first and complains of nothing is the good part. */
const isPlain = (sentence: Sentence): boolean =>
  !sentence.text.endsWith('?') &&
  !isThanks(sentence) &&
  !/^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|thanks|thank you|done|did|sorry|will do)(?!\p{L})/iu.test(
    sentence.text,
  ) &&
  !sentence.hits.some(
    ({ tag }) => isVerb(tag) || tag === 'how:no' || tag === 'how:still' || tag === 'how:bad',
  );

/** "All the right names." Who was asked to look, and begins without a complaint, is content; up to where one follows. */
function contentIn(message: PreparedMessage, answer: Answer | null): Answer | null {
  const own = sentencesOf(message)
    .map(({ sentence }) => heard(message.message.text, sentence))
    .filter((each) => !isPolite.test(each.text));
  const [sentence] = own;
  if (sentence === undefined || (answer !== null && answer.sentence.span[0] <= sentence.span[0]))
    return answer;
  const isContent =
    !sentence.text.endsWith('?') &&
    !isAhead(sentence.hits) &&
    !isThanks(sentence) &&
    !sentence.hits.some(({ tag }) => complaining.has(tag) || isVerb(tag));
  if (!isContent) return answer;
  return {
    message,
    sentence,
    result: answer?.result === 'failed' || answer?.result === 'partly' ? 'partly' : 'worked',
  };
}

/** "148 of 148", "9 of 14": all of them, or a part. */
function shareIn(message: PreparedMessage): Answer | null {
  const [, all, done = '', of = ''] =
    /^([^?]{0,80}?(?<![\d.,])(\d+) (?:of|for|out of|from) (?:the |our |all )?(\d+))(?![\d.,])/.exec(
      message.message.text,
    ) ?? [];
  const at = sentencesOf(message).find(
    ({ sentence: { span } }) => all !== undefined && span[1] >= all.length,
  );
  if (at === undefined || Number(done) > Number(of) || Number(of) < 2) return null;
  return { message, sentence: at.sentence, result: Number(done) === Number(of) ? 'worked' : 'partly' };
}

const isPolite =
  /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|thanks|thank you|many thanks|ok|okay|great|super|perfect|brilliant|cheers|wonderful|lovely|sorry)(?!\p{L})[^.!?]{0,40}|\S+)[.!,]?$/iu;

const complaining: ReadonlySet<Tag> = new Set([
  'how:no',
  'how:bad',
  'how:still',
  'how:trouble',
  'how:maybe',
  'try:ask',
  'try:propose',
]);

/** "But two of them", "the others": no more than a part. */
const isOfRest =
  /^(?:but|only|except|however|just)(?!\p{L})|(?<!\p{L})(?:others?|rest|remaining|one of|two|three|four|five|six|\d+)(?!\p{L})/iu;
