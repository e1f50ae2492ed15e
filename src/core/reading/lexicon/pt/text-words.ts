import type { TextWord } from '../text-word.ts';

export const textWords: Partial<Record<TextWord, string>> = {
  'text:no-answer': 'nada, nenhum',
  'text:copies': 'cópia',
  'text:currency': 'reais',
};
