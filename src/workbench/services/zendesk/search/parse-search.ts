type Operator = ':' | '<' | '>' | '<=' | '>=';

/** One condition. `property` is null for words that may stand anywhere. */
export type SearchTerm = {
  isNot: boolean;
  property: string | null;
  operator: Operator;
  value: string;
  isQuoted: boolean;
};

/** Zendesk's search reference: more words than these are refused. */
const mostWords = 64;

const operators: readonly Operator[] = [':', '<', '>', '<=', '>='];

/** A word with a colon or a sign in it names a property, as in status<solved; nothing may stand around the sign. */
const term = /\s*(-)?(?:([a-z_]+\d*)(<=|>=|:|<|>))?(?:"([^"]*)"|(\S+))/iy;

const wordsIn = (value: string): number => value.split(/\s+/).filter((word) => word !== '').length;

/** Null: too many words. */
export function parseSearch(query: string): SearchTerm[] | null {
  const terms: SearchTerm[] = [];
  term.lastIndex = 0;
  for (let match = term.exec(query); match !== null; match = term.exec(query)) {
    const [, minus, property, sign, quoted, bare] = match;
    terms.push({
      isNot: minus !== undefined,
      property: property?.toLowerCase() ?? null,
      operator: operators.find((each) => each === sign) ?? ':',
      value: quoted ?? bare ?? '',
      isQuoted: quoted !== undefined,
    });
  }
  return terms.reduce((sum, { value }) => sum + wordsIn(value), 0) > mostWords ? null : terms;
}
