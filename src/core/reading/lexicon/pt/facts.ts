import type { FactTag } from '../fact-tag.ts';

export const facts: Partial<Record<FactTag, readonly string[]>> = {};
