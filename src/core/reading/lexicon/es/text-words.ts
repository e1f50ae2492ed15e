import type { TextWord } from '../text-word.ts';

export const textWords: Partial<Record<TextWord, string>> = {
  'text:no-answer': 'ninguno, nada',
  'text:copies': 'copia',
  'text:currency': 'pesos?',
};
