import type { DateWord } from '../date-word.ts';

export const dateWords: Partial<Record<DateWord, string>> = {
  'date:of': 'de',
  'date:before-hour': 'às, as',
  'date:behind-hour': 'hoje, amanhã, da',
  'date:before-15h': '[aà]s, at[ée]',
  'date:behind-ordinal': 'à, às, ao, e, de, do, da, o, a, ou, se, em, no, na, é',
  'date:before-name': 'até, na',
  'date:in': 'em',
};
