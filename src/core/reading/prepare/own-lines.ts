import {
  beginsClosing,
  beginsGreeting,
  closings,
  disclaims,
  greetings,
  isOfMailer,
  isPrompt,
  replyIntros,
  saysAutomatic,
  saysDisclaimer,
  saysForward,
  saysPassing,
} from '../lexicon/known.ts';
import { isProse } from './code-lines.ts';
import { isMailHead, isOriginal, withoutForwardHeads } from './forwarded.ts';
import { headingOf, labelsWithin } from './heading-of.ts';
import { itemOf } from './item-of.ts';
import { emptied, firstWord, type Line, partOfLine, splitAt } from './lines.ts';
import { splitAtNumbers } from './split-at-numbers.ts';
import { withoutComments } from './without-comments.ts';
import { textsIn, type Words } from './words.ts';

/** Lines under a closing that still can be a signature: more of them, or longer ones, are text. */
const signatureLines = 12;
const signatureLength = 90;
const fewWords = 6;
/** Of a greeting, in UTF-16 units, and the names in it. */
const fewLetters = 60;
const mostNames = 4;

/** What the author wrote now, of the lines of a text; a line of somebody else's or of the mail program is empty in it. */
export function ownLines(all: readonly Line[], words: Words): readonly Line[] {
  const lines = withoutComments(
    saysForward(words) || saysPassing(words) ? withoutForwardHeads(all) : all,
    words,
  );
  const end = endOfOwn(lines);
  const written = lines.slice(0, end);
  const hasQuotes = quotesLetter(written);
  const own = written
    .flatMap(splitAtLabels)
    .flatMap(splitAtNumbers)
    .map((line) => {
      if (isForeign(line) || (hasQuotes && isQuoted(line))) return emptied(line);
      return isQuoted(line) ? unquoted(line) : line;
    });
  withoutGreeting(own);
  if (saysDisclaimer(words)) withoutDisclaimers(own);
  withoutClosing(own);
  return own;
}

