import type { FactTag } from '../fact-tag.ts';
import { environment } from './environment.ts';
import { errors } from './errors.ts';

export const facts: Partial<Record<FactTag, readonly string[]>> = {
  ...environment,
  ...errors,
  'fact:correction': ['quise|quería decir|poner', 'corrección', 'me equivoqué'],
};
