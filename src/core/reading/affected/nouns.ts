import type { Finding } from '../finding.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import { oneOf, oneWordOf } from '../lexicon/little-words.ts';
import type { Language, Sentence, Span } from '../prepared.ts';

export type Unit = Extract<Finding, { kind: 'affected' }>['unit'];

/** What is counted. `bad` by itself: duplicates, complaints. `doer`: a person by the ending of the word; `plural`: several of whatever it is. */
export type Noun = {
  unit: Unit;
  kind: 'known' | 'bad' | 'label' | 'doer' | 'plural' | 'everyone';
  span: Span;
};

const prefix = 'noun:';
/** A line may end between them. */
const between = /^(?:-|[^\S\n]{0,2}\n?[^\S\n]?)(?=\p{L})/u;
const word = /\p{L}[\p{L}\p{N}'’-]*/uy;
/** Words up to what is counted: "12 big blue crates". */
const most = 5;

/** Languages in which it stands before what is told of it: "35 pedidos parados". */
const nounFirst: ReadonlySet<Language> = new Set(['fr', 'es', 'pt']);

const small = new RegExp(`^${oneWordOf('affected:small', 'affected:does')}$`, 'iu');
const article = new RegExp(`^${oneWordOf('affected:our', 'affected:article', 'affected:others')}$`, 'iu');
const plural = new RegExp(`^${oneWordOf('affected:plural')}$`, 'u');
const record = new RegExp(`${oneOf('affected:record-ending')}$`, 'u');
const doer = new RegExp(`${oneOf('affected:doer-ending')}$`, 'u');
const noDoer = new RegExp(`(?<!\\p{L})${oneOf('affected:no-doers')}$`, 'u');
/** A person by the ending of the word. */
export const isDoer = (said: string): boolean => doer.test(said) && !noDoer.test(said);
const noPlural = new RegExp(`${oneOf('affected:no-plural')}$`, 'u');
const noThing = new RegExp(`^${oneOf('affected:no-things')}$`, 'iu');
const several = new RegExp(`${oneOf('affected:several')}$`, 'i');
/** Of a noun for more than one. */
export const isSeveral = (said: string): boolean => several.test(said) && !noPlural.test(said);

/**
 * The noun behind a count: the first word for more than one that no other follows, or what the lexicon knows. Null where
 * it has none of its own, 'none' where what is counted is nothing that could suffer, such as minutes.
 */
export function nounBehind(
  text: string,
  at: number,
  { span: [, end], hits }: Sentence,
  { count, language }: { count: number; language: Language },
): Noun | null | 'none' {
  const isNounFirst = nounFirst.has(language);
  const words = wordsBehind(text, at, end);
  let singular: Noun | null = null;
  let found: Noun | null = null;
  for (const span of words) {
    const said = text.slice(...span);
    const known = knownAt(hits, span);
    const isMany = (known === null ? plural : several).test(said) && !noPlural.test(said);
    if (found !== null && (isNounFirst || !(isMany && found.span[1] + 1 === span[0]))) break;
    if (known === null && noThing.test(said)) return 'none';
    if (isMany && count !== 1) found = known ?? byEnding(said, span);
    else if (known !== null) singular = known;
  }
  return found ?? (count > 1 && language === 'en' ? null : singular);
}

/**
 * The noun behind a word such as "every" or "only", for one or for more of whatever it is: the last word before what is
 * said of it, which is known by its place: "every kid's emergency contact has", "each fob works".
 */
export function headBehind(
  text: string,
  at: number,
  { span: [, end], hits }: Sentence,
  language: Language,
): Noun | null {
  let head: Noun | null = null;
  for (const span of wordsBehind(text, at, end)) {
    const said = text.slice(...span);
    if (/['’]s$/.test(said)) continue;
    const known = knownAt(hits, span);
    if (known === null && noThing.test(said)) return null;
    const isMany = (known === null ? plural : several).test(said) && !noPlural.test(said);
    if (head !== null && known === null) {
      if (isVerb.test(said) || isMany !== isSeveral(text.slice(...head.span))) break;
    }
    head = known ?? byEnding(said, span);
    if (nounFirst.has(language)) break;
  }
  return head;
}
const isVerb = new RegExp(`^${oneWordOf('affected:does', 'affected:did')}`, 'iu');

function byEnding(said: string, span: Span): Noun {
  if (record.test(said)) return { unit: 'records', kind: 'plural', span };
  if (isDoer(said)) return { unit: 'users', kind: 'doer', span };
  return { unit: 'other', kind: 'plural', span };
}

function wordsBehind(text: string, at: number, end: number): readonly Span[] {
  const words: Span[] = [];
  let from = at;
  while (words.length < most && from < end) {
    const gap = between.exec(text.slice(from, from + 4))?.[0].length ?? 0;
    if (gap === 0) break;
    word.lastIndex = from + gap;
    const match = word.exec(text);
    if (match === null) break;
    const span: Span = [from + gap, word.lastIndex];
    from = span[1];
    if (words.length === 0 && article.test(match[0])) continue;
    if (small.test(match[0])) break;
    words.push(span);
  }
  return words;
}

function knownAt(hits: readonly Hit[], [start, end]: Span): Noun | null {
  const hit = hits.find(({ tag, span }) => tag.startsWith(prefix) && span[0] <= start && span[1] === end);
  return hit === undefined ? null : nounOf(hit);
}

export function nounOf({ tag, span }: Hit): Noun {
  const unit = tag.slice(prefix.length);
  return unit === 'bad'
    ? { unit: 'records', kind: 'bad', span }
    : { unit: unit as Unit, kind: 'known', span };
}
