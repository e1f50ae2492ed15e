import type { Phrases } from '../lexicon.ts';
import { expected } from './expected.ts';
import { observed } from './observed.ts';
import { steps } from './steps.ts';

export const behaviour: Phrases = { ...steps, ...expected, ...observed };
