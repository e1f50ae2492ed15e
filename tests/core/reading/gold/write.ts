import type { GoldConversation, GoldFact, GoldMessage, GoldQuote } from './gold.ts';

type Of<Kind extends GoldFact['kind']> = Extract<GoldFact, { kind: Kind }>;
type OneOrMore<T> = T | readonly T[];

const listed = <T>(value: OneOrMore<T>): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [value as T];

/** Somebody who writes: `zone` is where their clock is. */
const writer = (who: string, role: GoldMessage['role'], zone: string, isPublic: boolean) => {
  return (time: string, text: string): GoldMessage => ({ who, role, public: isPublic, time, zone, text });
};

export const customer = (who: string, zone: string) => ({ writes: writer(who, 'customer', zone, true) });

export const agent = (who: string, zone: string) => ({
  replies: writer(who, 'agent', zone, true),
  notes: writer(who, 'agent', zone, false),
});

export const robot = (who: string, zone: string) => ({ writes: writer(who, 'system', zone, true) });

const quote = (message: number, text: string): GoldQuote => ({ message, text });

/** `literal` is what stands there; `others` say the same, as well. */
export const environment = (
  message: number,
  parts: OneOrMore<Of<'environment'>['parts'][number]>,
  literal: string,
  ...others: readonly string[]
): GoldFact => ({
  kind: 'environment',
  parts: listed(parts),
  texts: [literal, ...others],
  quotes: [quote(message, literal)],
  optional: false,
});

/** `text` is its own quote, unless `literal` says what stands there. */
export const error = (
  message: number,
  parts: OneOrMore<Of<'error'>['parts'][number]>,
  text: string,
  literal = text,
): GoldFact => ({
  kind: 'error',
  parts: listed(parts),
  text,
  quotes: [quote(message, literal)],
  optional: false,
});

export const deadline = (
  message: number,
  literal: string,
  days: OneOrMore<string>,
  by: Of<'deadline'>['by'],
): GoldFact => ({
  kind: 'deadline',
  days: listed(days),
  by,
  quotes: [quote(message, literal)],
  optional: false,
});

/** `words` with blanks between them. `answer`: where its result stands, if in another message. */
export const attempt = (
  message: number,
  literal: string,
  words: string,
  by: Of<'attempt'>['by'],
  results: OneOrMore<Of<'attempt'>['results'][number]>,
  answer?: readonly [message: number, literal: string],
): GoldFact => ({
  kind: 'attempt',
  words: words.split(' '),
  by,
  results: listed(results),
  quotes: [quote(message, literal), ...(answer ? [quote(...answer)] : [])],
  optional: false,
});

export const affected = (
  message: number,
  literal: string,
  count: number | null,
  units: OneOrMore<Of<'affected'>['units'][number]>,
  growing?: boolean,
): GoldFact => ({
  kind: 'affected',
  count,
  units: listed(units),
  growing,
  quotes: [quote(message, literal)],
  optional: false,
});

const told =
  (kind: 'observed' | 'expected' | 'step') =>
  (message: number, text: string): GoldFact => ({
    kind,
    text,
    quotes: [quote(message, text)],
    optional: false,
  });

export const observed = told('observed');
export const expected = told('expected');
export const step = told('step');

export const cue = (message: number, name: Of<'cue'>['cue'], literal: string): GoldFact => ({
  kind: 'cue',
  cue: name,
  quotes: [quote(message, literal)],
  optional: false,
});

export const optional = (fact: GoldFact): GoldFact => ({ ...fact, optional: true });

/** `id` is the name of its file. */
export const conversation = (
  it: Omit<GoldConversation, 'swappable'> & { swappable?: GoldConversation['swappable'] },
): GoldConversation => ({ swappable: [], ...it });
