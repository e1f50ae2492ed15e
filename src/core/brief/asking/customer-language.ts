import type { Case } from '../../case/case.ts';
import { isFromCustomer } from '../../case/conversation.ts';
import { languageOf } from '../../reading/prepare/language-of.ts';

/** Characters that are enough to tell a language by. */
const enough = 4000;

/** ISO 639-1: the language that the customer wrote last, else the one of their profile; '' when neither tells. */
export function customerLanguage({ messages, requester }: Case): string {
  const profile = requester?.locale?.toLowerCase().split(/[-_]/)[0] ?? '';
  const last = messages.findLast((message) => isFromCustomer(message) && message.text.trim() !== '');
  const written = languageOf((last?.text ?? '').slice(0, enough).toLowerCase(), profile);
  return written === 'other' ? profile : written;
}
