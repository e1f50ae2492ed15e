import type { LittleWords } from '../little-words.ts';
import { affectedWords } from './affected-words.ts';
import { attemptWords } from './attempt-words.ts';
import { dateWords } from './date-words.ts';
import { dueWords } from './due-words.ts';

export const littleWords: LittleWords = {
  ...affectedWords,
  ...attemptWords,
  ...dateWords,
  ...dueWords,
};
