import type { DateTag } from './date-tag.ts';

/** What speaks of attempts, numbers of people, deadlines, promises and environments. */
export type FactTag = DateTag;
