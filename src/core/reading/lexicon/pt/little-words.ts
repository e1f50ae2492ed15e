import type { LittleWords } from '../little-words.ts';

export const littleWords: LittleWords = {
  'attempt:bare-lead': 'e, mas, também, até, depois, nem',
  'attempt:state': 'foi, foram, fica, ficou, continua, estava, estão, é, são',
  'attempt:nothing': 'nada',
  'attempt:things': 'coisas',
  'attempt:pointing': 'isso',
  'attempt:no-object': 'o, a, os, as',
  'attempt:same-object': 'a, o',
};
