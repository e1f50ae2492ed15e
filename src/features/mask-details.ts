import { maskText } from '../core/masking/mask-text.ts';
import type { DocumentWords } from '../core/say.ts';
import { maskRules } from '../flows/mask-rules.ts';

/** What systems say of a fault may quote what was sent to them. */
export const maskDetails = (text: string, words: Pick<DocumentWords, 'say'>): string =>
  maskText(text, maskRules({}, words, { personal: true })).value;
