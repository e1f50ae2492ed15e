import { identifierOf } from '../../world/linear-names.ts';
import type { LinearIssue, LinearWorkspace } from '../../world/linear-workspace.ts';
import { tooManySearches } from './linear-errors.ts';
import type { LinearEnv } from './write-issue.ts';

/** As the schema says. */
const mostSearches = 30;
const minute = 60_000;

/** An issue is found when this part of the words is in it; Linear's own search goes by likeness as well. */
const enough = 0.5;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** By relevance: how many of the words an issue has, in title or description. What is in the trash is not found. */
export function searchIssues(linear: LinearWorkspace, term: string, { now }: LinearEnv): LinearIssue[] {
  const at = now();
  linear.searches = [...linear.searches.filter((search) => at - search < minute), at];
  if (linear.searches.length > mostSearches) throw tooManySearches();
  const wanted = [...new Set(wordsOf(term))];
  const share = (issue: LinearIssue): number => {
    const words = new Set(
      wordsOf(`${identifierOf(linear, issue)} ${issue.title} ${issue.description ?? ''}`),
    );
    return wanted.filter((word) => words.has(word)).length / Math.max(1, wanted.length);
  };
  return linear.issues
    .filter(({ trashed }) => !trashed)
    .map((issue) => ({ issue, share: share(issue) }))
    .filter((each) => each.share >= enough)
    .sort((a, b) => b.share - a.share)
    .map(({ issue }) => issue);
}
