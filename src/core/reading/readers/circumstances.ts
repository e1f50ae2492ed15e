import type { Finding } from '../finding.ts';
import type { CircumstanceTag } from '../lexicon/circumstance-tag.ts';
import type { PreparedMessage, Span } from '../prepared.ts';
import { quoteOf } from '../quote.ts';
import type { Placed } from './signs.ts';
import { flat } from './under-topic.ts';

type Kind = 'start-state' | 'frequency' | 'ruled-out' | 'why-now' | 'customer-expects';

/** Most findings of one kind in one message: the first of them say it. */
const most = 3;

/** In what state it begins, how often it happens, what was ruled out, why it cannot wait and what the customer wants. */
export function circumstances(
  message: PreparedMessage,
  placed: readonly Placed[],
  told: readonly Finding[],
): readonly Finding[] {
  if (message.by !== 'customer' && message.message.public) return [];
  const find = (kind: Kind, says: (each: Placed) => boolean): readonly Finding[] =>
    placed
      .filter(says)
      .slice(0, most)
      .map(({ sentence: { text, span } }) => ({ kind, text: flat(text), quotes: [quoteOf(message, span)] }));
  const steps = told.filter(({ kind }) => kind === 'step').map(({ quotes: [{ span }] }) => span);
  const starts = (each: Placed) =>
    has(each, 'story:start') &&
    isStatement(each) &&
    !steps.some((span) => isWithin(each.sentence.span, span));
  const isCustomer = message.by === 'customer';
  return [
    ...(steps.length > 0 ? find('start-state', starts) : []),
    ...find('frequency', isFrequency),
    ...find('ruled-out', (each) => has(each, 'story:ruled-out') && isStatement(each)),
    ...(isCustomer ? find('why-now', isPressing) : []),
    ...(isCustomer ? find('customer-expects', isAsk) : []),
  ];
}

const isStatement = ({ signs }: Placed) => !signs.has('question');

const isWithin = (inner: Span, outer: Span) => outer[0] <= inner[0] && inner[1] <= outer[1];

const isPressing = (each: Placed) =>
  has(each, 'story:pressure') && !has(each, 'story:no-pressure') && isStatement(each);

const has = ({ sentence }: Placed, tag: CircumstanceTag) => sentence.hits.some((hit) => hit.tag === tag);

/** "Always" alone answers a form; in a sentence it has to go with what is wrong. */
const isFrequency = (each: Placed): boolean =>
  isStatement(each) &&
  ((has(each, 'story:how-often') && (isTrouble(each) || each.signs.has('short'))) ||
    (has(each, 'story:how-often-plain') && (each.signs.has('trouble') || isAnswer(each))));

const isTrouble = ({ signs }: Placed) =>
  signs.has('trouble') || signs.has('observed:outcome') || signs.has('acts');

const isAnswer = ({ signs, sentence }: Placed) => signs.has('short') && /^\p{L}+[.!]?$/u.test(sentence.text);

const isAsk = (each: Placed): boolean =>
  has(each, 'story:asks') &&
  !has(each, 'story:no-ask') &&
  each.block.topic === null &&
  each.block.kind === 'paragraph';
