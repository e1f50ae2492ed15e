import type { DateWord } from '../date-word.ts';

export const dateWords: Partial<Record<DateWord, string>> = {
  'date:ordinal-ending': 'er',
  'date:of': 'de',
  'date:before-hour': 'avant, vers',
  'date:behind-hour': 'demain',
  'date:before-15h': 'à, vers, avant',
  'date:joins': 'et, ou',
  'date:behind-ordinal': 'à, au, et, de, du, le, la, on, je, il, est, ou, si, en',
  'date:in': 'dans, en',
};
