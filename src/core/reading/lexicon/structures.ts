import type { Structure } from './lexicon.ts';

type Shape = {
  /** Frequent little words that the other languages do not have, to tell the language by. */
  stopWords: readonly string[];
  months: readonly string[];
  structure: Structure;
};

/** Every `lexicon/<language>/structure.ts`: a language is added by adding its folder. */
const files = import.meta.glob<Shape>('./*/structure.ts', { eager: true });

/** How messages are built, in each language (ISO 639-1). It is always there: what sentences say may come later. */
export const structures: readonly (Shape & { language: string })[] = Object.entries(files).map(
  ([path, shape]) => ({ ...shape, language: path.split('/')[1] ?? '' }),
);
