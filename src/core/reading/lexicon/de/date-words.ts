import type { DateWord } from '../date-word.ts';

export const dateWords: Partial<Record<DateWord, string>> = {
  'date:before-hour': 'um, gegen, bis, vor, ab, kurz nach',
  'date:behind-hour': 'heute, morgen, am, und, sein, ist',
  'date:before-7-40': 'um, gegen, bis, ab',
  'date:clock': 'uhr',
  'date:million': 'mio',
  'date:joins': 'und, oder, bis',
  'date:before-name': 'am, bis, nächsten',
  'date:behind-ordinal': 'um, ab, und, an, im, des, wir, ist, der, die, das, es, ich, zu, zum, bei, am',
  'date:coming': 'kommend',
  'date:in': 'in',
  'date:some': 'einigen, paar',
};
