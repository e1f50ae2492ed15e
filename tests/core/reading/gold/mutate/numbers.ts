import type { GoldConversation, GoldFact } from '../gold.ts';
import { type Edit, editMessages, placesOf, rewordGold } from './edit.ts';
import type { Random } from './random.ts';

/** 128, 2.14.7, 1,860. */
const figure = /(?<![\p{L}\p{N}])\d+(?:[.,]\d+)*(?![\p{L}\p{N}])/gu;

/** "Windows 11" is no name to play with, nor are "iPhone 13", "HTTP 503" and "eu-west-3"; and a day is a day. */
const fixedParts = [
  'system',
  'device',
  'region',
  'plan',
  'http-status',
  'timestamp',
  'log',
  'stack',
] as const;

const isFixed = (fact: GoldFact): boolean =>
  fact.kind === 'deadline' ||
  ((fact.kind === 'environment' || fact.kind === 'error') &&
    fact.parts.some((part) => fixedParts.some((fixed) => fixed === part)));

const inQuotes = (facts: readonly GoldFact[]): readonly string[] =>
  facts.flatMap(({ quotes }) => quotes.flatMap(({ text }) => text.match(figure) ?? []));

const plain = (text: string) => text.replaceAll(/[.,]/g, '');

/** As long, and beginning with the same digit unless it is the only one. */
function another(text: string, random: Random): string {
  if (text.length === 1) return `${3 + random.whole(7)}`;
  return text.replaceAll(/(?<!^)\d/g, () => `${random.whole(10)}`).replaceAll(/(?<=[.,])0(?=\d)/g, '1');
}

/** The digits with the points and commas of `like`. */
function grouped(digits: string, like: string): string {
  let at = 0;
  return like.replaceAll(/\d/g, () => digits[at++] ?? '');
}

/**
 * Figures that stand only where the gold has an environment, a count or a code become other figures: versions,
 * accounts, counts, codes. One figure is the same everywhere.
 */
export function changeNumbers(conversation: GoldConversation, random: Random): GoldConversation {
  const { messages, gold } = conversation;
  const free = gold.flatMap((fact) => (isFixed(fact) ? [] : fact.quotes));
  const isFree = (text: string): boolean =>
    messages.every((message) => {
      const covered = free.flatMap((quote) => placesOf(quote.text, message.text));
      return [...message.text.matchAll(figure)]
        .filter(([each]) => each === text)
        .every(({ index: at }) => covered.some(([start, end]) => start <= at && at + text.length <= end));
    });
  const fixed = new Set(inQuotes(gold.filter(isFixed)));
  const used = new Set(messages.flatMap(({ text }) => text.match(figure) ?? []).map(plain));
  const digits = new Map<string, string>();
  const changed = new Map<string, string>();
  for (const text of new Set(inQuotes(gold.filter((fact) => !isFixed(fact))))) {
    if (fixed.has(text) || !isFree(text)) continue;
    const next = digits.get(plain(text)) ?? plain(another(text, random));
    if (!digits.has(plain(text)) && used.has(next)) continue;
    used.add(next);
    digits.set(plain(text), next);
    changed.set(text, grouped(next, text));
  }
  const change = (text: string) => text.replace(figure, (each) => changed.get(each) ?? each);
  const edits = (text: string): readonly Edit[] =>
    [...text.matchAll(figure)].flatMap(({ 0: each, index }) => {
      const next = changed.get(each);
      return next === undefined ? [] : [{ start: index, end: index + each.length, text: next }];
    });
  const counts = new Map([...changed].map(([from, to]) => [Number(plain(from)), Number(plain(to))]));
  const edited = rewordGold(editMessages(conversation, edits), change);
  return {
    ...edited,
    gold: edited.gold.map((fact) =>
      fact.kind === 'affected' && fact.count !== null && fact.quotes[0].text.match(figure)
        ? { ...fact, count: counts.get(fact.count) ?? fact.count }
        : fact,
    ),
  };
}
