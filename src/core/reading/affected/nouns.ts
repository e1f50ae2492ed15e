import type { Finding } from '../finding.ts';
import type { Hit } from '../lexicon/lexicon.ts';
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

/** Of "report users" the last one is counted. */
export function nounsIn(text: string, hits: readonly Hit[]): readonly Noun[] {
  const nouns = hits.filter(({ tag }) => tag.startsWith(noun));
  return nouns
    .filter(
      ({ span }) =>
        !nouns.some(
          (next) =>
            next.span[0] > span[0] &&
            /^[ -]$/.test(text.slice(span[1], next.span[0])) &&
            !isVerbOf(text, span, next) &&
            !isVerb(hits, next.span),
        ),
    )
    .map(({ tag, span }) => {
      const unit = tag.slice(noun.length);
      return { unit: unit === 'bad' ? 'records' : (unit as Unit), isBad: unit === 'bad', span };
    });
}

/** Whoever does something for a living or otherwise, by the ending of the word: "9 roofers", "3 of our cellists". */
const doers =
  /^\s(?:of\s)?(?:(?:the|our|my|their|other|more|further|different|new)\s){0,2}(?:\p{Ll}{3,14}\s)?(\p{L}{2,}(?:ers|ors|ists|ians|ants|ees|men|women))(?!\p{L})/u;

/** "Three of us". */
const us = /^\s(of us)(?!\p{L})/u;

/** Whatever there is more than one of: "7 packers", "12 blue crates". */
const plural = /^\s(?:of\s(?:the|our|my|their|these|those)\s)?(?:\p{Ll}{3,14}\s)?(\p{Ll}{3,20}s)(?!\p{L})/u;
const noThings =
  /^(?:\p{L}+(?:ss|us|is)|(?:milli)?seconds|minutes|hours|days|nights|weeks|months|years|times|ways|things|steps|tries|retries|attempts|clicks|points|degrees|pixels|characters|words|bytes|digits|metres|meters|miles|euros|dollars|pounds|francs|cents|bucks|versions|levels|was|has|does|its|theirs|ours|yours|hers|always|percents|options|pieces|factors|languages|seasons|spaces|lines)$/u;

/** Right behind a count, where the lexicon knows no noun. */
export function pluralBehind(text: string, at: number, known: readonly Noun[]): Noun | null {
  const match = plural.exec(text.slice(at, at + 60));
  const word = match?.[1];
  if (match === null || word === undefined || noThings.test(word)) return null;
  const span: Span = [at + match[0].length - word.length, at + match[0].length];
  return known.some((each) => each.span[0] < span[1] && at < each.span[1])
    ? null
    : { unit: 'other', isBad: false, span };
}

/** The same of people. */
export function doersBehind(text: string, at: number, known: readonly Noun[]): Noun | null {
  const rest = text.slice(at, at + 60);
  const match = us.exec(rest) ?? doers.exec(rest);
  const word = match?.[1];
  if (match === null || word === undefined) return null;
  const span: Span = [at + match[0].length - word.length, at + match[0].length];
  return known.some((each) => each.span[0] < span[1] && at < each.span[1])
    ? null
    : { unit: 'users', isBad: false, span };
}
