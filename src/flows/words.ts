import type { FoundWords } from '../core/brief/found/words.ts';
import type { PrefillWords } from '../core/brief/prefill/words.ts';
import type { DocumentWords } from '../core/say.ts';

/** The words and formats of the language that the brief is written in. */
export type Words = { prefill: PrefillWords; found: FoundWords; document: DocumentWords };
