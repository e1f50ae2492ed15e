import { describe, expect, test } from 'vitest';
import { momentOf } from './days.ts';
import type { GoldConversation } from './gold.ts';
import { dev, devSnippets, heldOut, heldOutSnippets } from './halves.ts';

const all = [
  ...dev,
  ...heldOut,
  ...[...devSnippets, ...heldOutSnippets].flatMap(({ conversations }) => conversations),
];

const weekday = (day: string) => new Date(`${day}T12:00Z`).getUTCDay();

const textOf = ({ messages }: GoldConversation, message: number) => messages[message - 1]?.text ?? '';

test('every conversation has an id of its own', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test('no conversation of one half is in the other', () => {
  const words = (conversation: GoldConversation) => textOf(conversation, 1);
  expect(heldOut.map(words).filter((text) => dev.map(words).includes(text))).toEqual([]);
});

describe.each(all.map((conversation) => [conversation.id, conversation] as const))(
  '%s',
  (_, conversation) => {
    const { messages, gold, swappable } = conversation;
    const times = messages.map(({ time, zone }) => momentOf(time, zone));

    test('every quote stands in its message, literally', () => {
      const missing = gold
        .flatMap(({ quotes }) => quotes)
        .filter(({ message, text }) => text === '' || !textOf(conversation, message).includes(text));
      expect(missing).toEqual([]);
    });

    test('the messages are in the order of their time', () => {
      expect(times).toEqual([...times].sort((a, b) => a - b));
    });

    test('a deadline is not before the day it was written on, and within a year', () => {
      for (const fact of gold) {
        if (fact.kind !== 'deadline') continue;
        const written = messages[fact.quotes[0].message - 1]?.time.slice(0, 10) ?? '';
        for (const day of fact.days) {
          expect(day >= written, fact.quotes[0].text).toBe(true);
          expect(Date.parse(day) - Date.parse(written)).toBeLessThan(366 * 86_400_000);
        }
      }
    });

    test('a deadline on a named weekday is on that weekday', () => {
      const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
      for (const fact of gold) {
        if (fact.kind !== 'deadline') continue;
        const named = names.filter((name) => fact.quotes[0].text.toLowerCase().includes(name));
        if (named.length === 1)
          expect(
            fact.days.map((day) => names[weekday(day)]),
            fact.quotes[0].text,
          ).toEqual(named);
      }
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
