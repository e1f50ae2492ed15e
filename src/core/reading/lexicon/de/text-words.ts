import type { TextWord } from '../text-word.ts';

export const textWords: Partial<Record<TextWord, string>> = {
  'text:no-answer': 'keine?, nichts',
  'text:copies': 'kopie',
  'text:currency': 'franken',
};
