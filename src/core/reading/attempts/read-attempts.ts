import type { Finding } from '../finding.ts';
import type { Block, PreparedMessage, Sentence, Span } from '../prepared.ts';
import { quoteOf } from '../quote.ts';
import type { Reader } from '../reader.ts';
import { type Action, actionsIn } from './actions.ts';
import { attemptText } from './attempt-text.ts';
import { firstResult, outcomeOf, type Result } from './outcome.ts';

export type Attempt = Extract<Finding, { kind: 'attempt' }>;

/** What customers, and colleagues in their notes, say that they tried. What support did for the customer needs an answer. */
export const readAttempts: Reader = (message) => {
  if (message.by === 'agent' && message.message.public) return [];
  const found: Attempt[] = [];
  for (const block of message.blocks) {
    if (block.kind === 'code' || block.topic === 'expected' || block.topic === 'steps') continue;
    for (const [index, sentence] of block.sentences.entries())
      found.push(...attemptsIn(message, block, sentence, block.sentences[index + 1] ?? null));
  }
  return found;
};

/** Characters at the start of a sentence in which it says how something before it ended. */
const opening = 30;

function attemptsIn(
  message: PreparedMessage,
  block: Block,
  sentence: Sentence,
  next: Sentence | null,
): readonly Attempt[] {
  if (sentence.text.endsWith('?')) return [];
  const listed = listedAttempt(message, block, sentence);
  if (listed !== null) return [listed];
  const actions = actionsIn(message.message.text, sentence);
  const isTold = block.topic === 'tried' || sentence.hits.some(({ tag }) => tag === 'try:tried');
  return actions.flatMap((action, index): readonly Attempt[] => {
    const result =
      resultIn(sentence, action.span) ?? lastResult(sentence, actions, index) ?? resultOfNext(next);
    if (result === null && !(isTold && (action.isStrong || block.topic === 'tried'))) return [];
    if (result === null && message.by !== 'customer') return [];
    return [attempt(message, sentence, action, result ?? 'unknown')];
  });
}

function attempt(message: PreparedMessage, sentence: Sentence, action: Action, result: Result): Attempt {
  const { text, author } = message.message;
  const isCustomers = message.by === 'customer' || action.by === 'other';
  return {
    kind: 'attempt',
    text: attemptText(text, upToResult(text, sentence, action.span)),
    by: isCustomers && message.by !== 'customer' ? 'customer' : author.name,
    result,
    quotes: [quoteOf(message, sentence.span)],
  };
}

/** Behind the verb, in the clause or what follows it up to the next action. */
const resultIn = ({ hits }: Sentence, [start, end]: Span): Result | null =>
  outcomeOf(hits.filter(({ span }) => span[0] > start && span[1] <= end));

/** "We did this and that, nothing helped": the last one's result is all of theirs. */
const lastResult = (sentence: Sentence, actions: readonly Action[], index: number): Result | null => {
  const last = actions.at(-1);
  return last === undefined || index === actions.length - 1 ? null : resultIn(sentence, last.span);
};

function resultOfNext(next: Sentence | null): Result | null {
  const first = next === null ? undefined : firstResult(next.hits);
  if (next === null || first === undefined || first.span[0] - next.span[0] > opening) return null;
  return outcomeOf(next.hits);
}

/** What was done ends where a clause begins that says how it ended. */
function upToResult(text: string, { hits }: Sentence, [start, end]: Span): Span {
  const result = firstResult(hits.filter(({ span }) => span[0] > start && span[1] <= end));
  if (result === undefined) return [start, end];
  const before = text.slice(start, result.span[0]);
  const cut = Math.max(
    ...[
      ', ',
      '; ',
      ': ',
      ' - ',
      ' – ',
      ' → ',
      ' -> ',
      ' and ',
      ' but ',
      ' und ',
      ' aber ',
      ' et ',
      ' mais ',
      ' y ',
      ' pero ',
      ' e ',
      ' mas ',
    ].map((each) => before.lastIndexOf(each)),
  );
  return cut > 8 ? [start, start + cut] : [start, end];
}

/** "Other cable -> no difference", "anderer Rechner: gleicher Fehler". */
const listed = /^([^\n]{2,200}?)\s*(?:→|->|=>|⇒|:\s|\s[–—-]\s)\s*(?=\S)/;

function listedAttempt(message: PreparedMessage, block: Block, sentence: Sentence): Attempt | null {
  const left = listed.exec(sentence.text.slice(0, 260));
  if (left === null || (block.kind !== 'item' && block.topic !== 'tried')) return null;
  const from = sentence.span[0] + left[0].length;
  const right = sentence.hits.filter(({ span }) => span[0] >= from);
  const first = firstResult(right);
  if (first === undefined || first.span[0] - from > opening) return null;
  const action = {
    span: [sentence.span[0], sentence.span[0] + (left[1]?.length ?? 0)] as Span,
    isStrong: true,
  };
  const by = sentence.hits.some(({ tag }) => tag === 'try:other') ? 'other' : 'nobody';
  return attempt(message, sentence, { ...action, by }, outcomeOf(right) ?? 'unknown');
}
