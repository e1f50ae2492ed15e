import { oneOf } from './lexicon/little-words.ts';

const codes = 'EUR|USD|GBP|CHF|AUD|CAD|NOK|SEK|DKK|PLN|BRL|MXN|JPY';

/** An amount with its currency: "€ 2,400", "3.000 EUR", "$1.2m", "500 dollars". */
export const amount = new RegExp(
  `(?:[€$£¥]|\\b(?:${codes})) ?\\d|\\d[\\d.,’']{0,14} ?(?:k|m|mio\\.?|million)? ?(?:[€$£¥]|(?:${codes}|${oneOf('text:currency')})(?!\\p{L}))`,
  'iu',
);
