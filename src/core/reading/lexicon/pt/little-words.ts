import type { LittleWords } from '../little-words.ts';
import { affectedWords } from './affected-words.ts';
import { attemptWords } from './attempt-words.ts';
import { dateWords } from './date-words.ts';
import { dueWords } from './due-words.ts';
import { environmentWords } from './environment-words.ts';
import { errorWords } from './error-words.ts';
import { textWords } from './text-words.ts';

export const littleWords: LittleWords = {
  ...errorWords,
  ...environmentWords,
  ...affectedWords,
  ...attemptWords,
  ...dateWords,
  ...dueWords,
  ...textWords,
};
