import type { Closed } from '../core/case/closed.ts';
import type { Translate } from '../i18n/translator.ts';

/** What a closed ticket means for the work. `isBegun`: sending had begun on it. */
export function closedWords(
  { kind, next }: Closed,
  t: Translate,
  isBegun = false,
): { title: string; text: string } {
  if (next === null) return { title: t(`closed.${kind}`), text: t(`closed.${kind}_text`) };
  return {
    title: t(`closed.${kind}_into`, { id: next }),
    text: t(isBegun ? 'closed.begun' : 'closed.goes_on'),
  };
}
