import type { Phrases } from '../core/reading/lexicon/lexicon.ts';

/** One folder a language, and nothing else to do: one that is added is found. */
const files = import.meta.glob<Phrases>('../core/reading/lexicon/*/phrases.ts', { import: 'phrases' });

/** What sentences say in this language (ISO 639-1); null where nobody wrote it down. Rejects when it cannot be fetched. */
export const loadPhrases = async (language: string): Promise<Phrases | null> =>
  (await files[`../core/reading/lexicon/${language}/phrases.ts`]?.()) ?? null;

const reports = import.meta.glob<Phrases>('../core/reading/lexicon/*/report.ts', { import: 'report' });

/** How people write in this language who report a defect, wish or ask; null where nobody wrote it down. */
export const loadReportPhrases = async (language: string): Promise<Phrases | null> =>
  (await reports[`../core/reading/lexicon/${language}/report.ts`]?.()) ?? null;
