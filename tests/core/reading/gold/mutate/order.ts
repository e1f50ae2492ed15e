import { clockIn, momentOf } from '../days.ts';
import type { GoldConversation, GoldMessage } from '../gold.ts';
import type { Random } from './random.ts';

const at = ({ time, zone }: GoldMessage) => momentOf(time, zone);

/** Neighbours that could as well have come the other way round change places and times, each by its own clock. */
export function changeOrder(conversation: GoldConversation, random: Random): GoldConversation {
  const messages = [...conversation.messages];
  const place = new Map(messages.map((_, index) => [index + 1, index + 1]));
  for (const [first, second] of conversation.swappable) {
    const [a, b] = [messages[first - 1], messages[second - 1]];
    if (a === undefined || b === undefined || !random.happens(0.5)) continue;
    messages[first - 1] = { ...b, time: clockIn(b.zone, at(a)) };
    messages[second - 1] = { ...a, time: clockIn(a.zone, at(b)) };
    place.set(first, second).set(second, first);
  }
  const moved = <Quote extends { message: number }>(quote: Quote): Quote => ({
    ...quote,
    message: place.get(quote.message) ?? quote.message,
  });
  return {
    ...conversation,
    messages,
    gold: conversation.gold.map((fact) => {
      const [first, ...others] = fact.quotes;
      return { ...fact, quotes: [moved(first), ...others.map(moved)] };
    }),
  };
}
