import type { LittleWords } from '../little-words.ts';

export const littleWords: LittleWords = {
  'attempt:bare-lead': 'et, mais, aussi, même, puis, ni, ensuite',
  'attempt:state': `est, sont, s'est, était, étaient, reste, restent, été`,
  'attempt:nothing': 'rien',
  'attempt:things': 'choses',
  'attempt:pointing': 'cela, ça',
  'attempt:no-object': 'le, la, les',
  'attempt:same-object': 'la, les, le',
};
