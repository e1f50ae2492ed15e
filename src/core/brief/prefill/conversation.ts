import type { Case } from '../../case/case.ts';
import { isFromCustomer, lastPublicReply } from '../../case/conversation.ts';
import type { Message } from '../../case/message.ts';
import { environmentOf } from '../../reading/user-agent.ts';
import { likeASentence } from '../like-a-sentence.ts';
import { field, pointTo, quote } from './field.ts';
import { firstSentences } from './first-sentences.ts';
import type { PrefillWords } from './words.ts';

/** Characters of a customer's message that go into one field. */
const excerptLength = 600;
const gistLength = 240;

/** What a message says: all of its text, or what is left of it without greeting and signature. */
type SaidIn = (message: Message, caseOf: Case) => string;

const whole: SaidIn = ({ text }) => text;

export function description(caseOf: Case, saidIn = whole) {
  const first = caseOf.messages.find(isFromCustomer);
  const text = first === undefined ? '' : firstSentences(saidIn(first, caseOf), excerptLength);
  return first === undefined || text === '' ? undefined : field(text, quote(first, text));
}

export function environment({ messages }: Case) {
  const sent = messages.findLast((message) => isFromCustomer(message) && message.userAgent !== null);
  const text = environmentOf(sent?.userAgent ?? '');
  return sent === undefined || text === null ? undefined : field(text, pointTo(sent));
}

/** A call of which nothing was written down says only that it was made. */
function callWith({ author, at, call }: Message, words: PrefillWords): string {
  const values = { at: words.moment(at), author: author.name };
  if (call === null || call.length === null) return words.say('prefill.call', values);
  return words.say('prefill.call_of', { ...values, duration: words.duration(call.length) });
}

export function lastUpdate(caseOf: Case, words: PrefillWords, saidIn = whole) {
  const reply = lastPublicReply(caseOf.messages);
  if (reply === null) return undefined;
  const said = saidIn(reply, caseOf);
  const gist = firstSentences(said, gistLength);
  const isCut = gist.length < said.trim().length && !/[.!?…)"”]$/.test(gist);
  if (gist === '' && reply.call !== null) return field(callWith(reply, words), pointTo(reply));
  const values = {
    at: words.moment(reply.at),
    author: reply.author.name,
    gist: likeASentence(gist.replace(/\s+/g, ' ')) + (isCut ? ' …' : ''),
  };
  return field(words.say('prefill.last_update', values), quote(reply, gist));
}
