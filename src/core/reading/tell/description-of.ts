import type { Finding, FindingKind } from '../finding.ts';
import type { PreparedMessage } from '../prepared.ts';
import { sentencesOf } from '../sentences-of.ts';
import { asTold, byId, inConversation, type Place, sentencesWith, type Told } from './customer-sentences.ts';

/** Playbook B3 asks for three to five. */
const fewest = 3;
const most = 5;
/** A longer "sentence" is something pasted. */
const longest = 400;

/**
 * The customer's own sentences: what happens, since when, how it shows, how wide. They stand in the order in which they
 * were written: "it", "since then" and "the second one" point to the sentence before.
 */
export function descriptionOf(
  findings: readonly Finding[],
  messages: readonly PreparedMessage[],
): readonly Told[] {
  const known = byId(messages);
  const of = (...kinds: readonly FindingKind[]) =>
    sentencesWith(
      findings.filter(({ kind }) => kinds.includes(kind)),
      known,
    );
  const tried = new Set(of('attempt').map(({ sentence }) => sentence));
  const untried = of('observed').filter(({ sentence }) => !tried.has(sentence));
  const [what, ...how] = inOpening(untried.length > 0 ? untried : of('observed'), messages);
  const wide = of('affected');
  const first = [what, of('since')[0], how[0], how[1], wide[0]].filter((each) => each !== undefined);
  const chosen = distinct(first).filter(isTold);
  if (chosen.length > 0 && chosen.length < fewest) {
    const used = new Set([...first, ...of('step')].map(({ sentence }) => sentence));
    const around = [...opening(messages), ...how, ...wide, ...of('depth', 'error', 'frequency')];
    const more = distinct(around).filter((each) => !used.has(each.sentence) && isTold(each));
    chosen.push(...more.slice(0, fewest - chosen.length));
  }
  return inConversation(chosen.slice(0, most), messages).map(asTold);
}

const isTold = ({ sentence: { text } }: Place) => text.length <= longest && !text.endsWith(':');

/** Those from before the first reply, where there are any: later ones tell how it went on. */
function inOpening(told: readonly Place[], messages: readonly PreparedMessage[]): readonly Place[] {
  const answered = messages.findIndex(({ by, message }) => by === 'agent' && message.public);
  const before = new Set(answered < 0 ? messages : messages.slice(0, answered));
  const first = told.filter(({ message }) => before.has(message));
  return first.length > 0 ? first : told;
}

const distinct = (places: readonly Place[]): Place[] =>
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

/** Who signs writes no full stop. */
const isWhole = (text: string) => /\S\s+\S+\s+\S/.test(text) && /[.!…]['"”)]*$/.test(text);
