import { assertNever } from '../../../core/outcome.ts';
import type { Never } from '../../../core/routing/never.ts';
import type { Words } from '../../places.tsx';
import { conditionWords } from './condition-words.ts';

/** Why a rule can never be taken, and so what to change. */
export function neverWords(never: Never, locale: string, words: Words): string {
  const { t, list } = words;
  switch (never.kind) {
    case 'nothing-chosen':
      return t('setup.never.nothing', { condition: conditionWords(never.condition, locale, words) });
    case 'contradiction':
      return t('setup.never.contradiction', {
        first: conditionWords(never.conditions[0], locale, words),
        second: conditionWords(never.conditions[1], locale, words),
      });
    case 'shadowed':
      return t('setup.never.shadowed', {
        rules: list(never.by.map(({ name }) => t('setup.quoted', { name }))),
      });
    default:
      return assertNever(never);
  }
}
