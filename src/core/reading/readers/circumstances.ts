import type { Finding } from '../finding.ts';
import { lacks, room } from '../holds.ts';
import type { CircumstanceTag } from '../lexicon/circumstance-tag.ts';
import { has } from '../lexicon/has.ts';
import type { PreparedMessage } from '../prepared.ts';
import { quoteOf } from '../quote.ts';
import { isWithin } from '../spans.ts';
import type { Placed } from './sign.ts';
import { isQuoted, tellingPart } from './telling-part.ts';

type Kind = 'start-state' | 'frequency' | 'ruled-out' | 'why-now' | 'customer-expects';

/** What the tags begin with that speak of it. */
const tags: Readonly<Record<Kind, string>> = {
  'start-state': 'story:start',
  frequency: 'story:how-often',
  'ruled-out': 'story:ruled-out',
  'why-now': 'story:pressure',
  'customer-expects': 'story:asks',
};

/** Most findings of one kind in one message: the first of them say it. */
const most = 3;

/** In what state it begins, how often it happens, what was ruled out, why it cannot wait and what the customer wants. */
export function circumstances(
  message: PreparedMessage,
  placed: readonly Placed[],
  told: readonly Finding[],
): readonly Finding[] {
  const saying = placed.filter(({ sentence }) => !lacks(sentence, room('story')));
  const find = (kind: Kind, says: (each: Placed) => boolean): readonly Finding[] =>
    saying
      .filter(says)
      .slice(0, most)
      .map(({ sentence }) => {
        const hit = sentence.hits.find(({ tag }) => tag.startsWith(tags[kind]));
        const { text, span } = tellingPart(message, sentence, hit?.span ?? sentence.span);
        return { kind, text, quotes: [quoteOf(message, span)] };
      });
  const steps = told.filter(({ kind }) => kind === 'step').map(({ quotes: [{ span }] }) => span);
  const starts = (each: Placed) =>
    says(each, 'story:start') &&
    isStatement(each) &&
    !each.signs.has('trouble') &&
    !steps.some((span) => isWithin(each.sentence.span, span));
  const isCustomer = message.by === 'customer';
  return [
    ...(steps.length > 0 ? find('start-state', starts) : []),
    ...find('frequency', isFrequency),
    ...find('ruled-out', isRuledOut),
    ...(isCustomer ? find('why-now', isPressing) : []),
    ...(isCustomer ? find('customer-expects', isAsk) : []),
  ];
}

/** "No luck." does not say what was ruled out. */
const isRuledOut = (each: Placed) =>
  says(each, 'story:ruled-out') && isStatement(each) && /(?:\S+\s+){3}/.test(each.sentence.text);

const isStatement = ({ signs }: Placed) => !signs.has('question');

const isPressing = (each: Placed) =>
  says(each, 'story:pressure') && !says(each, 'story:no-pressure') && isStatement(each);

const says = ({ sentence }: Placed, tag: CircumstanceTag | 'env:seen') => has(sentence.hits, tag);

/** "Always" alone answers a form; in a sentence it has to go with what is wrong, or that somebody saw it happen. */
const isFrequency = (each: Placed): boolean =>
  isStatement(each) &&
  ((says(each, 'story:how-often') &&
    (isTrouble(each) || each.signs.has('short') || says(each, 'env:seen'))) ||
    (says(each, 'story:how-often-plain') &&
      (each.signs.has('trouble') || says(each, 'env:seen') || isAnswer(each))));

const isTrouble = ({ signs }: Placed) =>
  signs.has('trouble') || signs.has('observed:outcome') || signs.has('acts');

const isAnswer = ({ signs, sentence }: Placed) => signs.has('short') && /^\p{L}+[.!]?$/u.test(sentence.text);

const isAsk = (each: Placed): boolean =>
  each.sentence.hits.some((hit) => hit.tag === 'story:asks' && !isQuoted(each.sentence, hit.span)) &&
  !each.signs.has('polite') &&
  !says(each, 'story:no-ask') &&
  each.block.topic === null &&
  each.block.kind === 'paragraph';
