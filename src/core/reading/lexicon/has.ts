import type { Hit, Tag } from './lexicon.ts';

/** Whether a phrase that says this was met. */
export const has = (hits: readonly Hit[], tag: Tag): boolean => hits.some((hit) => hit.tag === tag);

/** The same of any of several. */
export const hasAny = (hits: readonly Hit[], tags: ReadonlySet<Tag>): boolean =>
  hits.some(({ tag }) => tags.has(tag));
