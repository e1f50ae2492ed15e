import { amount } from '../amount.ts';
import type { Finding } from '../finding.ts';
import { figure, lacks, room } from '../holds.ts';
import { has } from '../lexicon/has.ts';
import { quoteOf } from '../quote.ts';
import type { Reader } from '../reader.ts';
import { sentencesOf } from '../sentences-of.ts';

/** What a customer or a colleague says of money that is lost, owed or at stake; a price that somebody asks for is none. */
export const readMoney: Reader = (message) => {
  if (message.by === 'agent' && message.message.public) return [];
  const found: Finding[] = [];
  for (const { sentence } of sentencesOf(message)) {
    const { text, span, hits } = sentence;
    if (lacks(sentence, room('money') | figure) || text.endsWith('?')) continue;
    if (has(hits, 'money:matters') && amount.test(text))
      found.push({ kind: 'money', text, quotes: [quoteOf(message, span)] });
  }
  return found;
};
