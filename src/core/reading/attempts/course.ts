import type { Hit, Tag } from '../lexicon/lexicon.ts';
import { withoutInner } from './outcome.ts';

/** How something went, said in a piece of text: well, badly, half of it, or not a word. */
export type Turn = 'good' | 'bad' | 'half';

const turns: Partial<Record<Tag, Turn>> = {
  'result:worked': 'good',
  'result:runs': 'good',
  'result:failed': 'bad',
  'result:in-vain': 'bad',
  'result:partly': 'half',
};

/** What is said of how something went, in order: "came up, froze again, came up" is good, bad, good. */
export function courseOf(hits: readonly Hit[]): readonly Turn[] {
  const course: Turn[] = [];
  for (const { tag } of withoutInner(hits.filter((hit) => turns[hit.tag] !== undefined))) {
    const turn = turns[tag];
    if (turn !== undefined && turn !== course.at(-1)) course.push(turn);
  }
  return course;
}

/** Good and bad together are half of it. */
export const summed = (course: readonly Turn[]): 'good' | 'bad' | 'mixed' | 'nothing' =>
  course.includes('half') || (course.includes('good') && course.includes('bad'))
    ? 'mixed'
    : ((course[0] as 'good' | 'bad' | undefined) ?? 'nothing');
