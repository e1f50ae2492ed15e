import type { PreparedMessage, Sentence, Span } from '../prepared.ts';
import { sentencesOf } from '../sentences-of.ts';
import { actionsIn } from './actions.ts';

/** What a reply of support did or proposed; it is an attempt once the customer says how it went. */
export type Candidate = {
  message: PreparedMessage;
  sentence: Sentence;
  span: Span;
  by: 'support' | 'customer';
};

/** What support did comes before what it proposes: "I have moved it. Could you try again?" */
export function candidateIn(message: PreparedMessage): Candidate | null {
  let proposed: Candidate | null = null;
  for (const { sentence, block } of sentencesOf(message)) {
    if (block.kind === 'item' && (block.number ?? 0) > 1) continue;
    const done = doneIn(message, sentence);
    if (done !== null) return { message, sentence, span: done, by: 'support' };
    const span: Span | null = proposed === null ? proposalIn(sentence) : null;
    if (span !== null) proposed = { message, sentence, span, by: 'customer' };
  }
  return proposed;
}

function doneIn({ message }: PreparedMessage, sentence: Sentence): Span | null {
  if (sentence.text.endsWith('?')) return null;
  const action = actionsIn(message.text, sentence).find(({ by, isPassive }) => by !== 'nobody' || isPassive);
  const isTold = sentence.hits.some(
    ({ tag, span }) =>
      tag === 'try:told' && span[0] < (action?.verbEnd ?? 0) && span[0] >= (action?.span[0] ?? 0),
  );
  return action === undefined || isTold ? null : action.span;
}

/** Characters between "please" and "send me": what is asked for is no attempt. */
const asking = 25;
/** "Please do." says nothing. */
const fewWords = 4;

function proposalIn({ hits, span, text }: Sentence): Span | null {
  const propose = hits.find(({ tag }) => tag === 'try:propose');
  const order = hits.find(({ tag, span: [start] }) => tag === 'try:do' && start - span[0] < 3);
  const from = propose?.span[1] ?? (order !== undefined && !text.endsWith('?') ? order.span[0] : null);
  if (from === null || text.trim().split(/\s+/).length < fewWords) return null;
  const isAsking = hits.some(
    ({ tag, span: [start] }) => tag === 'try:ask' && start >= from - 8 && start - from < asking,
  );
  return isAsking ? null : [from, span[1]];
}
