import type { Weak } from '../../../core/brief/weak/weak-in.ts';
import type { Translate } from '../../../i18n/translator.ts';

/** What is weak, in the words of the brief where it is some of them. */
export function weakLabel({ field, words }: Weak, t: Translate): string {
  const name = t(`field.${field}`);
  return words === null ? name : t('weak.words', { field: name, words });
}

/** Why, and what would help, as one sentence. */
export const weakQuestion = ({ cure }: Weak, t: Translate): string => t(`weak.${cure}`);
