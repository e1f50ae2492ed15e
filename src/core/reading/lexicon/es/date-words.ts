import type { DateWord } from '../date-word.ts';

export const dateWords: Partial<Record<DateWord, string>> = {
  'date:of': 'de, del',
  'date:before-hour': 'las, la',
  'date:behind-hour': 'hoy, mañana, de la',
  'date:before-15h': 'a',
  'date:behind-ordinal': 'a, al, y, de, del, el, la, o, si, en, no, es, se',
  'date:in': 'en',
};
