import type { DateWord } from '../date-word.ts';

export const dateWords: Partial<Record<DateWord, string>> = {
  'date:of': 'de',
  'date:before-hour': 'às, as',
  'date:behind-hour': 'hoje, amanhã, da',
  'date:before-15h': '[aà]s, at[ée]',
  'date:in': 'em',
};
