import type { DateWord } from '../date-word.ts';

export const dateWords: Partial<Record<DateWord, string>> = {
  'date:of': 'de, del',
  'date:before-hour': 'las, la',
  'date:behind-hour': 'hoy, mañana, de la',
  'date:before-15h': 'a',
  'date:in': 'en',
};
