import type { Particle } from '../lexicon/cue-tag.ts';
import type { Hit, Tag } from '../lexicon/lexicon.ts';
import type { Sentence, Span } from '../prepared.ts';
import { isWithin, overlaps } from '../spans.ts';

/** How the author stands to what the words say. */
export type Stance = {
  denied: boolean;
  /** Not, or not yet, so: if, in case, would, to avoid. */
  supposed: boolean;
  /** Yes or no would answer it. "Why is it down?" asks for something else and takes it for granted. */
  asked: boolean;
  /** Words of a page, an article or a button, between quotation marks. */
  shown: boolean;
};

/** "not" reaches so many words forward … */
const reach = 6;
/** … and "nicht" so many back. */
const reachBack = 3;

const breaks = ',;:()[]{}!?¿¡…–—"“”„«»|';
const quotes = '"“”„«»';

export function hasBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (breaks.includes(text.charAt(at))) return true;
  return false;
}

function wordsBetween(text: string, from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at += 1)
    if (text.charCodeAt(at) <= 32 && text.charCodeAt(at + 1) > 32) words += 1;
  return Math.max(0, words - 1);
}

/** The particles of a sentence, without those that are something else there ("not only"). */
function particlesIn(hits: readonly Hit[]): (particle: Particle) => readonly Hit[] {
  return (particle) => {
    const [said, unless]: readonly [Tag, Tag] = [`stance:${particle}`, `unless:${particle}`];
    const found = hits.filter(({ tag }) => tag === said);
    if (found.length === 0) return found;
    const exceptions = hits.filter(({ tag }) => tag === unless);
    return found.filter((hit) => !exceptions.some((exception) => overlaps(hit.span, exception.span)));
  };
}

/** Whether the place lies between quotation marks, and where they open. */
function openingQuote(text: string, place: number): number | null {
  let opened: number | null = null;
  for (let at = 0; at < place; at += 1)
    if (quotes.includes(text.charAt(at))) opened = opened === null ? at : null;
  return opened;
}

/** The particles of one kind inside a span. */
export const hitsWithin = ({ hits }: Sentence, particle: Particle, span: Span): readonly Hit[] =>
  particlesIn(hits)(particle).filter((hit) => isWithin(hit.span, span));

/** How the sentence means the words at `span` (in the message, as the sentence's own span is). */
export function stanceOf(sentence: Sentence, span: Span): Stance {
  const base = sentence.span[0];
  const { text } = sentence;
  const from = span[0] - base;
  const to = span[1] - base;
  const of = particlesIn(sentence.hits);
  const ends = (hit: Hit) => hit.span[1] - base;
  const starts = (hit: Hit) => hit.span[0] - base;

  const joining = of('joining');
  const sameClause = (a: number, b: number) =>
    !hasBreak(text, a, b) && !joining.some((join) => starts(join) >= a && ends(join) <= b);
  const near = (hit: Hit) => ends(hit) <= from && sameClause(ends(hit), from);

  const denied =
    of('denying').some((hit) => near(hit) && wordsBetween(text, ends(hit), from) < reach) ||
    of('denying-before').some(
      (hit) =>
        starts(hit) >= to && sameClause(to, starts(hit)) && wordsBetween(text, to, starts(hit)) < reachBack,
    );

  const isQuestion = /\?[\s"'”’»)!?*_]*$/.test(text);
  const granted = isQuestion && of('granting').some((hit) => starts(hit) < to);
  const opens = isQuestion && of('asking').some((hit) => starts(hit) <= openingPlace(text));
  const quote = openingQuote(text, from);
  return {
    denied,
    supposed: of('supposing').some(near),
    asked: isQuestion && !granted && (opens || !hasBreak(text, to, lastSign(text))),
    shown:
      quote !== null &&
      (of('showing').some((hit) => ends(hit) <= quote) || !of('speaking').some((hit) => ends(hit) <= quote)),
  };
}

/** Spanish opens a question with a sign of its own. */
const openingPlace = (text: string) => (text.startsWith('¿') ? 1 : 0);

/** Where the marks begin that end the sentence. */
function lastSign(text: string): number {
  let end = text.length;
  while (end > 0 && (breaks.includes(text.charAt(end - 1)) || text.charCodeAt(end - 1) <= 32)) end -= 1;
  return end;
}
