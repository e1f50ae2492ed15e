import type { Question } from './questions.ts';

export type ReplyKey =
  | 'greeting'
  | 'greeting_nameless'
  | 'opening'
  | 'closing'
  | 'sign_off'
  | `question.${Question}`
  | `update.${'interim' | 'no-news' | 'progress' | 'workaround' | 'resolved' | 'de-escalated'}`;

/** The words of a reply, in the customer's language. */
export type ReplyWords = { say(key: ReplyKey, values?: Readonly<Record<string, string>>): string };

/** A friendly reply that asks for exactly this, as plain text. One question stands alone, several are numbered. */
export function replyFor(asked: readonly Question[], name: string, { say }: ReplyWords): string {
  const lines = asked.map((question) => say(`question.${question}`));
  const list = lines.length === 1 ? lines : lines.map((line, at) => `${at + 1}. ${line}`);
  return [
    name === '' ? say('greeting_nameless') : say('greeting', { name }),
    say('opening'),
    list.join('\n'),
    say('closing'),
  ].join('\n\n');
}
