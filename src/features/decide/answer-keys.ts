import type { KeyboardEvent } from 'react';
import type { Answer } from '../../core/checklist/criteria.ts';
import type { Translate } from '../../i18n/translator.ts';

const answers: readonly Answer[] = ['yes', 'no', 'unsure'];

/** The answer that a pressed key stands for: the first letter of its word in the agent's language. */
export function answerOfKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, t: Translate): Answer | null {
  if (ctrlKey || metaKey || altKey) return null;
  return answers.find((answer) => t(`common.key_${answer}`) === key.toLowerCase()) ?? null;
}
