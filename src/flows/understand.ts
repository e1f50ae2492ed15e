import { customerLanguage, languageFor } from '../core/brief/asking/customer-language.ts';
import type { Brief, BriefFields } from '../core/brief/brief.ts';
import { fieldsFrom } from '../core/brief/found/fields-from.ts';
import type { Weak } from '../core/brief/weak/weak-in.ts';
import type { Calendar } from '../core/calendar.ts';
import type { Case } from '../core/case/case.ts';
import type { Proposal } from '../core/checklist/proposal.ts';
import { isWish } from '../core/checklist/propose/is-wish.ts';
import { propose } from '../core/checklist/propose/propose.ts';
import type { Known } from '../core/checklist/propose/sign.ts';
import type { Reading } from '../core/reading/finding.ts';
import type { Lean } from '../core/reading/lean-of.ts';
import type { Phrases } from '../core/reading/lexicon/lexicon.ts';
import { names } from '../core/reading/lexicon/names.ts';
import { createPhrasebook, type Phrasebook } from '../core/reading/lexicon/phrasebook.ts';
import { openingOf } from '../core/reading/opening-of.ts';
import { createReader } from '../core/reading/read.ts';
import type { Settings } from '../core/settings.ts';
import type { Words } from './words.ts';

/** What was read out of a conversation, and what it gives for brief and checklist. */
export type Understood = {
  reading: Reading;
  fields: BriefFields;
  /** The answers that it gives together with what is around the ticket. */
  proposals(known: Pick<Known, 'surroundings' | 'counted'>): readonly Proposal[];
  /** Somebody asks for what the product does not have. */
  isWish: boolean;
  /** ISO 639-1, of what the customer writes; '' when nothing tells. */
  language: string;
  /** What could be stronger in a brief; it changes as the agent types. */
  weakIn(brief: Pick<Brief, 'target' | 'fields'>): readonly Weak[];
};

/** Reads in slices, with `pause` between them; a message that is known already costs nothing. */
export type Understand = (caseOf: Case, pause: () => Promise<void>) => Promise<Understood>;

type Ports = {
  words: Words;
  calendar: Calendar;
  settings: Pick<Settings, 'revenueField' | 'policies'>;
  /** Null for a language that has none. Rejects when the browser cannot fetch them. */
  loadPhrases(language: string): Promise<Phrases | null>;
  /** The same for what tells a defect, a wish and a question apart. */
  loadReportPhrases(language: string): Promise<Phrases | null>;
  /** For the diagnostics. */
  note(event: string): void;
};

/**
 * Loaded after the first view: everything that reads language is behind it. Where the phrases of a language cannot be
 * fetched, its messages are read for what every language has: lists, headings, code, ids, names; the next time it tries again.
 */
export function createUnderstand({
  words,
  calendar,
  settings,
  loadPhrases,
  loadReportPhrases,
  note,
}: Ports): Understand {
  const { revenueField, policies } = settings;
  const phrasebook = createPhrasebook(names);
  const reports = createPhrasebook({});
  const { readInSlices } = createReader(calendar, phrasebook);

  /** Null, and noted, where the browser cannot fetch it. */
  const fetched = <T>(what: string, loading: Promise<T>): Promise<T | null> =>
    loading.catch(() => {
      note(`${what} not fetched`);
      return null;
    });
  const meetIn = (book: Phrasebook, what: string, load: typeof loadPhrases) => async (language: string) => {
    if (book.has(language)) return;
    const phrases = await fetched(`${what} ${language}`, load(language));
    if (phrases !== null) book.add(language, phrases);
  };
  const meet = meetIn(phrasebook, 'phrases', loadPhrases);
  const meetReports = meetIn(reports, 'report phrases', loadReportPhrases);

  async function leanIn(caseOf: Case): Promise<Lean | null> {
    const opening = openingOf(caseOf);
    if (opening === null) return null;
    await meetReports(opening.language);
    if (!reports.has(opening.language)) return null;
    const judge = await fetched('lean', import('../core/reading/lean-of.ts'));
    return judge?.leanOf(caseOf, opening, { phrases: phrasebook, reports }) ?? null;
  }
  return async (caseOf, pause) => {
    const reading = await readInSlices(caseOf, { pause, meet });
    await pause();
    const lean = await leanIn(caseOf);
    const asking = await fetched('weak', import('../core/brief/weak/weak-in.ts'));
    await pause();
    const language = customerLanguage(caseOf);
    return {
      reading,
      fields: fieldsFrom(caseOf, reading, words, calendar),
      proposals: (known) => propose({ case: caseOf, reading, lean, revenueField, policies, ...known }),
      isWish: isWish({ reading, lean }),
      language,
      weakIn: (brief) => asking?.weakIn(brief, (text) => languageFor(text, language || 'en')) ?? [],
    };
  };
}
