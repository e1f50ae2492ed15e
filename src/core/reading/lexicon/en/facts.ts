import type { FactTag } from '../fact-tag.ts';
import { dates } from './dates.ts';
import { due } from './due.ts';

export const facts: Partial<Record<FactTag, readonly string[]>> = { ...dates, ...due };
