import { lacks, quote, room } from '../holds.ts';
import type { Hit, Tag } from '../lexicon/lexicon.ts';
import { oneOf } from '../lexicon/little-words.ts';
import type { Span } from '../prepared.ts';
import { matchesIn, type Piece, type View } from './piece.ts';
import { isByOthers, sentenceAt, tellersBefore } from './told.ts';

/** What stands in quotes of any kind; long lines may have been broken inside, paragraphs not. */
const quotes =
  /"((?:[^"\n]|\n(?![\r\n])){2,300})"|“((?:[^“”\n]|\n(?![\r\n])){2,300})”|„((?:[^„“”"\n]|\n(?![\r\n])){2,300})[“”"]|«((?:[^«»\n]|\n(?![\r\n])){2,300})»|`([^`\n]{2,300})`|(?<![\p{L}\d])['‘]([^'‘’\n]{4,200})['’](?![\p{L}\d])/gu;

/** Between "says" and what is said, and between "button" and its name, in characters. */
const near = 40;
const beside = 14;
/** "See "Settings"", and what says nothing: "it … "that"". */
const vague = new RegExp(`(?:^|[\\s(])${oneOf('error:vague')}$|(?:^|[.!?\\n] ?)${oneOf('error:see')}$`, 'i');
/** "Wrote it in "Notes"": a place. */
const placed = new RegExp(`\\b${oneOf('error:preposition')} .$`);
/** What somebody says at length, and no product. */
const mostWords = 15;
/** Between "he says" and his words. */
const close = 12;

/** Codes that stand in an error's text. */
const code = /\b(?:[A-Z]{2,12}(?:_[A-Z]{2,12}){1,4} |[A-Z]{1,8}[-_]?\d{2,6}|[45]\d\d|0x[\da-f]{4,})\b/;
const good = new RegExp(`^${oneOf('error:good')}\\b`, 'i');

/** As somebody speaks it into a phone: "it says quote no carrier unquote". */
const spoken = new RegExp(
  `\\b${oneOf('error:quote')},? ([^\\n"]{4,160}?),? ${oneOf('error:unquote')}\\b`,
  'gi',
);

/** The texts in quotes that the product showed when it failed. */
export function quotedTexts(view: View): readonly Piece[] {
  const { block, text } = view;
  if (block.kind === 'code') return [];
  const hits = block.sentences.flatMap((sentence) => sentence.hits);
  const found: Piece[] = [...spokenTexts(view)];
  if (lacks(block, quote)) return found;
  for (const { match, start } of matchesIn(text, block.span, quotes)) {
    const end = start + match[0].length;
    if (isError(view, hits, [start + 1, end - 1], match[0].slice(1, -1)))
      found.push({ part: 'text', span: trimmed(text, start + 1, end - 1) });
  }
  return found;
}

function spokenTexts({ text, block }: View): readonly Piece[] {
  if (lacks(block, room('error'))) return [];
  return matchesIn(text, block.span, spoken).flatMap(({ match, start }): readonly Piece[] => {
    const from = start + match[0].indexOf(match[1] ?? '');
    return [{ part: 'text', span: [from, from + (match[1] ?? '').length] }];
  });
}

function isError(view: View, hits: readonly Hit[], [start, end]: Span, inner: string): boolean {
  const { block, text, isReply } = view;
  const words = inner.trim().split(/\s+/).length;
  // A whole answer in quotes: what is told in it is found by itself.
  if (asItShould.test(text.slice(end, end + 40))) return false;
  if (words > mostWords && hasInside(hits, 'error:tells', start, end)) return false;
  if (block.kind === 'code' || good.test(inner.trim()) || block.topic === 'expected') return false;
  const isErrorLike =
    hasInside(hits, 'error:word', start, end) ||
    hasInside(hits, 'error:asks', start, end) ||
    code.test(inner);
  const told = tellerOf(text, hits, start);
  // "Was told": by people.
  const teller =
    told !== undefined && !isErrorLike && / told$/i.test(text.slice(...told.span)) ? undefined : told;
  const from = sentenceAt(block.sentences, start)?.span[0] ?? block.span[0];
  const isOthers = teller !== undefined && isByOthers(text, hits, from, teller.span);
  if (isOthers && start - teller.span[1] <= close) return false;
  const isVague = teller !== undefined && vague.test(text.slice(teller.span[0] - 2, teller.span[1]));
  const isTold =
    (teller !== undefined && !isOthers) ||
    isAtPlace(text, hits, start) ||
    isShownThen(text, end) ||
    (asked.test(text.slice(Math.max(0, start - 24), start)) && meant.test(text.slice(end, end + 30)));
  const isPart =
    isFeature(text, start, end) || isControl(text, hits, start, end, teller?.span[0] ?? null, isErrorLike);
  if (isErrorLike)
    return words > 1 ? (isTold || !isReply) && !isPart : isTold && !isReply && !/\d/.test(inner);
  if (isReply || block.topic === 'steps' || words < 2 || isPart) return false;
  if (placed.test(text.slice(Math.max(0, start - 8), start))) return false;
  if (isVague || text.charAt(start - 1) === '`') return false;
  return isTold && !text.slice(end, end + 3).includes('?');
}

/** The nearest before the quote, in the same sentence, with only few words between. */
const tellerOf = (text: string, hits: readonly Hit[], start: number): Hit | undefined =>
  tellersBefore({ hits }, start).findLast(
    ({ span }) => start - span[1] <= near && !/[.;!?"“”«»]\s|\n\n/.test(text.slice(span[1], start - 1)),
  );

/** "Status bar: "…"", "a yellow bar "…"", "in red "…"", "just "…"". */
const isAtPlace = (text: string, hits: readonly Hit[], start: number): boolean =>
  justThere.test(text.slice(Math.max(0, start - 14), start)) &&
  !/(?:^|\n)\s*.$/.test(text.slice(Math.max(0, start - 14), start))
    ? true
    : hits.some(
        ({ tag, span }) =>
          tag === 'error:place' && span[1] <= start && withText.test(text.slice(span[1], start)),
      );
const justThere = new RegExp(`(?:\\b${oneOf('error:just-there')}[,:]?|^|\\n)\\s*.$`, 'i');
const withText = new RegExp(`^(?:\\s?[:–-]\\s?|\\s(?:${oneOf('error:with-text')} )?|, )["“„«\`'‘]$`);

/** "… appears", "… in red", "… in the corner". */
const isShownThen = (text: string, end: number): boolean => shownThen.test(text.slice(end, end + 40));
const shownThen = new RegExp(`^["”“»\`'’][,.]? (?:${oneOf('error:adverb')} )?${oneOf('error:appears')}\\b`);

/** "What does "drift > 5 %" want from me?" */
const asked = new RegExp(`\\b${oneOf('error:asked')} .$`, 'i');
const meant = new RegExp(`^. ${oneOf('error:meant')}\\b`, 'i');
/** "… returned "0 rows skipped", as it should". */
const asItShould = new RegExp(`^.?,? ${oneOf('error:as-it-should')}\\b`, 'i');

const hasInside = (hits: readonly Hit[], tag: Tag, start: number, end: number) =>
  hits.some((hit) => hit.tag === tag && hit.span[0] >= start && hit.span[1] <= end);

/** "The "find lost photos" scan". */
const isFeature = (text: string, start: number, end: number): boolean =>
  theBefore.test(text.slice(Math.max(0, start - 8), start)) && featureBehind.test(text.slice(end, end + 30));
const theBefore = new RegExp(`\\b${oneOf('error:the')} .$`, 'i');
const featureBehind = new RegExp(`^.\\s(?!${oneOf('error:message')})\\p{Ll}{3,}`, 'u');

/** What says its own name. */
const hasName = new RegExp(`^${oneOf('error:control')}`, 'i');

/** "The button "Save"", "the option "Group by journal"". */
const isControl = (
  text: string,
  hits: readonly Hit[],
  start: number,
  end: number,
  teller: number | null,
  isErrorLike: boolean,
) =>
  hits.some(
    ({ tag, span }) =>
      tag === 'error:control' &&
      (teller === null || span[0] >= teller || (!isErrorLike && hasName.test(text.slice(...span)))) &&
      ((span[1] <= start && start - span[1] <= beside && !/[.;!?:]/.test(text.slice(span[1], start))) ||
        (span[0] >= end && span[0] - end <= beside - 8)),
  );

function trimmed(text: string, start: number, end: number): Span {
  const inner = text.slice(start, end);
  return [start + inner.length - inner.trimStart().length, start + inner.trimEnd().length];
}
