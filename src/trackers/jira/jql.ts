/** A condition of Jira's query language. Made here only, so that no text of anybody becomes part of a query. */
export type Jql = { readonly jql: string };

type Field = 'labels' | 'project';
type TextField = 'text' | 'summary';

/** Any text as a string of JQL. */
const quoted = (value: string): string =>
  `"${value.replace(/["\\]/g, '\\$&').replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;

export const isEqual = (field: Field, value: string): Jql => ({ jql: `${field} = ${quoted(value)}` });

/** Text as Jira's text search takes it: letters, digits and blanks, so that no sign of its own grammar is among them. */
const wordsOnly = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}_]+/gu, ' ')
    .replace(/\b(?:AND|OR|NOT)\b/g, (word) => word.toLowerCase())
    .trim();

/** The phrase as it stands, but for its signs. Null when nothing is left to look for. */
export function hasPhrase(field: TextField, phrase: string): Jql | null {
  const words = wordsOnly(phrase);
  return words === '' ? null : { jql: `${field} ~ ${quoted(`"${words}"`)}` };
}

/** All the words, in any order. Null when nothing is left to look for. */
export function hasWords(field: TextField, text: string): Jql | null {
  const words = wordsOnly(text);
  return words === '' ? null : { jql: `${field} ~ ${quoted(words)}` };
}

export const isMine: Jql = { jql: 'creator = currentUser()' };

/** `days` as a whole number. */
export const createdWithin = (days: number): Jql => ({
  jql: `created >= -${Math.max(1, Math.floor(days))}d`,
});

/** `days` as a whole number. */
export const changedWithin = (days: number): Jql => ({
  jql: `updated >= -${Math.max(1, Math.floor(days))}d`,
});

export const any = (...conditions: readonly Jql[]): Jql => ({
  jql: `(${conditions.map(({ jql }) => jql).join(' OR ')})`,
});

export const all = (...conditions: readonly Jql[]): Jql => ({
  jql: conditions.map(({ jql }) => jql).join(' AND '),
});

export const lastChangedFirst = ({ jql }: Jql): Jql => ({ jql: `${jql} ORDER BY updated DESC` });

export const newestFirst = ({ jql }: Jql): Jql => ({ jql: `${jql} ORDER BY created DESC` });
