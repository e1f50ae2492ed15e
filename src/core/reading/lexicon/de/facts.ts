import type { FactTag } from '../fact-tag.ts';
import { environment } from './environment.ts';

export const facts: Partial<Record<FactTag, readonly string[]>> = {
  ...environment,
  'fact:correction': ['meinte|gemeint', 'korrektur', 'sollte … heißen|heissen'],
};
