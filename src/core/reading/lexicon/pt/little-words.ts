import type { LittleWords } from '../little-words.ts';
import { affectedWords } from './affected-words.ts';
import { attemptWords } from './attempt-words.ts';

export const littleWords: LittleWords = {
  ...affectedWords,
  ...attemptWords,
};
