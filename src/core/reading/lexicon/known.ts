import { lowerCase, textsIn, type Words } from '../prepare/words.ts';
import type { Topic } from '../prepared.ts';
import type { Structure } from './lexicon.ts';
import { structures } from './structures.ts';
import { addWord, isOneOf } from './vocabulary.ts';

/** Structure is read in every language at once: a German answers below the headings of an English form. */
const all = <T>(part: (structure: Structure) => readonly T[]): readonly T[] =>
  structures.flatMap(({ structure }) => part(structure));

/** A phrase as it is compared: its words, without capitals and signs. */
const plainPhrase = (text: string): string => textsIn(lowerCase(text)).join(' ');

/** Whether any of the phrases stands in a text without capitals: one search for all of them. */
function anyIn(phrases: readonly string[]): (lower: string) => boolean {
  const pattern = new RegExp(
    phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'),
  );
  return (lower) => pattern.test(lower);
}

const firstOf = (phrase: string): string => textsIn(lowerCase(phrase))[0] ?? '';

/** Whether a line without capitals begins with any of the phrases, none of which ends in its first word. `first`: its first word. */
function beginsWithAny(phrases: readonly string[]): (lower: string, first: number) => boolean {
  const mayBegin = isOneOf(phrases.map(firstOf));
  return (lower, first) => mayBegin(first) && phrases.some((phrase) => lower.startsWith(phrase));
}

/** The longest word of a phrase but the last, of which a text may have more than the phrase. */
function tellingWordOf(phrase: string): string {
  const words = textsIn(lowerCase(phrase));
  return words.slice(0, Math.max(1, words.length - 1)).reduce((a, b) => (b.length > a.length ? b : a), '');
}

/** Whether any of the phrases stands in a text: looked for only where a word of one is met. */
function saysAny(phrases: readonly string[]): (words: Words) => boolean {
  const isTelling = isOneOf(phrases.map(tellingWordOf));
  const stands = anyIn(phrases);
  return ({ lower, numbers, first, end }) => {
    for (let at = first; at < end; at += 1) if (isTelling(numbers[at] ?? 0)) return stands(lower);
    return false;
  };
}

export const greetings: ReadonlySet<string> = new Set(all((of) => of.greetings).map(plainPhrase));
export const closings: ReadonlySet<string> = new Set(all((of) => of.closings).map(plainPhrase));
export const headingLeads: ReadonlySet<string> = new Set(all((of) => of.headingLeads));
export const abbreviations: ReadonlySet<string> = new Set(all((of) => of.abbreviations));
export const vagueWords: ReadonlySet<string> = new Set(all((of) => of.vague));
export const stepWords: ReadonlySet<string> = new Set(all((of) => of.stepWords));
export const isOfMailer = beginsWithAny(all((of) => of.mailer));
export const replyIntros: readonly (readonly [string, string])[] = all((of) => of.replyIntros);
export const isMailFrom = beginsWithAny(all((of) => of.mailFrom));
export const isMailAbout = beginsWithAny(all((of) => of.mailAbout));
export const namesForward = anyIn(all((of) => of.forwards));
export const saysForward = saysAny(all((of) => of.forwards));
export const passesOn = anyIn(all((of) => of.passesOn));
export const saysPassing = saysAny(all((of) => of.passesOn));
export const originals: readonly string[] = all((of) => of.originals);
export const isPrompt = beginsWithAny(all((of) => of.prompts ?? []));
export const disclaims = anyIn(all((of) => of.disclaimers));
export const saysDisclaimer = saysAny(all((of) => of.disclaimers));
export const saysAutomatic = anyIn(all((of) => of.automatic));

const headings: ReadonlyMap<string, Topic> = new Map(
  structures.flatMap(({ structure }) =>
    Object.entries(structure.headings).flatMap(([topic, names]) =>
      names.map((name) => [plainPhrase(name), topic as Topic] as const),
    ),
  ),
);

/** Of the first word of a greeting, of a closing, of a heading, and of what may stand before a heading. */
export const beginsGreeting = isOneOf([...greetings].map(firstOf));
export const beginsClosing = isOneOf([...closings].map(firstOf));
export const beginsHeading = isOneOf([...headings.keys()].map(firstOf));
export const isHeadingLead = isOneOf(headingLeads);

const headingParts: readonly (readonly [Topic, readonly string[]])[] = structures.flatMap(
  ({ structure: { headingParts: parts = {} } }) =>
    Object.entries(parts).map(([topic, names]) => [topic as Topic, names] as const),
);

const headingAsks: ReadonlySet<string> = new Set(all((of) => of.headingAsks ?? []));
/** Words of a heading that is told by one of them. */
const shortHeading = 5;

/** The topic of a heading in words of its own: "Code to reproduce the issue". */
export function topicNamedIn(lower: string): Topic | undefined {
  const texts = textsIn(lower);
  if (headingAsks.has(texts[0] ?? '') && lower.includes('?')) return undefined;
  const plain = ` ${texts.join(' ')}`;
  const tells = (name: string) =>
    plain.includes(` ${name}`) && (texts.length <= shortHeading || name.includes(' '));
  return headingParts.find(([, names]) => names.some(tells))?.[0];
}

const headingTails: ReadonlySet<string> = new Set(all((of) => of.headingTails ?? []));

/** The topic of a heading, word for word, but for what may follow one of steps. */
export function topicOfHeading(texts: readonly string[]): Topic | undefined {
  const exact = headings.get(texts.join(' '));
  if (exact !== undefined) return exact;
  const core = texts.findLastIndex((word) => !headingTails.has(word)) + 1;
  const topic = core < texts.length ? headings.get(texts.slice(0, core).join(' ')) : undefined;
  return topic === 'steps' ? topic : undefined;
}

/** Each stop word with the languages that have it. */
export const stopWords: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const { language, stopWords: words } of structures)
    for (const word of words) found.set(word, [...(found.get(word) ?? []), language]);
  return found;
})();

/** ISO 639-1, at most 31 of them. */
export const languages: readonly string[] = structures.map(({ language }) => language);

/** Of each word in the vocabulary that is a stop word, the languages that have it, a bit for each. */
const bits: Int32Array = (() => {
  const found = [...stopWords].map(([word, of]) => {
    const each = of.map((language) => 1 << languages.indexOf(language));
    return [addWord(word), each.reduce((all, bit) => all | bit, 0)] as const;
  });
  const list = new Int32Array(Math.max(...found.map(([number]) => number)) + 1);
  for (const [number, of] of found) list[number] = of;
  return list;
})();

export const languagesOf = (word: number): number => (word < bits.length ? (bits[word] ?? 0) : 0);

export const isKnownLanguage = (language: string): boolean =>
  structures.some((each) => each.language === language);

/** Names of months in any language, as they stand behind the figure of a day. */
export const months: ReadonlySet<string> = new Set(
  structures.flatMap((each) => each.months.flatMap((names) => names.split('|'))),
);
