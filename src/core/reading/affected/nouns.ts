import type { Finding } from '../finding.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import { oneOf } from '../lexicon/little-words.ts';
import type { Span } from '../prepared.ts';

export type Unit = Extract<Finding, { kind: 'affected' }>['unit'];

/** What can be counted. `isBad` by itself: duplicates, complaints. */
type Noun = { unit: Unit; isBad: boolean; span: Span };

const noun = 'noun:';

/** "4 sites report it". */
const isVerb = (hits: readonly Hit[], [start]: Span): boolean =>
  hits.some(({ tag, span }) => tag === 'affected:reports' && span[0] === start);

/** "16 nodes crash": what is bad by itself is what they do. */
const isVerbOf = (text: string, [, end]: Span, { tag, span }: Hit): boolean =>
  tag === 'noun:bad' && text.charAt(end - 1) === 's' && text.charAt(span[1] - 1) !== 's';

/** Of a noun for more than one. */
export const several = new RegExp(`${oneOf('affected:several')}$`, 'i');

/** Several rules ask for those of one sentence. */
const found = new WeakMap<readonly Hit[], readonly Noun[]>();

/** Of "report users" the last one is counted. */
export function nounsIn(text: string, hits: readonly Hit[]): readonly Noun[] {
  let nouns = found.get(hits);
  if (nouns === undefined) {
    nouns = readNouns(text, hits);
    found.set(hits, nouns);
  }
  return nouns;
}

function readNouns(text: string, hits: readonly Hit[]): readonly Noun[] {
  const nouns = hits.filter(({ tag }) => tag.startsWith(noun));
  const isBeforeAnother = ({ span }: Hit) =>
    nouns.some(
      (next) =>
        next.span[0] === span[1] + 1 &&
        /[ -]/.test(text.charAt(span[1])) &&
        !isVerbOf(text, span, next) &&
        !isVerb(hits, next.span),
    );
  return nouns
    .filter((each) => !isBeforeAnother(each))
    .map(({ tag, span }) => {
      const unit = tag.slice(noun.length);
      return { unit: unit === 'bad' ? 'records' : (unit as Unit), isBad: unit === 'bad', span };
    });
}

const our = oneOf('affected:our');

/** Whoever does something for a living or otherwise, by the ending of the word: "9 roofers", "3 of our cellists". */
const doers = new RegExp(
  `^\\s(?:${oneOf('affected:of')}\\s)?(?:${oneOf('affected:our', 'affected:other')}\\s){0,2}(?:\\p{Ll}{3,14}\\s)?(\\p{L}{2,}${oneOf('affected:doer-ending')})(?!\\p{L})`,
  'u',
);

/** "Three of us". */
const us = new RegExp(`^\\s(${oneOf('affected:of-us')})(?!\\p{L})`, 'u');

/** Whatever there is more than one of: "7 packers", "12 blue crates". */
const plural = new RegExp(
  `^\\s(?:${oneOf('affected:of')}\\s${our}\\s)?(?:\\p{Ll}{3,14}\\s)?(${oneOf('affected:plural')})(?!\\p{L})`,
  'u',
);
const noThings = new RegExp(`^${oneOf('affected:no-things')}$`, 'u');

/** Right behind a count, where the lexicon knows no noun. */
export function pluralBehind(text: string, at: number, known: readonly Noun[]): Noun | null {
  const match = plural.exec(text.slice(at, at + behind));
  return match === null || noThings.test(match[1] ?? '') ? null : nounAt(match, at, known, 'other');
}

/** The same of people. */
export function doersBehind(text: string, at: number, known: readonly Noun[]): Noun | null {
  const rest = text.slice(at, at + behind);
  const match = us.exec(rest) ?? doers.exec(rest);
  return match === null ? null : nounAt(match, at, known, 'users');
}

/** Characters behind a count in which a noun is looked for. */
const behind = 60;

/** The word that a match ends with, unless it is known already. */
function nounAt(match: RegExpExecArray, at: number, known: readonly Noun[], unit: Unit): Noun | null {
  const end = at + match[0].length;
  const span: Span = [end - (match[1] ?? '').length, end];
  return known.some((each) => each.span[0] < end && at < each.span[1]) ? null : { unit, isBad: false, span };
}
