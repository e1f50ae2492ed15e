import type { Finding, Quote } from '../finding.ts';
import { mapInParts } from '../in-parts.ts';
import type { PreparedMessage, Sentence, Span } from '../prepared.ts';
import { quoteOf } from '../quote.ts';
import type { Pausing } from '../reader.ts';
import { flat } from '../readers/under-topic.ts';
import { sentencesOf } from '../sentences-of.ts';

/** A sentence of the customer as the description takes it. */
export type Told = { text: string; quote: Quote };

/** Where a sentence stands. */
export type Place = { message: PreparedMessage; sentence: Sentence };

/** Something that was found, and the sentence of the customer in which it stands. */
export type Stated = { finding: Finding; place: Place };

/** What customers say themselves, by place. */
export function* statedIn(
  findings: readonly Finding[],
  messages: readonly PreparedMessage[],
): Pausing<readonly Stated[]> {
  const theirs = new Map(
    messages.filter(({ by }) => by === 'customer').map((message) => [message.message.id, message]),
  );
  const stated = yield* mapInParts(findings, (finding): Stated | null => {
    const { messageId, span } = finding.quotes[0];
    const message = theirs.get(messageId);
    const sentence = message === undefined ? null : sentenceAt(message, span[0]);
    return message === undefined || sentence === null ? null : { finding, place: { message, sentence } };
  });
  return stated.filter((each) => each !== null);
}

/** The sentences, each once. */
export function sentencesWith(stated: readonly Stated[]): readonly Place[] {
  const seen = new Set<Sentence>();
  const places: Place[] = [];
  for (const { place } of stated) {
    if (seen.has(place.sentence)) continue;
    seen.add(place.sentence);
    places.push(place);
  }
  return places;
}

function sentenceAt(message: PreparedMessage, at: number): Sentence | null {
  const all = sentencesOf(message);
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.sentence.span[1] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  const sentence = all[low]?.sentence;
  return sentence !== undefined && sentence.span[0] <= at ? sentence : null;
}

/** As they were written, one after another. */
export function inConversation(
  places: readonly Place[],
  messages: readonly PreparedMessage[],
): readonly Place[] {
  const at = new Map(messages.map((message, index) => [message, index]));
  const place = ({ message }: Place) => at.get(message) ?? 0;
  return places.toSorted((a, b) => place(a) - place(b) || a.sentence.span[0] - b.sentence.span[0]);
}

/** Who writes the same sentence again, or with other numbers, says nothing more. */
export const wording = ({ sentence }: Place): string => sentence.text.toLowerCase().replace(/\d+/g, '#');

export const distinct = (places: readonly (Place | undefined)[]): Place[] => {
  const byWording = new Map<string, Place>();
  for (const place of places)
    if (place !== undefined && !byWording.has(wording(place))) byWording.set(wording(place), place);
  return [...byWording.values()];
};

/** A longer "sentence" is something pasted. */
const longest = 400;

export const isTold = ({ sentence: { text } }: Place): boolean =>
  text.length <= longest && !text.endsWith(':');

/** Opened here, and closed in a later sentence. */
const isOpen = (text: string): boolean =>
  [/["]/g, /[“”„]/g, /[«»]/g].some((marks) => (text.match(marks)?.length ?? 0) % 2 === 1);

/** To the end of what it quotes: the full stop of an error message ends nobody's sentence. */
function wholeSpan({ message, sentence }: Place): Span {
  const [start, end] = sentence.span;
  if (!isOpen(sentence.text)) return sentence.span;
  const closing = sentencesOf(message)
    .map(({ sentence: { span } }) => span[1])
    .filter((to) => to > end && to - start <= longest)
    .find((to) => !isOpen(message.message.text.slice(start, to)));
  return [start, closing ?? end];
}

export function asTold(place: Place): Told {
  const span = wholeSpan(place);
  return { text: flat(place.message.message.text.slice(...span)), quote: quoteOf(place.message, span) };
}
