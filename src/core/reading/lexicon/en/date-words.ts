import type { DateWord } from '../date-word.ts';

export const dateWords: Partial<Record<DateWord, string>> = {
  'date:ordinal-ending': 'st, nd, rd, th',
  'date:of': 'of',
};
