import { lowerCase, wordsIn } from '../prepare/words.ts';
import type { Topic } from '../prepared.ts';
import type { Structure } from './lexicon.ts';
import { lexicons } from './lexicons.ts';
import { compile, type Matcher } from './match.ts';
import { names } from './names.ts';

/** Structure is read in every language at once: a German answers below the headings of an English form. */
const all = <T>(part: (structure: Structure) => readonly T[]): readonly T[] =>
  lexicons.flatMap(({ structure }) => part(structure));

/** A phrase as it is compared: its words, without capitals and signs. */
const plainPhrase = (text: string): string => wordsIn(lowerCase(text)).texts.join(' ');

export const greetings: ReadonlySet<string> = new Set(all((of) => of.greetings).map(plainPhrase));
export const closings: ReadonlySet<string> = new Set(all((of) => of.closings).map(plainPhrase));
export const headingLeads: ReadonlySet<string> = new Set(all((of) => of.headingLeads));
export const abbreviations: ReadonlySet<string> = new Set(all((of) => of.abbreviations));
export const vagueWords: ReadonlySet<string> = new Set(all((of) => of.vague));
export const stepWords: ReadonlySet<string> = new Set(all((of) => of.stepWords));
export const mailer: readonly string[] = all((of) => of.mailer);
export const replyIntros: readonly (readonly [string, string])[] = all((of) => of.replyIntros);
export const mailFrom: readonly string[] = all((of) => of.mailFrom);
export const mailAbout: readonly string[] = all((of) => of.mailAbout);
export const originals: readonly string[] = all((of) => of.originals);
export const disclaimers: readonly string[] = all((of) => of.disclaimers);
export const automatic: readonly string[] = all((of) => of.automatic);

export const headings: ReadonlyMap<string, Topic> = new Map(
  lexicons.flatMap(({ structure }) =>
    Object.entries(structure.headings).flatMap(([topic, names]) =>
      names.map((name) => [plainPhrase(name), topic as Topic] as const),
    ),
  ),
);

/** Each stop word with the languages that have it. */
export const stopWords: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const { language, stopWords: words } of lexicons)
    for (const word of words) found.set(word, [...(found.get(word) ?? []), language]);
  return found;
})();

export const hasLexicon = (language: string): boolean =>
  lexicons.some((lexicon) => lexicon.language === language);

/** Names of months in any language, as they stand behind the figure of a day. */
export const months: ReadonlySet<string> = new Set(
  lexicons.flatMap(({ phrases }) =>
    Object.entries(phrases).flatMap(([tag, forms]) =>
      tag.startsWith('date:month:') ? (forms ?? []).flatMap((form) => form.split('|')) : [],
    ),
  ),
);

const matchers = new Map<string, Matcher>();

/** The phrases of a language, and the names that every language has; without a lexicon the names alone. */
export function matcherOf(language: string): Matcher {
  const known = matchers.get(language);
  if (known !== undefined) return known;
  const lexicon = lexicons.find((each) => each.language === language);
  const matcher = compile({ ...lexicon?.phrases, ...names });
  matchers.set(language, matcher);
  return matcher;
}

const reportMatchers = new Map<string, Matcher>();

/** What a language has to tell a question, a wish and a defect apart. */
export function reportMatcherOf(language: string): Matcher {
  const known = reportMatchers.get(language);
  if (known !== undefined) return known;
  const matcher = compile(lexicons.find((each) => each.language === language)?.report ?? {});
  reportMatchers.set(language, matcher);
  return matcher;
}
