import type { ExistingIssue } from '../../case/surroundings.ts';
import { plainWords } from './plain-words.ts';
import type { SearchTerms } from './search-terms.ts';
import { tellingWords } from './telling-words.ts';

/** Telling words that a title has to share with the ticket's: one word is in many titles. */
const enough = 2;

/** How an issue's title shows that it may be the same problem; null when it does not. */
export function likenessOfTitle(
  title: string,
  { errors, codes, words }: SearchTerms,
): Extract<ExistingIssue['because'], 'same-error' | 'same-words'> | null {
  const said = new Set(plainWords(title));
  const flat = ` ${[...said].join(' ')} `;
  if (codes.some((code) => flat.includes(` ${plainWords(code).join(' ')} `))) return 'same-error';
  const sharedBy = (text: string) => tellingWords(text).filter((word) => said.has(word)).length;
  if (errors.some((error) => sharedBy(error) >= enough)) return 'same-error';
  return words.filter((word) => said.has(word)).length >= enough ? 'same-words' : null;
}
