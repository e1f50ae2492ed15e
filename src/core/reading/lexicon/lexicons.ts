import type { Lexicon } from './lexicon.ts';

/** Every `lexicon/<language>/lexicon.ts`: a language is added by adding that file. */
const files = import.meta.glob<Lexicon>('./*/lexicon.ts', { eager: true, import: 'lexicon' });

export const lexicons: readonly Lexicon[] = Object.values(files);
