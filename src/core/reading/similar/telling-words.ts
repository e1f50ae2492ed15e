import { stopWords } from '../lexicon/known.ts';
import { plainWords } from './plain-words.ts';

/** What stands in tickets of every kind, so that two that share it need not be alike. */
const everyday: ReadonlySet<string> = new Set(
  `hello hi dear hey thanks thank please regards best kind kindly sincerely cheers team support help ticket case request
  question issue issues problem problems trouble error errors bug fail fails failed failing failure broken wrong work works
  working worked does doesn't don't can't cannot couldn't won't isn't get gets got see seen saw say says tried try trying
  since today yesterday tomorrow week weeks day days month hour hours minute minutes time times again still also just now
  new old one two first last next know need want use using used make made like way thing things something anything else
  could would should may might will have has had customer customers user users account accounts app application system
  page screen button click clicked open opened happen happens happened show shows shown look looking check checked
  hallo guten tag danke bitte grüße gruß viele freundlichen hilfe anfrage frage fehler problem probleme geht funktioniert
  heute gestern morgen woche wochen tage stunden minuten wieder noch schon immer jetzt neu kunde kunden benutzer konto
  seite knopf klick passiert zeigt bekomme bekommen kann können muss müssen wurde wurden haben hatte sind wird werden
  bonjour merci problème erreur gracias hola problema error obrigado`.split(/\s+/),
);

/**
 * What is different in each report of the same problem: numbers, times, and ids that a machine made. A short code of
 * letters and digits, such as e4711, is the same in all of them.
 */
export const isOwnToOne = (word: string): boolean =>
  /^\d+$/.test(word) ||
  /^[0-9a-f]{8,}$/.test(word) ||
  /^\d+[a-z]{1,2}$/.test(word) ||
  (word.length > 10 && (word.match(/\d/g) ?? []).length > 2);

/** Whether a word says something of what the ticket is about. */
export const isTelling = (word: string): boolean =>
  word.length > 2 && !isOwnToOne(word) && !stopWords.has(word) && !everyday.has(word);

/** The telling words of a text, each once, in their order. */
export const tellingWords = (text: string): readonly string[] => [
  ...new Set(plainWords(text).filter(isTelling)),
];
