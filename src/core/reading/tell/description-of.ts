import type { Finding, FindingKind } from '../finding.ts';
import type { PreparedMessage } from '../prepared.ts';
import { sentencesOf } from '../sentences-of.ts';
import { asTold, byId, type Place, sentencesWith, type Told } from './customer-sentences.ts';

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
  const known = byId(messages);
  const of = (kind: FindingKind) =>
    sentencesWith(
      findings.filter((finding) => finding.kind === kind),
      known,
    );
  const [what, ...how] = inOpening(of('observed'), messages);
  const ordered = [what, of('since')[0], how[0], how[1], of('affected')[0]].filter(
    (each) => each !== undefined,
  );
  const chosen = distinct(ordered).map(asTold).filter(isShort);
  if (chosen.length >= fewest || chosen.length === 0) return chosen.slice(0, most);
  const used = new Set([...ordered, ...of('step')].map(({ sentence }) => sentence));
  const more = opening(messages).filter(({ sentence }) => !used.has(sentence));
  return [...chosen, ...more.map(asTold)].slice(0, fewest);
}

const isShort = ({ text }: Told) => text.length <= longest && !text.endsWith(':');

/** Those from before the first reply, where there are any: later ones tell how it went on. */
function inOpening(told: readonly Place[], messages: readonly PreparedMessage[]): readonly Place[] {
  const answered = messages.findIndex(({ by, message }) => by === 'agent' && message.public);
  const before = new Set(answered < 0 ? messages : messages.slice(0, answered));
  const first = told.filter(({ message }) => before.has(message));
  return first.length > 0 ? first : told;
}

const distinct = (places: readonly Place[]): readonly Place[] =>
  places.filter(({ sentence }, at) => places.findIndex((other) => other.sentence === sentence) === at);

/** What the customer wrote around it: statements of the first message that says something. */
function opening(messages: readonly PreparedMessage[]): readonly Place[] {
  const first = messages.find(
    ({ by, blocks }) => by === 'customer' && blocks.some(({ kind }) => kind !== 'code'),
  );
  if (first === undefined) return [];
  return sentencesOf(first)
    .filter(({ block, sentence: { text, hits } }) => {
      const isAsk = hits.some(({ tag }) => tag === 'story:asks');
      return block.kind === 'paragraph' && isWhole(text) && !isAsk;
    })
    .map(({ sentence }) => ({ message: first, sentence }));
}

const isWhole = (text: string) => /\S\s+\S+\s+\S/.test(text) && !/[?:]$/.test(text) && text.length <= longest;
