import type { LittleWords } from '../little-words.ts';
import { attemptWords } from './attempt-words.ts';

export const littleWords: LittleWords = {
  ...attemptWords,
};
