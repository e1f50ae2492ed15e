import { describe, expect, test } from 'vitest';
import { momentOf } from '../days.ts';
import type { GoldConversation } from '../gold.ts';
import { dev, heldOut } from '../halves.ts';
import { mutate, mutationsOf } from './mutate.ts';

const all = [...dev, ...heldOut];
const texts = ({ messages }: GoldConversation) => messages.map(({ text }) => text);
const words = (text: string) => text.replaceAll(/\s+/gu, ' ');

describe.each(all.map((each) => [each.id, each] as const))('%s', (_, conversation) => {
  const mutations = mutationsOf(conversation);

  test('is the same for the same seed, and other texts for another', () => {
    expect(mutate(conversation, 1)).toEqual(mutations[0]);
    expect(texts(mutations[0] ?? conversation)).not.toEqual(texts(conversation));
    expect(texts(mutations[0] ?? conversation)).not.toEqual(texts(mutations[1] ?? conversation));
  });

  test('has its quotes in its messages, literally', () => {
    for (const { messages, gold } of mutations) {
      for (const { quotes } of gold) {
        for (const { message, text } of quotes) expect(messages[message - 1]?.text).toContain(text);
      }
    }
  });

  test('has as many facts, and the same days', () => {
    const days = ({ gold }: GoldConversation) =>
      gold.map((fact) => (fact.kind === 'deadline' ? fact.days : fact.kind));
    for (const each of mutations) expect(days(each)).toEqual(days(conversation));
  });

  test('is in the order of its time, each message on the day it was', () => {
    for (const { messages } of mutations) {
      const times = messages.map(({ time, zone }) => momentOf(time, zone));
      expect(times).toEqual([...times].sort((a, b) => a - b));
    }
    const dayOf = ({ messages }: GoldConversation) => messages.map(({ time }) => time.slice(0, 10));
    for (const each of mutations) expect(dayOf(each)).toEqual(dayOf(conversation));
  });

  test('says of an environment and of an error what its quote says', () => {
    for (const { gold } of mutations) {
      for (const fact of gold) {
        const said = words(fact.quotes[0].text);
        if (fact.kind === 'environment') expect(said).toContain(words(fact.texts[0] ?? ''));
        if (fact.kind === 'error') expect(said).toContain(words(fact.text));
      }
    }
  });
});

test('counts, versions and people change somewhere', () => {
  const changes = all.map((conversation) => [conversation, mutate(conversation, 1)] as const);
  const counts = ({ gold }: GoldConversation) => gold.map((fact) => fact.kind === 'affected' && fact.count);
  const names = ({ gold }: GoldConversation) => gold.map((fact) => fact.kind === 'environment' && fact.texts);
  const people = ({ messages }: GoldConversation) => messages.map(({ who }) => who);
  const changedIn = (of: (conversation: GoldConversation) => unknown) =>
    changes.filter(([before, after]) => JSON.stringify(of(before)) !== JSON.stringify(of(after))).length;
  expect(changedIn(people)).toBe(all.length);
  expect(changedIn(counts)).toBeGreaterThan(all.length / 4);
  expect(changedIn(names)).toBeGreaterThan(all.length / 2);
});
