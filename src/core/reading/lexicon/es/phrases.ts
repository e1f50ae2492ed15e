import type { Phrases } from '../lexicon.ts';
import { behaviour } from './behaviour.ts';
import { circumstances } from './circumstances.ts';
import { cues } from './cues.ts';
import { facts } from './facts.ts';

export const phrases: Phrases = { ...behaviour, ...circumstances, ...cues, ...facts };
