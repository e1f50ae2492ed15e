import type { PreparedMessage, Sentence, Span } from '../prepared.ts';
import { sentencesOf } from '../sentences-of.ts';
import { actionsIn } from './actions.ts';

/** What a reply of support did or proposed; it is an attempt once the customer says how it went. */
export type Candidate = {
  message: PreparedMessage;
  sentence: Sentence;
  span: Span;
  by: 'support' | 'customer';
  /** Of the item that it stands in. */
  number: number | null;
};

/** What support did comes before what it proposes: "I have moved it. Could you try again?" Else every proposal, in order. */
export function candidatesIn(message: PreparedMessage): readonly Candidate[] {
  const proposed: Candidate[] = [];
  let isListed = false;
  for (const { sentence, block } of sentencesOf(message)) {
    const number = block.kind === 'item' ? block.number : null;
    const done = doneIn(message, sentence);
    if (done !== null && proposed.length === 0)
      return [{ message, sentence, span: done, by: 'support', number }];
    const span: Span | null =
      proposalIn(sentence) ?? (isListed && block.kind === 'item' ? orderIn(sentence) : null);
    const announces: boolean = span !== null && sentence.text.endsWith(':');
    isListed = announces || (isListed && block.kind === 'item');
    if (span !== null && !announces) proposed.push({ message, sentence, span, by: 'customer', number });
  }
  return proposed;
}

/** An item below "please try the following:". */
const orderIn = ({ hits, span, text }: Sentence): Span | null =>
  text.split(' ').length >= 2 &&
  !hits.some(({ tag, span: [start] }) => tag === 'try:ask' && start - span[0] < 3)
    ? span
    : null;

function doneIn({ message }: PreparedMessage, sentence: Sentence): Span | null {
  const asked = sentence.text.endsWith('?') ? sentence.text.lastIndexOf(', ') : sentence.text.length;
  const end = sentence.span[0] + asked;
  const action = actionsIn(message.text, sentence).find(
    ({ by, isPassive, verbEnd }) =>
      verbEnd < end && (by !== 'nobody' || (isPassive && asked === sentence.text.length)),
  );
  const isTold = sentence.hits.some(
    ({ tag, span }) =>
      tag === 'try:told' &&
      span[0] < (action?.verbEnd ?? 0) &&
      span[0] >= (action?.span[0] ?? 0) &&
      // "We have found the node and taken it out": told, and then done.
      !sentence.hits.some(
        (and) => and.tag === 'try:and' && and.span[0] >= span[1] && and.span[1] <= (action?.verbEnd ?? 0),
      ),
  );
  return action === undefined || isTold ? null : [action.span[0], Math.min(action.span[1], end)];
}

/** At the start, or behind where something is: "in the print agent, untick …", "then restart …". */
const isFirst = (text: string, at: number): boolean =>
  at < 3 ||
  /^(?:(?:in|on|under|from|at|once|as|after|before|for|unter|im|in der)\s[^,.;?]{2,60},\s|(?:first|then|next|now|ok|okay|also|and|so|dann|jetzt|bitte),?\s)$/i.test(
    text.slice(0, at),
  );

/** Characters between "please" and "send me": what is asked for is no attempt. */
const asking = 25;
/** "Please do." says nothing. */
const fewWords = 4;

function proposalIn({ hits, span, text }: Sentence): Span | null {
  const propose = hits.find(({ tag }) => tag === 'try:propose');
  const order = hits.find(({ tag, span: [start] }) => tag === 'try:do' && isFirst(text, start - span[0]));
  const from = propose?.span[1] ?? (order !== undefined && !text.endsWith('?') ? order.span[0] : null);
  if (from === null || text.trim().split(/\s+/).length < fewWords) return null;
  const isAsking = hits.some(
    ({ tag, span: [start] }) => tag === 'try:ask' && start >= from - 8 && start - from < asking,
  );
  return isAsking ? null : [from, span[1]];
}
