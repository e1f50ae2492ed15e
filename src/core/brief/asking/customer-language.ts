import type { Case } from '../../case/case.ts';
import { isFromCustomer } from '../../case/conversation.ts';
import { languageOf } from '../../reading/prepare/language-of.ts';
import { lowerCase, wordsIn } from '../../reading/prepare/words.ts';

/** Characters that are enough to tell a language by. */
const enough = 4000;

/** ISO 639-1: the language of what somebody wrote, else the one of their profile; '' when neither tells. */
export function languageFor(text: string, locale: string | null): string {
  const profile = locale?.toLowerCase().split(/[-_]/)[0] ?? '';
  const written = languageOf([wordsIn(lowerCase(text.slice(0, enough)))], profile);
  return written === 'other' ? profile : written;
}

/** The language that the customer wrote last. */
export function customerLanguage({ messages, requester }: Case): string {
  const last = messages.findLast((message) => isFromCustomer(message) && message.text.trim() !== '');
  return languageFor(last?.text ?? '', requester?.locale ?? null);
}
