import { customerLanguage } from '../core/brief/asking/customer-language.ts';
import { questionsFor } from '../core/brief/asking/questions.ts';
import { replyFor } from '../core/brief/asking/reply.ts';
import { openItems } from '../core/brief/completeness.ts';
import type { AlongPorts } from './along.ts';
import type { Asked } from './session-commands.ts';
import type { View } from './view.ts';

/**
 * Writes a reply that asks the customer, in their language, for what the brief lacks, and puts it into the composer, no
 * further. Null where there is no brief, or the words could not be fetched.
 */
export async function askCustomer(
  { composer, loadReplies }: Pick<AlongPorts, 'composer' | 'loadReplies'>,
  view: View,
  how: 'if-free' | 'anyway',
): Promise<Asked | null> {
  if (view.kind !== 'draft') return null;
  const { case: caseOf, draft, missing, weak } = view;
  const words = await loadReplies(customerLanguage(caseOf)).catch(() => null);
  if (words === null) return null;
  const asked = questionsFor(openItems(missing, draft.excuses), weak);
  const text = replyFor(asked, caseOf.requester?.name ?? '', words);
  return { put: await composer.put(text, how), text };
}
