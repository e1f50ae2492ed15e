import { conditionsOf, type Token, tokensOf } from './jql-tokens.ts';

/** The part of JQL that the workbench answers. `days`: within that many days. */
export type JqlTerm =
  | { field: 'labels' | 'project' | 'key' | 'issuetype'; value: string }
  /** What was looked for, as Jira's text search writes it. */
  | { field: 'text' | 'summary'; words: string }
  | { field: 'creator' }
  | { field: 'created' | 'updated'; days: number };

/** `error`: Jira would refuse it. `unknown`: Jira may well know it. */
export type ParsedJql =
  /** All of the lists have to hold, of each of them any term. */
  | { kind: 'query'; all: JqlTerm[][]; order: 'created' | 'updated' | null }
  | { kind: 'error'; words: string }
  | { kind: 'unknown' };

const named = ['labels', 'project', 'key', 'issuetype'] as const;
const texts = ['text', 'summary'] as const;
const moments = ['created', 'updated'] as const;

const find = <T extends string>(list: readonly T[], name: string): T | undefined =>
  list.find((each) => each === name);

function termOf(tokens: readonly Token[]): JqlTerm | null {
  const [field, sign, value, ...call] = tokens;
  if (field?.kind !== 'word' || sign?.kind !== 'sign' || value === undefined) return null;
  const name = field.text.toLowerCase();
  const isCall = call.map(({ text }) => text).join('') === '()';
  if (name === 'creator' && sign.text === '=' && value.text === 'currentUser' && isCall)
    return { field: 'creator' };
  if (call.length > 0 || value.kind === 'sign') return null;
  const [asked, text, moment] = [find(named, name), find(texts, name), find(moments, name)];
  if (asked !== undefined && sign.text === '=') return { field: asked, value: value.text };
  if (text !== undefined && sign.text === '~') return { field: text, words: value.text };
  const [, days] = /^-(\d+)d$/.exec(value.text) ?? [];
  return moment !== undefined && sign.text === '>=' && days !== undefined
    ? { field: moment, days: Number(days) }
    : null;
}

/** A phrase in quotes of its own is taken as it is; everything else is Lucene's grammar, in which these signs mean something. */
const hasBareSigns = (words: string): boolean =>
  /(?<!\\)[(){}[\]!^~?*:/]/.test(words.replace(/"[^"]*"/g, '').replace(/\\./g, ''));

const badText = (words: string) => ({
  kind: 'error' as const,
  words: `Unable to parse the text '${words}' for field 'text'.`,
});

/** Conditions joined by AND, alternatives in brackets joined by OR, with `ORDER BY created DESC` (or updated) at most. */
export function parseJql(jql: string): ParsedJql {
  const tokens = tokensOf(jql);
  if (tokens === null) return { kind: 'error', words: 'Error in the JQL Query: it could not be read.' };
  const { conditions, order } = conditionsOf(tokens);
  if (conditions.length === 0)
    return {
      kind: 'error',
      words: 'Unbounded JQL queries are not allowed here. Please add a search restriction.',
    };
  const by = find(moments, order.replace(/ desc$/, ''));
  if (order !== '' && (by === undefined || !order.endsWith(' desc'))) return { kind: 'unknown' };
  const all = conditions.map((alternatives) => alternatives.map(termOf));
  const known = all.map((alternatives) => alternatives.filter((term) => term !== null));
  if (known.flat().length !== all.flat().length) return { kind: 'unknown' };
  const bad = known.flat().find((term) => 'words' in term && hasBareSigns(term.words));
  if (bad !== undefined && 'words' in bad) return badText(bad.words);
  return { kind: 'query', all: known, order: by ?? null };
}
