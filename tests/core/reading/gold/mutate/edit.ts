import type { GoldConversation, GoldFact, GoldQuote } from '../gold.ts';

/** What stands from `start` to `end` of a text becomes `text`. */
export type Edit = { start: number; end: number; text: string };

const inOrder = (edits: readonly Edit[]): readonly Edit[] =>
  edits
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start }, index, all) => start >= (all[index - 1]?.end ?? 0));

/** Edits that would overlap an earlier one are left out. */
function edit(text: string, edits: readonly Edit[]): string {
  let [done, from] = ['', 0];
  for (const each of inOrder(edits)) {
    done += text.slice(from, each.start) + each.text;
    from = each.end;
  }
  return done + text.slice(from);
}

/** Where a place of the text is after the edits: at the near side of what replaced it. */
function moved(place: number, edits: readonly Edit[], side: 'start' | 'end'): number {
  let by = 0;
  for (const { start, end, text } of inOrder(edits)) {
    if (end <= place) by += text.length - (end - start);
    else if (start < place) return side === 'start' ? start + by : start + by + text.length;
  }
  return place + by;
}

/** Every place where `part` stands in `text`. */
export function placesOf(part: string, text: string): readonly (readonly [start: number, end: number])[] {
  const places: (readonly [number, number])[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    places.push([at, at + part.length]);
  return places;
}

function movedQuote(
  { message, text }: GoldQuote,
  before: string,
  edits: readonly Edit[],
): readonly GoldQuote[] {
  const after = edit(before, edits);
  const texts = placesOf(text, before).map(([start, end]) =>
    after.slice(moved(start, edits, 'start'), moved(end, edits, 'end')),
  );
  return [...new Set(texts)].map((each) => ({ message, text: each }));
}

/** The conversation with edits to its messages, the first message's first; the quotes of the gold go along. */
export function editMessages(
  conversation: GoldConversation,
  editsOf: (text: string, message: number) => readonly Edit[],
): GoldConversation {
  const edits = conversation.messages.map(({ text }, index) => editsOf(text, index + 1));
  const follow = (fact: GoldFact): GoldFact => {
    const quotes = fact.quotes.flatMap((quote) =>
      movedQuote(quote, conversation.messages[quote.message - 1]?.text ?? '', edits[quote.message - 1] ?? []),
    );
    const [first, ...others] = quotes;
    if (first === undefined)
      throw new Error(`${conversation.id}: ${fact.quotes[0].text} does not stand there`);
    return { ...fact, quotes: [first, ...others] };
  };
  return {
    ...conversation,
    messages: conversation.messages.map((message, index) => ({
      ...message,
      text: edit(message.text, edits[index] ?? []),
    })),
    gold: conversation.gold.map(follow),
  };
}

/** The conversation with what the gold says, besides its quotes, said in other words. */
export const rewordGold = (
  conversation: GoldConversation,
  reword: (text: string) => string,
): GoldConversation => ({
  ...conversation,
  gold: conversation.gold.map((fact) => {
    switch (fact.kind) {
      case 'environment':
        return { ...fact, texts: fact.texts.map(reword) };
      case 'attempt':
        return { ...fact, words: fact.words.map(reword) };
      case 'error':
      case 'observed':
      case 'expected':
      case 'step':
        return { ...fact, text: reword(fact.text) };
      default:
        return fact;
    }
  }),
});
