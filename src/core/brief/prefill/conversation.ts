import type { Case } from '../../case/case.ts';
import { isFromCustomer, lastPublicReply } from '../../case/conversation.ts';
import { environmentOf } from '../../reading/user-agent.ts';
import { field, pointTo, quote } from './field.ts';
import { firstSentences } from './first-sentences.ts';
import type { PrefillWords } from './words.ts';

/** Characters of a customer's message that go into one field. */
const excerptLength = 600;
const gistLength = 160;

export function description({ messages }: Case) {
  const first = messages.find(isFromCustomer);
  const text = first === undefined ? '' : firstSentences(first.text, excerptLength);
  return first === undefined || text === '' ? undefined : field(text, quote(first, text));
}

export function environment({ messages }: Case) {
  const sent = messages.findLast((message) => isFromCustomer(message) && message.userAgent !== null);
  const text = environmentOf(sent?.userAgent ?? '');
  return sent === undefined || text === null ? undefined : field(text, pointTo(sent));
}

export function lastUpdate({ messages }: Case, words: PrefillWords) {
  const reply = lastPublicReply(messages);
  if (reply === null) return undefined;
  const gist = firstSentences(reply.text, gistLength);
  const values = { at: words.moment(reply.at), author: reply.author.name, gist: gist.replace(/\s+/g, ' ') };
  return field(words.say('prefill.last_update', values), quote(reply, gist));
}
