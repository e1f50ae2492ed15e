import type { LittleWords } from '../little-words.ts';

export const littleWords: LittleWords = {
  'attempt:bare-lead': 'y, pero, también, incluso, luego',
  'attempt:already': 'yo, ya, tambi[eé]n',
  'attempt:object-pronoun': 'l[aeo]s?',
  'attempt:state': 'está, están, estaba, sigue, siguen, queda, se, es, son, fue, fueron',
  'attempt:nothing': 'nada',
  'attempt:things': 'cosas',
  'attempt:pointing': 'eso, esto',
  'attempt:no-object': 'lo, los, las',
  'attempt:same-object': 'lo, los, las, le',
};
