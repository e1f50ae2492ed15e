import type { TextWord } from '../text-word.ts';

export const textWords: Partial<Record<TextWord, string>> = {
  'text:no-answer': 'aucune?, rien',
  'text:copies': 'copie',
  'text:currency': 'francs?',
};
