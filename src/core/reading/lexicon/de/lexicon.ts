import type { Lexicon } from '../lexicon.ts';
import { behaviour } from './behaviour.ts';
import { circumstances } from './circumstances.ts';
import { cues } from './cues.ts';
import { facts } from './facts.ts';
import { stopWords, structure } from './structure.ts';

export const lexicon: Lexicon = {
  language: 'de',
  stopWords,
  structure,
  report: {},
  phrases: { ...behaviour, ...circumstances, ...cues, ...facts },
};
