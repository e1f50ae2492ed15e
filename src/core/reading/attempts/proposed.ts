import type { Finding } from '../finding.ts';
import { oneOf, oneWordOf } from '../lexicon/little-words.ts';
import type { PreparedMessage, Sentence, Span } from '../prepared.ts';
import { sentencesOf } from '../sentences-of.ts';
import { type Action, actionsIn, isVerb } from './actions.ts';
import type { Result } from './outcome.ts';
import { resultOf } from './result-of.ts';
import { isEarlier } from './story.ts';
import { heard } from './verdicts.ts';

/** What a reply of support did or proposed; it is an attempt once the customer says how it went. */
export type Candidate = {
  message: PreparedMessage;
  sentence: Sentence;
  span: Span;
  by: 'support' | 'customer';
  /** Of the item that it stands in. */
  number: number | null;
  /** What support itself says of how it went; null where it need not be an attempt unless the customer says so. */
  result: Result | null;
};

/** What support did, and then what it proposes. */
export function candidatesIn(message: PreparedMessage): readonly Candidate[] {
  const done: Candidate[] = [];
  const proposed: Candidate[] = [];
  let isListed = false;
  for (const { sentence, block } of sentencesOf(message)) {
    const number = block.kind === 'item' ? block.number : null;
    const its = doneIn(message, sentence);
    done.push(...its.map((each): Candidate => ({ message, sentence, by: 'support', number, ...each })));
    if (its.length > 0) continue;
    const span: Span | null =
      proposalIn(sentence) ?? (isListed && block.kind === 'item' ? orderIn(sentence) : null);
    const announces: boolean = span !== null && sentence.text.endsWith(':');
    isListed = announces || (isListed && block.kind === 'item');
    if (span === null || announces) continue;
    proposed.push({ message, sentence, span, by: 'customer', number, result: null });
  }
  return [...done, ...(done.length > 0 ? proposed.filter(isOfItsOwn) : proposed)];
}

/** Characters between "could you" and the verb. */
const asking = 25;

/** "Could you change that constant": more than to look again at what was done. */
const isOfItsOwn = ({ message, sentence, span: [start, end] }: Candidate): boolean =>
  !again.test(message.message.text.slice(start, end)) &&
  sentence.hits.some(({ tag, span: [at] }) => tag === 'try:do' && Math.abs(at - start) < asking);
const again = new RegExp(`(?<!\\p{L})${oneWordOf('attempt:once-more')}`, 'iu');

/** What a colleague notes to have done, and does not say how it ended: the customer's next words may. */
export function notedIn(message: PreparedMessage, told: readonly Finding[]): readonly Candidate[] {
  return sentencesOf(message).flatMap(({ sentence }) =>
    actionsIn(message.message.text, sentence)
      .filter(
        (action) =>
          action.by !== 'other' &&
          (action.by === 'self' || action.span[0] === sentence.span[0]) &&
          !isTold(sentence, action) &&
          !told.some(({ quotes: [{ span }] }) => span[0] <= action.span[0] && span[1] > action.span[0]),
      )
      .map(({ span }): Candidate => ({ message, sentence, span, by: 'support', number: null, result: null })),
  );
}

/** An item below "please try the following:". */
const orderIn = ({ hits, span, text }: Sentence): Span | null =>
  text.split(' ').length >= 2 &&
  !hits.some(({ tag, span: [start] }) => tag === 'try:ask' && start - span[0] < 3)
    ? span
    : null;

function doneIn(
  { message }: PreparedMessage,
  sentence: Sentence,
): readonly Pick<Candidate, 'span' | 'result'>[] {
  const asked = sentence.text.endsWith('?') ? sentence.text.lastIndexOf(', ') : sentence.text.length;
  const end = sentence.span[0] + asked;
  const actions = actionsIn(message.text, sentence).filter(
    ({ by, isPassive, verbEnd }) =>
      verbEnd < end &&
      !(by === 'other' && isAsked(sentence, verbEnd)) &&
      (by !== 'nobody' ||
        (!isPassive && isBegun(sentence, verbEnd)) ||
        (isPassive && asked === sentence.text.length && isJustDone(sentence))),
  );
  const said = actions.length === 0 ? sentence : heard(message.text, sentence);
  return actions.flatMap((action, index) => {
    if (isTold(sentence, action) || (isEarlier(message.text, action) && !isPerfect(message.text, action)))
      return [];
    const result =
      resultOf(message.text, said, actions, index, []) ??
      (action.isStrong && action.by === 'self' && action.verbEnd < end ? 'unknown' : null);
    return [{ span: [action.span[0], Math.min(action.span[1], end)] as const, result }];
  });
}

/** "Please reset it and let her take it again": nobody did it yet. */
const isAsked = (sentence: Sentence, verbEnd: number): boolean => asksIn(sentence).some((at) => at < verbEnd);

/** "Corrected those six just now": left out is who did it. "Set" may be an order as well. */
const isBegun = ({ hits, span: [start] }: Sentence, verbEnd: number): boolean =>
  hits.some(({ tag, span }) => span[0] === start && span[1] === verbEnd && isVerb(tag)) &&
  !hits.some(({ tag, span }) => tag === 'try:do' && span[0] === start);

