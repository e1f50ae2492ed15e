import { oneOf } from '../lexicon/little-words.ts';

/** What people write where a form wants something and they have nothing to say. */
const nothing = new RegExp(
  `^[\\s\\-–.()*_]*(?:${oneOf('text:no-answer')}|${oneOf('text:unfilled-step')} ?['"]?(?:\\.{2,}|…)['"]?|\\?+|x+)?[\\s\\-–.()*!_]*$`,
  'i',
);

/** Whether there are words at all, and more than "n/a". */
export const isUseful = (text: string): boolean =>
  text.length > 40 || (/\p{L}{2}/u.test(text) && !nothing.test(text));
