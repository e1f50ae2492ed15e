import { readDeadlines } from './read-deadlines.ts';
import type { Combiner, Reader } from './reader.ts';

/** What is looked for in each message by itself. */
export const readers: readonly Reader[] = [readDeadlines];

/** What is made of the findings of all messages together, one after another. */
export const combiners: readonly Combiner[] = [];
