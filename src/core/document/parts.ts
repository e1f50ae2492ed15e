import type { Root } from 'mdast';

/** A document in two: what one place can hold, and what has to go elsewhere; null when all of it fits. */
export type DocumentParts = { first: Root; rest: Root | null };
