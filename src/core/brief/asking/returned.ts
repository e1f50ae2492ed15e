import type { FieldId } from '../fields.ts';
import { questionOf } from './questions.ts';
import type { ReplyWords } from './reply.ts';

/** What the team asked, of one kind, in its own words. */
export type Returned = { lack: FieldId | 'other'; question: string };

/**
 * A friendly reply that hands the team's question on to the customer, as plain text: what this kind of question asks in
 * the customer's language, then the team's own words, for the agent to keep, translate or take out.
 */
export function returnedFor({ lack, question }: Returned, name: string, { say }: ReplyWords): string {
  const known = lack === 'other' ? undefined : questionOf(lack);
  return [
    name === '' ? say('greeting_nameless') : say('greeting', { name }),
    say('opening'),
    ...(known === undefined ? [] : [say(`question.${known}`)]),
    question.trim(),
    say('closing'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