/** The number of an item: what follows it begins no line of its own. */
const marker = /^\s*[([#]?\d{1,2}[.)\]:]\s*$/;

/** A label within a line begins a line of its own. */
function splitAtLabels(line: Line): readonly Line[] {
  const starts = labelsWithin(line).filter((start) => !marker.test(line.text.slice(0, Math.min(start, 8))));
  if (starts.length === 0) return [line];
  return splitAt(line, starts);
}

const isForeign = (line: Line) => {
  const { lower } = line;
  const first = firstWord(line);
  return isOfMailer(lower, first) || isReplyIntro(lower) || isUnfilled(lower, first);
};

/** "A clear and concise description of …", "1. Go to '...'": what a form says, still as it was. */
const isUnfilled = (lower: string, first: number) =>
  isPrompt(lower.startsWith('*') || lower.startsWith('_') ? lower.slice(1) : lower, first) ||
  (lower.length < 80 && lower.includes("'..") && /'\.{2,}'/.test(lower));

const isQuoted = ({ text }: Line) => text.startsWith('>') && !text.startsWith('>>>');

/** `>` quotes a letter under its "… wrote:", or at the very start. Elsewhere the author shows something by it. */
const quotesLetter = (lines: readonly Line[]) =>
  lines.some(({ lower }) => isReplyIntro(lower)) ||
  lines.find(({ text }) => text !== '')?.text.startsWith('>') === true;

function unquoted(line: Line): Line {
  return cutStart(line, /^[> ]+/.exec(line.text.slice(0, 20))?.[0].length ?? 0);
}

/** "On Monday, Maya wrote:". */
const isReplyIntro = (lower: string) =>
  lower.endsWith(':') &&
  lower.length < 200 &&
  replyIntros.some(([start, end]) => lower.startsWith(start) && lower.endsWith(end) && /\d/.test(lower));

/** The line at which the quoted conversation begins; the number of lines without one. */
function endOfOwn(lines: readonly Line[]): number {
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.text === '') continue;
    if (isOriginal(line) || (isMailHead(line, lines, at) && lines.slice(0, at).some(isProse))) return at;
    if ((line.text === '--' || line.text === '—') && isSignature(lines.slice(at + 1))) return at;
    if (introEnds(line, lines[at + 1]) && !isQuotedNext(lines, at)) return at;
  }
  return lines.length;
}

/** What is quoted with `>` is answered between its lines. */
const isQuotedNext = (lines: readonly Line[], at: number): boolean =>
  lines
    .slice(at + 1, at + 4)
    .find(({ text }) => text !== '')
    ?.text.startsWith('>') === true;

/** Mail programs break a long "On … wrote:" in two. */
const introEnds = (line: Line, next: Line | undefined) =>
  isReplyIntro(line.lower) ||
  (next !== undefined &&
    line.lower.length < 120 &&
    next.lower.endsWith(':') &&
    isReplyIntro(`${line.lower} ${next.lower}`) &&
    replyIntros.some(([start]) => line.lower.startsWith(start)) &&
    /\d/.test(line.lower));

/** The words at the start of a line that a list of phrases knows, at most four of them. */
function startsWithPhrase(lower: string, known: ReadonlySet<string>): number {
  const texts = textsIn(lower, 0, Math.min(80, lower.length));
  for (let count = Math.min(5, texts.length); count > 0; count -= 1)
    if (known.has(texts.slice(0, count).join(' '))) return count;
  return 0;
}

function withoutGreeting(own: Line[]): void {
  const at = own.findIndex(({ text }) => text !== '');
  const line = own[at];
  if (line === undefined) return;
  const greeting = greetingIn(line);
  if (greeting > 0) own[at] = cutStart(line, greeting);
}

/** How many characters at the start of a line greet: "Hi Maya, since Monday …" says something behind them. */
function greetingIn(line: Line): number {
  if (!beginsGreeting(firstWord(line))) return 0;
  const { text, lower } = line;
  const known = startsWithPhrase(lower, greetings);
  if (known === 0) return 0;
  const [, behind = ''] = /^([^,!:–—]*)[,!:–—]/.exec(text.slice(0, fewLetters)) ?? [];
  const names = behind.split(/\s+/).slice(known);
  const isNamed = names.length < 2 || names.every((name) => /^\p{Lu}/u.test(name));
  if (behind !== '' && names.length <= mostNames && isNamed) {
    const rest = text.slice(behind.length).search(/[\p{L}\p{N}"“„«#([{<>/]/u);
    return rest < 0 ? text.length : behind.length + rest;
  }
  const isAlone = textsIn(lower.slice(0, 120)).length <= fewWords && text.length < fewLetters;
  return isAlone ? text.length : 0;
}

const cutStart = (line: Line, count: number): Line => partOfLine(line, count, line.text.length);

function withoutDisclaimers(own: Line[]): void {
  let from = 0;
  for (let at = 0; at <= own.length; at += 1) {
    if (at < own.length && own[at]?.text !== '') continue;
    const isDisclaimer = own.slice(from, at).some(({ lower }) => disclaims(lower));
    if (isDisclaimer) for (let each = from; each < at; each += 1) own[each] = emptied(own[each] as Line);
    from = at + 1;
  }
}

/** A closing takes the signature under it along, up to a postscript. */
function withoutClosing(own: Line[]): void {
  const at = own.findLastIndex(isClosing);
  if (at < 0) return;
  const end = own.findIndex(({ lower }, place) => place > at && /^p\.? ?s\b/.test(lower));
  const last = isSignature(own.slice(at + 1, end < 0 ? undefined : end))
    ? end < 0
      ? own.length
      : end
    : at + 1;
  for (let each = at; each < last; each += 1) own[each] = emptied(own[each] as Line);
}

function isSignature(lines: readonly Line[]): boolean {
  const under = lines.filter(({ text }) => text !== '');
  return (
    under.length <= signatureLines &&
    under.every((line) => line.text.length <= signatureLength && !isBody(line))
  );
}

/** What no signature has: a heading of a report, an item of a list. */
const isBody = (line: Line) => {
  const heading = headingOf(line, undefined);
  if (heading !== null && heading.kind !== 'title')
    return heading.topic !== 'other' && heading.topic !== 'environment';
  return itemOf(line)?.isCertain === true;
};

function isClosing(line: Line): boolean {
  const { lower } = line;
  if (lower === '' || lower.length > 60 || !beginsClosing(firstWord(line))) return false;
  const known = startsWithPhrase(lower, closings);
  const texts = textsIn(lower);
  return (
    known > 0 &&
    (texts.length === known ||
      (/[,!.]$/.test(lower) && texts.length <= known + 3) ||
      texts.length <= known + 2)
  );
}

/** Characters at the start of a message in which an automatic one says so. */
const announced = 600;

export const isAutomaticText = (lower: string): boolean => saysAutomatic(lower.slice(0, announced));
