import type { Missing } from '../../core/brief/completeness.ts';
import type { Draft } from '../../flows/draft.ts';

/** The line that says why an item is missing; null when there is none. */
export function excuseFor({ principle }: Missing, { excuses }: Draft): string | null {
  const text = principle === null ? '' : (excuses[principle]?.trim() ?? '');
  return text === '' ? null : text;
}

/** What is missing and not explained either. */
export const openItems = (missing: readonly Missing[], draft: Draft): readonly Missing[] =>
  missing.filter((item) => excuseFor(item, draft) === null);
