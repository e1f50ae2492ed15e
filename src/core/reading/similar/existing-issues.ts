import type { ExistingIssue } from '../../case/surroundings.ts';
import { likenessOfTitle } from './likeness-of-title.ts';
import type { SearchTerms } from './search-terms.ts';

/**
 * An issue as a tracker has found it. `linked`: to this very ticket. `words`: what was looked for stands in it.
 * `likeness`: the tracker thinks that it reads alike, as it does of something for any text.
 */
export type IssueHit = Omit<ExistingIssue, 'because'> & { by: 'linked' | 'words' | 'likeness' };

function becauseOf({ by, title }: IssueHit, terms: SearchTerms): ExistingIssue['because'] | null {
  if (by === 'linked') return 'linked-here';
  // Words are looked for in titles, errors everywhere: what shows nothing in its title has the error in its text.
  return likenessOfTitle(title, terms) ?? (by === 'words' ? 'same-error' : null);
}

const rank: Readonly<Record<ExistingIssue['because'], number>> = {
  'linked-here': 0,
  'linked-to-similar': 1,
  'same-error': 2,
  'same-words': 3,
};

/** The hits that may be the same problem, the surest first, each once. */
export function existingIssues(hits: readonly IssueHit[], terms: SearchTerms): readonly ExistingIssue[] {
  const found = hits.flatMap((hit): ExistingIssue[] => {
    const because = becauseOf(hit, terms);
    const { by: _, ...issue } = hit;
    return because === null ? [] : [{ ...issue, because }];
  });
  const sorted = found.sort((a, b) => rank[a.because] - rank[b.because]);
  return sorted.filter(({ id }, index) => sorted.findIndex((each) => each.id === id) === index);
}
