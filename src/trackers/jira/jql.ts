/** A condition of Jira's query language. Made here only, so that no text of anybody becomes part of a query. */
export type Jql = { readonly jql: string };

type Field = 'labels' | 'project';

/** Any text as a string of JQL. */
const quoted = (value: string): string =>
  `"${value.replace(/["\\]/g, '\\$&').replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;

export const isEqual = (field: Field, value: string): Jql => ({ jql: `${field} = ${quoted(value)}` });

export const isMine: Jql = { jql: 'creator = currentUser()' };

/** `days` as a whole number. */
export const createdWithin = (days: number): Jql => ({
  jql: `created >= -${Math.max(1, Math.floor(days))}d`,
});

export const all = (...conditions: readonly Jql[]): Jql => ({
  jql: conditions.map(({ jql }) => jql).join(' AND '),
});

export const newestFirst = ({ jql }: Jql): Jql => ({ jql: `${jql} ORDER BY created DESC` });
