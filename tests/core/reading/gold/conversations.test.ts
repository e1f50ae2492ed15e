import { describe, expect, test } from 'vitest';
import { momentOf } from './days.ts';
import type { GoldConversation } from './gold.ts';
import { dev, devSnippets, heldOut, heldOutSnippets } from './halves.ts';

const all = [...dev, ...heldOut];
const pieces = [...devSnippets, ...heldOutSnippets];

const weekday = (day: string) => new Date(`${day}T12:00Z`).getUTCDay();

const textOf = ({ messages }: GoldConversation, message: number) => messages[message - 1]?.text ?? '';

test('every conversation has an id of its own', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test('every piece of a message has an id of its own', () => {
  const ids = pieces.flatMap(({ conversations }) => conversations.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('no conversation of one half is in the other', () => {
  const words = (conversation: GoldConversation) => textOf(conversation, 1);
  expect(heldOut.map(words).filter((text) => dev.map(words).includes(text))).toEqual([]);
});

const missingQuotes = (conversation: GoldConversation) =>
  conversation.gold
    .flatMap(({ quotes }) => quotes)
    .filter(({ message, text }) => text === '' || !textOf(conversation, message).includes(text));

const deadlinesOf = ({ gold, messages }: GoldConversation) =>
  gold.flatMap((fact) => {
    if (fact.kind !== 'deadline') return [];
    const [{ message, text }] = fact.quotes;
    return fact.days.map((due) => ({ due, text, written: messages[message - 1]?.time.slice(0, 10) ?? '' }));
  });

const year = 366 * 86_400_000;

const daysOutOfReach = (conversation: GoldConversation) =>
  deadlinesOf(conversation).filter(
    ({ due, written }) => due < written || Date.parse(due) - Date.parse(written) >= year,
  );

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const wrongWeekdays = (conversation: GoldConversation) =>
  deadlinesOf(conversation).filter(({ due, text }) => {
    const named = weekdays.filter((name) => text.toLowerCase().includes(name));
    return named.length === 1 && named[0] !== weekdays[weekday(due)];
  });

test.each(
  pieces.map(({ kind, conversations }) => [conversations[0]?.id ?? 'nothing', kind, conversations] as const),
)('%s and its neighbours: what is to be read stands there, and only %s', (_, kind, conversations) => {
  expect(conversations.flatMap(missingQuotes)).toEqual([]);
  expect(conversations.flatMap(daysOutOfReach)).toEqual([]);
  expect(conversations.flatMap(wrongWeekdays)).toEqual([]);
  expect(new Set([kind, ...conversations.flatMap(({ gold }) => gold.map((fact) => fact.kind))])).toEqual(
    new Set([kind]),
  );
});

describe.each(all.map((conversation) => [conversation.id, conversation] as const))(
  '%s',
  (_, conversation) => {
    const { messages, gold, swappable } = conversation;
    const times = messages.map(({ time, zone }) => momentOf(time, zone));

    test('every quote stands in its message, literally', () => {
      expect(missingQuotes(conversation)).toEqual([]);
    });

    test('the messages are in the order of their time', () => {
      expect(times).toEqual([...times].sort((a, b) => a - b));
    });

    test('a deadline is not before the day it was written on, and within a year', () => {
      expect(daysOutOfReach(conversation)).toEqual([]);
    });

    test('a deadline on a named weekday is on that weekday', () => {
      expect(wrongWeekdays(conversation)).toEqual([]);
    });

    test('a count is said in its quote, if there are figures in it', () => {
      for (const fact of gold) {
        if (fact.kind !== 'affected' || fact.count === null) continue;
        const plain = fact.quotes[0].text.replaceAll(/(?<=\d)[., \u00a0’'](?=\d{3})/g, '');
        const figures: readonly string[] = plain.match(/\d+/g) ?? [];
        if (figures.length > 0) expect(figures, fact.quotes[0].text).toContain(String(fact.count));
      }
    });

    test('messages that may change places are neighbours of one day, by one clock or two', () => {
      for (const [first, second] of swappable) {
        expect(second).toBe(first + 1);
        expect(messages[first - 1]?.time.slice(0, 10)).toBe(messages[second - 1]?.time.slice(0, 10));
      }
    });
  },
);
