import type { Case } from '../../case/case.ts';
import { isFromCustomer } from '../../case/conversation.ts';
import type { Reading } from '../finding.ts';

/** Characters of the first message: what it is about stands at its beginning. */
const most = 1_500;

/** What the customer began with; empty when no customer wrote. */
export const openingText = ({ messages }: Pick<Case, 'messages'>): string =>
  messages.find(isFromCustomer)?.text.slice(0, most) ?? '';

/** What is compared of a ticket itself: as of the others, subject and first message, and what was read out of the rest. */
export function ownText(caseOf: Case, reading: Reading | null, errors: readonly string[]): string {
  const described = reading?.description.map(({ text }) => text) ?? [];
  const parts = [
    caseOf.ticket.subject,
    reading?.summary?.text ?? '',
    openingText(caseOf),
    ...described,
    ...errors,
  ];
  return parts.join('\n');
}