/** "It has been reset", and not "it was rebuilt over the summer". */
const isJustDone = ({ hits, text, span }: Sentence): boolean =>
  hits.some((hit) => hit.tag === 'try:been' && !longAgo.test(text.slice(hit.span[0] - span[0])));
const longAgo = new RegExp(`^${oneOf('attempt:long-ago')}`, 'i');

/** "I have moved it" tells of now. */
const isPerfect = (text: string, { span: [start], verbEnd }: Action): boolean =>
  perfect.test(text.slice(start, verbEnd));
const perfect = new RegExp(`(?<!\\p{L})${oneWordOf('attempt:perfect')}`, 'iu');

/** "We have found the node and taken it out": told, and then done; "sent it again" is done as well. */
const isTold = ({ hits, text, span: [from] }: Sentence, { span: [start], verbEnd }: Action): boolean =>
  !(
    again.test(text.slice(verbEnd - from, verbEnd - from + 40)) ||
    hits.some(({ tag, span: [at] }) => tag === 'try:way' && at >= verbEnd && at - verbEnd < 40)
  ) &&
  hits.some(
    ({ tag, span }) =>
      tag === 'try:told' &&
      span[0] < verbEnd &&
      span[0] >= start &&
      !hits.some((and) => and.tag === 'try:and' && and.span[0] >= span[1] && and.span[1] <= verbEnd),
  );

/** At the start, or behind where something is: "in the print agent, untick …", "then restart …". */
const isFirst = (text: string, at: number): boolean => at < 3 || beforeOrder.test(text.slice(0, at));
const beforeOrder = new RegExp(
  `^(?:[^:]{2,60}:\\s|${oneOf('attempt:order-where')}\\s[^,.;?]{2,60},\\s|${oneOf('attempt:order-lead')},?\\s)$`,
  'i',
);

/** "Please do." says nothing. */
const fewWords = 4;

function proposalIn(sentence: Sentence): Span | null {
  const { span, text } = sentence;
  if (text.trim().split(/\s+/).length < fewWords) return null;
  const from = asksIn(sentence).find((at) => !isToTell(sentence, at));
  if (from === undefined || onceMore.test(text.slice(from - span[0])) || isBareName(sentence, from))
    return null;
  return [from, span[1]];
}

/** "How nice that you want to try Larkfield!" */
const isBareName = ({ hits, text, span: [begin] }: Sentence, from: number): boolean =>
  !/\s/.test(text.slice(from - begin).trim()) &&
  !hits.some(({ tag, span: [start] }) => tag === 'try:do' && start >= from);

/** "Could you have a look, and give it more": where each thing begins that somebody is asked to do. */
function asksIn({ hits, span: [start], text }: Sentence): readonly number[] {
  const propose = hits.find(({ tag }) => tag === 'try:propose');
  const orders = hits.filter(({ tag }) => tag === 'try:do');
  const order = orders.find(({ span: [at] }) => isFirst(text, at - start));
  const isOrder = order !== undefined && !text.endsWith('?');
  // "Could Mikkel switch it off": the verb is what is proposed.
  const within = orders.find(
    ({ span: [at, to] }) => propose !== undefined && at > propose.span[0] && to === propose.span[1],
  );
  const asked = within?.span[0] ?? propose?.span[1];
  const first = isOrder ? Math.min(order.span[0], asked ?? order.span[0]) : asked;
  if (first === undefined) return [];
  const more = orders.filter(({ span: [at] }) => at > first && orderBehind.test(text.slice(0, at - start)));
  return [first, ...more.map(({ span: [at] }) => at)];
}
const orderBehind = new RegExp(
  `[,;]\\s$|\\s${oneOf('attempt:and')}\\s(?:${oneOf('attempt:order-lead')}\\s)?$`,
  'i',
);

/** To say, to send or to look: nothing that may mend it. */
const isToTell = ({ hits, text, span: [begin] }: Sentence, from: number): boolean =>
  forSupport.test(text.slice(from - begin, from - begin + clauseOfOrder)) ||
  hits.some(
    ({ tag, span: [start, end] }) =>
      tag === 'try:ask' &&
      start >= from - 8 &&
      (start - from < asking ||
        (isClauseUpTo(text.slice(from - begin, end - begin)) && /^[,?]/.test(text.slice(end - begin)))),
  );

/** "Könnten Sie mir drei Nummern nennen, …": the verb comes last. */
const isClauseUpTo = (order: string): boolean => !/[,;:.?!]/.test(order);
const clauseOfOrder = 140;
const forSupport = new RegExp(`^[^,;.?!]*(?<!\\p{L})${oneWordOf('attempt:for-support')}`, 'iu');

/** "Try it again please": nothing is proposed that was not known before. */
const onceMore = new RegExp(
  `^\\s*(?:${oneOf('attempt:it')})?\\s*(?:${oneOf('attempt:once-more')})?[\\s?.!]*(?:${oneOf('attempt:order-end')})?[\\s?.!]*$`,
  'i',
);
