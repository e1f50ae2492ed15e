import type { Phrases } from '../../src/core/reading/lexicon/lexicon.ts';
import { names } from '../../src/core/reading/lexicon/names.ts';
import { createPhrasebook } from '../../src/core/reading/lexicon/phrasebook.ts';

const languageIn = (path: string) => path.split('/').at(-2) ?? '';

function byLanguage(files: Record<string, Phrases>): readonly (readonly [string, Phrases])[] {
  return Object.entries(files).map(([path, phrases]) => [languageIn(path), phrases]);
}

/** The phrases of each language. */
export const allPhrases = byLanguage(
  import.meta.glob<Phrases>('../../src/core/reading/lexicon/*/phrases.ts', {
    eager: true,
    import: 'phrases',
  }),
);

const allReports = byLanguage(
  import.meta.glob<Phrases>('../../src/core/reading/lexicon/*/report.ts', { eager: true, import: 'report' }),
);

/** With every language in it. */
export const phrasebook = createPhrasebook(names);
for (const [language, phrases] of allPhrases) phrasebook.add(language, phrases);

const reports = createPhrasebook({});
for (const [language, phrases] of allReports) reports.add(language, phrases);

export const reportBooks = { phrases: phrasebook, reports };
