import { hasAny } from '../lexicon/has.ts';
import type { Hit, Tag } from '../lexicon/lexicon.ts';
import { oneOf, oneWordOf } from '../lexicon/little-words.ts';
import type { Sentence } from '../prepared.ts';
import { isVerb } from './actions.ts';
import { courseOf, type Turn } from './course.ts';
import { endsWithNot, type Result } from './outcome.ts';
import { shareOf } from './share.ts';

/** What a clause of an answer says: `plain`, that something is so, without a complaint. */
type Said = Turn | 'plain';

/** Sentences from the first one that says how it went, that may still belong to it. */
const belonging = 3;

/** How it went, by an answer's sentences from the first one that says so; with `isLoose` no complaint is praise enough. */
export function repliedIn(said: readonly Sentence[], isLoose: boolean): Result | null {
  const turns: Said[] = [];
  let last: readonly Said[] = [];
  for (const [index, sentence] of said.slice(0, belonging).entries()) {
    if (index > 0 && !takesUp(sentence, turns)) break;
    const its = [...shareOf(sentence.text), ...saidIn(sentence, isLoose || index > 0)];
    if (index > 1 && last.every((each) => each === 'plain') && !setAgainst.test(sentence.text)) break;
    last = its;
    turns.push(...its);
    if (endsWithNot(sentence.text) && turns.includes('good')) turns.push('bad');
  }
  const isGood = turns.includes('good') || turns.includes('plain');
  if (turns.includes('half') || (isGood && turns.includes('bad'))) return 'partly';
  if (turns.includes('good')) return 'worked';
  if (turns.includes('bad')) return 'failed';
  return isLoose && isGood ? 'worked' : null;
}

/** "Eleven are right. Three have none": unless somebody turns to something else; after a complaint only what is set against it. */
function takesUp({ text, span, hits }: Sentence, turns: readonly Said[]): boolean {
  const isOther =
    text.endsWith('?') ||
    otherMatter.test(text) ||
    hits.some(
      ({ tag, span: [at] }) =>
        tag === 'due:will' || tag === 'did:self' || (isVerb(tag) && (at === span[0] || !countsIn.test(text))),
    );
  if (isOther) return false;
  return turns.at(-1) !== 'bad' || setAgainst.test(text) || counts.test(text);
}
const otherMatter = new RegExp(`^\\W*${oneWordOf('attempt:other-matter')}`, 'iu');
const setAgainst = new RegExp(
  `^${oneWordOf('attempt:but-rest', 'attempt:taking-back', 'attempt:against')}`,
  'iu',
);
const counts = new RegExp(`^(?:${oneOf('attempt:of-the')}\\s)?${oneWordOf('attempt:rest')}`, 'iu');
const countsIn = new RegExp(`(?<![\\p{L}\\d.,:])${oneWordOf('attempt:rest', 'attempt:of-all')}`, 'iu');

const clauseEnd = new RegExp(
  `[,;:.!]+\\s|\\s[–—-]\\s|→|->|=>|\\s(?=${oneOf('attempt:clause-joint')}\\s)`,
  'giu',
);

function saidIn(sentence: Sentence, isLoose: boolean): readonly Said[] {
  const {
    text,
    span: [start],
    hits,
  } = sentence;
  const found: Said[] = [];
  let from = 0;
  for (const match of [...text.matchAll(clauseEnd), null]) {
    const end = match === null ? text.length : match.index;
    const inside = hits.filter(({ span }) => span[0] >= start + from && span[0] < start + end);
    found.push(...clauseSays(text.slice(from, end), inside, match?.[0].startsWith(':') === true, isLoose));
    if (match !== null) from = match.index + match[0].length;
  }
  return found;
}

function clauseSays(
  clause: string,
  hits: readonly Hit[],
  isName: boolean,
  isLoose: boolean,
): readonly Said[] {
  const course = courseOf(hits);
  if (course.length > 0) return course;
  if (isLoose && isNoMore(clause, hits)) return ['good'];
  if (hasAny(hits, complaining)) return ['bad'];
  if (isName || hits.some(({ tag }) => isVerb(tag)) || empty.test(clause)) return [];
  return isLoose || countsIn.test(clause) ? ['plain'] : [];
}

/** "No jumps since noon", "not one 502": to somebody who was asked to look that is good. */
const isNoMore = (clause: string, hits: readonly Hit[]): boolean =>
  noMore.test(clause) &&
  !hits.some(({ tag }) => tag === 'how:still' || tag === 'how:effect' || tag === 'how:bad');
const noMore = new RegExp(
  `^\\s*${oneOf('attempt:no-more')}\\s+(?:\\S+\\s){0,2}\\S+\\s*(?:$|${oneWordOf('attempt:so-far')})`,
  'iu',
);

/** "OK", "done": nothing is said of it. */
const empty = new RegExp(
  `^\\s*(?:${oneWordOf('attempt:greeting', 'attempt:polite', 'attempt:answer-opening')}|\\S*\\s*$)`,
  'iu',
);

const complaining: ReadonlySet<Tag> = new Set(['how:no', 'how:bad', 'how:still', 'how:trouble']);
