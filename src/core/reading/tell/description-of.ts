import type { Finding, FindingKind } from '../finding.ts';
import type { PreparedMessage } from '../prepared.ts';
import { sentencesOf } from '../sentences-of.ts';
import { asTold, isSameSentence, sentencesWith, type Told } from './customer-sentences.ts';

/** Playbook B3 asks for three to five. */
const fewest = 3;
const most = 5;
/** A longer "sentence" is something pasted. */
const longest = 400;

/** The customer's own sentences: what happens, since when, how it shows, how wide. */
export function descriptionOf(
  findings: readonly Finding[],
  messages: readonly PreparedMessage[],
): readonly Told[] {
  const of = (kind: FindingKind) =>
    sentencesWith(
      findings.filter((finding) => finding.kind === kind),
      messages,
    );
  const [what, ...how] = inOpening(of('observed'), messages);
  const ordered = [what, of('since')[0], how[0], how[1], of('affected')[0]].filter(
    (each) => each !== undefined,
  );
  const chosen = distinct(ordered.filter(({ text }) => text.length <= longest && !text.endsWith(':')));
  if (chosen.length >= fewest || chosen.length === 0) return chosen.slice(0, most);
  const steps = of('step');
  const more = opening(messages).filter((each) => !steps.some((step) => isSameSentence(step, each)));
  return distinct([...chosen, ...more]).slice(0, fewest);
}

/** Those from before the first reply, where there are any: later ones tell how it went on. */
function inOpening(told: readonly Told[], messages: readonly PreparedMessage[]): readonly Told[] {
  const answered = messages.findIndex(({ by, message }) => by === 'agent' && message.public);
  const opening = new Set(
    messages.slice(0, answered < 0 ? messages.length : answered).map(({ message }) => message.id),
  );
  const first = told.filter(({ quote }) => opening.has(quote.messageId));
  return first.length > 0 ? first : told;
}

const distinct = (told: readonly Told[]): readonly Told[] =>
  told.filter((each, at) => told.findIndex((other) => isSameSentence(other, each)) === at);

/** What the customer wrote around it: statements of the first message that says something. */
function opening(messages: readonly PreparedMessage[]): readonly Told[] {
  const first = messages.find(
    ({ by, blocks }) => by === 'customer' && blocks.some(({ kind }) => kind !== 'code'),
  );
  if (first === undefined) return [];
  return [...sentencesOf(first)]
    .filter(({ block, sentence: { text, hits } }) => {
      const isAsk = hits.some(({ tag }) => tag === 'story:asks');
      return block.kind === 'paragraph' && isWhole(text) && !isAsk;
    })
    .map(({ sentence }) => asTold(first, sentence));
}

const isWhole = (text: string) => /\S\s+\S+\s+\S/.test(text) && !/[?:]$/.test(text) && text.length <= longest;
