import type { Brief } from '../brief.ts';
import { hasWords } from './phrases.ts';
import { type WeakRule, weakRules } from './rules.ts';

/** Something that stands in the brief, or could, and leaves its reader asking. Never keeps anything from being sent. */
export type Weak = Pick<WeakRule, 'rule' | 'cure' | 'field'> & { words: string | null };

/** Characters of a field that are looked at: nobody writes more, but somebody may paste it. */
const most = 20_000;

/**
 * What could be stronger (playbook R1–R7, P1, P3), one question a field and cure. `languageOf`: of a text, ISO 639-1 or
 * something else where it cannot be told. Handed in: it comes with reading.
 */
export function weakIn(
  { target, fields }: Pick<Brief, 'target' | 'fields'>,
  languageOf: (text: string) => string,
): readonly Weak[] {
  return weakRules.flatMap(({ rule, cure, field, for: targets, missesWords, find }) => {
    if (!targets.includes(target)) return [];
    const text = (fields[field]?.text ?? '').slice(0, most);
    if (missesWords && !hasWords(languageOf(text))) return [];
    const found = find(text);
    return found === null ? [] : [{ rule, cure, field, words: found.words }];
  });
}
