import { lowerCase, textsIn } from '../prepare/words.ts';

/** Words as they are compared: without capitals and signs. */
export const plainWords = (text: string): string[] => textsIn(lowerCase(text));
