import type { LittleWords } from '../little-words.ts';

export const littleWords: LittleWords = {
  'attempt:bare-lead': 'und, aber, auch, nur, dann, selbst, sogar, erst, weder, schon, danach',
  'attempt:state': 'sich, ist, sind, bleibt, war, waren',
  'attempt:nothing': 'nichts',
  'attempt:things': 'sachen, dinge',
  'attempt:pointing': 'das, dies',
  'attempt:no-object': 'es, sie, wieder, neu',
  'attempt:object-before': 'mich, uns, den, die, das, dem, einen?, (?:mein|unser)\\p{L}*, \\p{Lu}\\p{Ll}+',
  'attempt:same-object': 'sie, es, ihn',
};
