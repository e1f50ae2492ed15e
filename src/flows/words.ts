import type { FoundWords } from '../core/brief/found/words.ts';
import type { PrefillWords } from '../core/brief/prefill/words.ts';
import type { DocumentWords } from '../core/say.ts';

/** The words and formats of the languages that are written in: brief and note in one, issue and chat in another or the same. */
export type Words = {
  prefill: PrefillWords;
  found: FoundWords;
  document: DocumentWords;
  issue: DocumentWords;
};

/** What documents need: some of them go to both places. */
export type PaperWords = Pick<Words, 'document' | 'issue'>;
