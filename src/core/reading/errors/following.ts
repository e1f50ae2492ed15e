import { colon, lacks, room } from '../holds.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import { oneOf } from '../lexicon/little-words.ts';
import type { Block, Span } from '../prepared.ts';
import { overlaps } from '../spans.ts';
import { matchesIn, type Piece, type View } from './piece.ts';
import { isByOthers, tellers } from './told.ts';
import { isLogLine } from './traces.ts';

/** Ends with what announces words of the product: "… as follows.", "its last words are". */
const announces = new RegExp(`(?::|\\b${oneOf('error:follows')}[.:]?)$`, 'i');
const follows = new RegExp(`\\b${oneOf('error:follows')}[.:]? {1,2}(?=\\p{Lu})`, 'gu');
/** Behind a colon on the same line: "in red: …", "back comes: …". */
const inPlace = new RegExp(`\\b${oneOf('error:just-there', 'error:comes')},?$`, 'i');
const own = new RegExp(`^(?:${oneOf('error:starts-own')}(?!\\p{L})|[-*•>\\d({[|])`, 'iu');
/** An agent tells what they saw. */
const seen = new RegExp(`\\b${oneOf('error:seen')}\\b`, 'i');
/** Whose story goes on behind a label: "Portal: nobody can log in since noon". */
const story = new RegExp(`\\b${oneOf('error:story')}(?!\\p{L})`, 'iu');
const shouts = /^[A-Z]{4,}[A-Z\d ,/-]*(?=$|[.;!\n])/;

/** The product's words without quotes behind what announces them: on the same line, on the next or in the next block. */
export function followingTexts(view: View, taken: readonly Span[]): readonly Piece[] {
  const { text, block, next } = view;
  if (block.kind === 'code' || block.topic === 'steps' || block.topic === 'expected') return [];
  if (lacks(block, room('error')) && lacks(block, colon)) return [];
  const hits = block.sentences.flatMap((sentence) => sentence.hits);
  const lines = matchesIn(text, block.span, /[^\n]+/g);
  const found = lines.flatMap(({ match, start }, at): readonly Span[] => {
    const line = match[0].trimEnd();
    if (view.isReply && !seen.test(line)) return [];
    const spans = onLine(text, hits, line, start, block.kind === 'item' || block.topic === 'environment');
    const near: Span = [start + Math.max(0, line.length - 60), start + line.length];
    if (spans.length > 0 || !announces.test(line) || !isTold(text, hits, near, false)) return spans;
    const below = lines[at + 1];
    return below === undefined ? inNext(text, next) : [[below.start, below.start + below.match[0].length]];
  });
  return found
    .map((span) => trimmed(text, span))
    .filter((span) => isTheirs(text.slice(...span)) && !taken.some((other) => overlaps(span, other)))
    .map((span) => ({ part: 'text', span }));
}

/** Right under it, and nothing but that. */
function inNext(text: string, next: Block | null): readonly Span[] {
  if (next === null || next.kind !== 'paragraph') return [];
  const [start, end] = next.span;
  const last = text.indexOf('\n', start);
  return [[start, last < 0 || last > end ? end : last]];
}

function onLine(
  text: string,
  hits: readonly Hit[],
  line: string,
  start: number,
  isItem: boolean,
): readonly Span[] {
  const end = start + line.length;
  const behind = matchesIn(text, [start, end], follows)
    .filter(({ start: at }) => isTold(text, hits, [start, at + 1]))
    .map(({ match, start: at }) => at + match[0].length);
  const colon = line.search(/: (?=\S)/);
  const head = line.slice(0, colon);
  const from = start + colon + 2;
  const said = line.slice(colon + 2);
  if (colon > 0 && isHead(text, hits, head, start, said, isItem)) behind.push(from);
  return behind.map((at) => [at, endOf(text, at, end)]);
}

/** The head of a line, before its colon, tells where the rest was shown. */
function isHead(
  text: string,
  hits: readonly Hit[],
  head: string,
  start: number,
  said: string,
  isItem: boolean,
) {
  const from = start + head.length + 2;
  if (head.length > 90 || /["“”„«»]/.test(said)) return false;
  if (inPlace.test(head)) return true;
  const isError = hits.some(
    ({ tag, span }) =>
      (tag === 'error:word' || tag === 'error:asks') && span[0] >= from && span[1] <= from + 60,
  );
  const isPlace = hits.some(
    ({ tag, span }) => (tag === 'error:place' || tag === 'env:device') && span[1] === start + head.length,
  );
  if (isPlace && !isItem && (shouts.test(said) || (/^\p{Lu}/u.test(said) && isError && !story.test(said))))
    return true;
  return isError && seen.test(head) && isTold(text, hits, [start, from]);
}

const isTold = (text: string, hits: readonly Hit[], [start, end]: Span, isByPlace = true): boolean =>
  hits.some(
    ({ tag, span }) =>
      span[0] >= start &&
      span[1] <= end &&
      ((tag === 'error:place' && isByPlace) ||
        tag === 'error:word' ||
        (tellers.has(tag) && !isByOthers(text, hits, start, span))),
  );

/** To the end of the sentence, or of the line. */
function endOf(text: string, from: number, to: number): number {
  const said = text.slice(from, to);
  const stop = said.search(shouts.test(said) ? /[.!;]/ : /[.!](?= \p{Lu})| [–-] /u);
  return stop < 0 ? to : from + stop;
}

/** Two words at least, and none that people begin their own sentences with. */
const isTheirs = (said: string): boolean =>
  /\s/.test(said) &&
  said.length < 200 &&
  !own.test(said) &&
  !/["“”„«»?]|^[^\s:]+ ?[:=] |\|| [-–] \d+$/.test(said) &&
  !isLogLine(said);

const trimmed = (text: string, [start, end]: Span): Span => {
  const said = text.slice(start, end);
  return [start + said.length - said.trimStart().length, start + said.replace(/[\s.]+$/, '').length];
};
