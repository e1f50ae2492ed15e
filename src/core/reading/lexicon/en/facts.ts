import type { FactTag } from '../fact-tag.ts';
import { dates } from './dates.ts';
import { due } from './due.ts';
import { environment } from './environment.ts';

export const facts: Partial<Record<FactTag, readonly string[]>> = {
  ...dates,
  ...due,
  ...environment,
  'fact:correction': ['i meant|mean', 'we meant', 'correction', 'sorry … meant|wrong'],
};
