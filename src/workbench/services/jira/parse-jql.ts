/** The part of JQL that the workbench answers. `days`: created within that many days. */
export type JqlTerm =
  | { field: 'labels' | 'project' | 'key' | 'issuetype'; value: string }
  | { field: 'creator' }
  | { field: 'created'; days: number };

/** `error`: Jira would refuse it. `unknown`: Jira may well know it. */
export type ParsedJql =
  | { kind: 'query'; terms: JqlTerm[]; newestFirst: boolean }
  | { kind: 'error'; words: string }
  | { kind: 'unknown' };

type Token = { kind: 'word' | 'sign' | 'string'; text: string };

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

const unquoted = (text: string): string =>
  text.replace(/\\(u[0-9a-fA-F]{4}|.)/g, (_, code: string) =>
    code.length === 5 ? String.fromCharCode(Number.parseInt(code.slice(1), 16)) : (escapes[code] ?? code),
  );

const token = /\s*(?:"((?:[^"\\]|\\.)*)"|(>=|<=|!=|=|~|\(|\)|,)|([\w.-]+))/y;

function tokensOf(jql: string): Token[] | null {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  while (jql.slice(token.lastIndex).trim() !== '') {
    const match = token.exec(jql);
    if (match === null) return null;
    const [, string, sign, word] = match;
    if (string !== undefined) tokens.push({ kind: 'string', text: unquoted(string) });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
    else tokens.push({ kind: 'word', text: word ?? '' });
  }
  return tokens;
}

const named = ['labels', 'project', 'key', 'issuetype'] as const;

function termOf(tokens: readonly Token[]): JqlTerm | null {
  const [field, sign, value, ...call] = tokens;
  if (field?.kind !== 'word' || sign?.kind !== 'sign' || value === undefined) return null;
  const name = field.text.toLowerCase();
  const asked = named.find((each) => each === name);
  if (asked !== undefined && sign.text === '=' && value.kind !== 'sign' && call.length === 0)
    return { field: asked, value: value.text };
  const isCall = call.map(({ text }) => text).join('') === '()';
  if (name === 'creator' && sign.text === '=' && value.text === 'currentUser' && isCall)
    return { field: 'creator' };
  const [, days] = /^-(\d+)d$/.exec(value.text) ?? [];
  if (name === 'created' && sign.text === '>=' && days !== undefined && call.length === 0)
    return { field: 'created', days: Number(days) };
  return null;
}

const isWord = (word: string) => (each: Token | undefined) =>
  each?.kind === 'word' && each.text.toUpperCase() === word;

/** Conditions joined by AND, with `ORDER BY created DESC` at most. */
export function parseJql(jql: string): ParsedJql {
  const tokens = tokensOf(jql);
  if (tokens === null) return { kind: 'error', words: 'Error in the JQL Query: it could not be read.' };
  const at = tokens.findIndex((each, index) => isWord('ORDER')(each) && isWord('BY')(tokens[index + 1]));
  const order =
    at < 0
      ? ''
      : tokens
          .slice(at + 2)
          .map(({ text }) => text.toLowerCase())
          .join(' ');
  if (order !== '' && order !== 'created desc') return { kind: 'unknown' };
  const conditions: Token[][] = [[]];
  for (const each of at < 0 ? tokens : tokens.slice(0, at)) {
    if (isWord('AND')(each)) conditions.push([]);
    else conditions.at(-1)?.push(each);
  }
  if (conditions.length === 1 && conditions[0]?.length === 0)
    return {
      kind: 'error',
      words: 'Unbounded JQL queries are not allowed here. Please add a search restriction.',
    };
  const terms = conditions.map(termOf);
  const known = terms.filter((term) => term !== null);
  return known.length === terms.length
    ? { kind: 'query', terms: known, newestFirst: order !== '' }
    : { kind: 'unknown' };
}
