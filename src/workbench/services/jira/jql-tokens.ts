export type Token = { kind: 'word' | 'sign' | 'string'; text: string };

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

const unquoted = (text: string): string =>
  text.replace(/\\(u[0-9a-fA-F]{4}|.)/g, (_, code: string) =>
    code.length === 5 ? String.fromCharCode(Number.parseInt(code.slice(1), 16)) : (escapes[code] ?? code),
  );

const token = /\s*(?:"((?:[^"\\]|\\.)*)"|(>=|<=|!=|=|~|\(|\)|,)|([\w.-]+))/y;

/** Null: it is no JQL. */
export function tokensOf(jql: string): Token[] | null {
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

const isWord = (each: Token | undefined, word: string): boolean =>
  each?.kind === 'word' && each.text.toUpperCase() === word;

const isSign = (each: Token | undefined, sign: string): boolean =>
  each?.kind === 'sign' && each.text === sign;

function divided(tokens: readonly Token[], word: string): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const each of tokens) {
    if (isSign(each, '(')) depth += 1;
    if (isSign(each, ')')) depth -= 1;
    if (depth === 0 && isWord(each, word)) parts.push([]);
    else parts.at(-1)?.push(each);
  }
  return parts;
}

/** What stands in brackets of its own, alternatives by OR; a term without brackets is its only alternative. */
const alternativesOf = (part: readonly Token[]): Token[][] =>
  isSign(part[0], '(') && isSign(part.at(-1), ')') ? divided(part.slice(1, -1), 'OR') : [[...part]];

/** `order`: what stands behind ORDER BY, in lower case. */
export function conditionsOf(tokens: readonly Token[]): { conditions: Token[][][]; order: string } {
  const at = tokens.findIndex((each, index) => isWord(each, 'ORDER') && isWord(tokens[index + 1], 'BY'));
  const asked = at < 0 ? tokens : tokens.slice(0, at);
  const order = at < 0 ? [] : tokens.slice(at + 2).map(({ text }) => text.toLowerCase());
  return {
    conditions: asked.length === 0 ? [] : divided(asked, 'AND').map(alternativesOf),
    order: order.join(' '),
  };
}
