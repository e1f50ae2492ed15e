import type { Span } from '../prepared.ts';
import { behind, hitsOf, isInside, type Piece, type View } from './view.ts';

/** Behind the word "version": 4, 4.12.1, 2026-05-15, 2.0-beta.3. */
const value = /[\s:.#=(]{0,3}(?:is |ist |to |auf )?["'“„«]?v?(\d[\w.+-]{0,30})/iy;
const dotted = /\d{1,5}(?:\.\d{1,6}){1,3}(?:[-+][a-z0-9.]{1,16}|[a-z]\d{0,3}\b)?/gi;

/** In front of a version: the word that names the program, with what joins the two. */
const wordBefore = /([\p{L}@][\p{L}\d@/_.+-]{0,40})(?:[ \u00a0]\(?|@|\/|-|: ?)v?$/iu;
/** A figure behind which a unit or a currency stands is a quantity. */
const unitBehind =
  /^(?:\s?(?:%|€|\$|£|¥|°)|\s?(?:[kmgt]i?b|ms|s|sec|min|h|hrs?|km|kg|g|m|cm|mm|mbit|mbps|px|pt|usd|eur|gbp|chf|uhr|euro|mio|k|million|percent|prozent)\b|\s(?:hours?|days?|weeks?|minutes?|seconds?|times|stunden|tage|heures|jours|horas|días|dias)\b)/i;
const currencyBefore = /(?:[€$£¥]|\b(?:usd|eur|gbp|chf|rs))\s?$/i;

/** Words before a figure that is no version: places in a text, months, amounts. */
const places =
  /^(?:section|sect|chapter|step|line|lines|row|rows|table|figure|fig|page|paragraph|clause|article|item|note|part|about|around|only|over|under|than|approx|ca|circa|nearly|almost|invoice|order|total|sum|from|to|at|by|and|or|of|in|on|um|at|kl|zeile|abschnitt|schritt|seite|kapitel|tabelle|punkt|ligne|étape|page|section|línea|paso|página|linha|passo|ip|host|server|tls|ssl|http|https|html|smtp|tel|fon|fax|phone|am|bis|vom|den|der|de|les|la|le|el|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

const programming =
  /^(?:sdk|api|library|node|node\.js|nodejs|python|php|ruby|java|go|golang|\.net|dotnet|npm|kotlin|swift|rust|react|vue|angular|django|laravel|rails|spring|curl|openssl|postgres|postgresql|mysql|jdk|jre)$/i;

/** Versions of apps and of what developers build with; names and versions in `taken` are something else. */
export function versions(view: View, taken: readonly Piece[]): readonly Piece[] {
  if (!/\d/.test(view.sentence.text)) return [];
  const said = hitsOf(view, 'env:version').flatMap(({ span }) => saidVersion(view, span));
  const found = said.filter(({ span }) => !isInside(span, taken));
  for (const match of view.sentence.text.matchAll(dotted)) {
    const start = view.sentence.span[0] + match.index;
    const piece = namedVersion(view, start, match[0]);
    if (piece !== null && !isInside(piece.span, taken) && !isInside([start, start + 1], found))
      found.push(piece);
  }
  return found;
}

/** "Version 8.3.0", "the app (version 5.2)", "API version 2026-05-15", "build 4512". */
function saidVersion(view: View, [start, end]: Span): readonly Piece[] {
  const { text, source } = view;
  const found = behind(text, end, value);
  const figure = found?.[1]?.replace(/[.+-]+$/, '');
  if (found === null || figure === undefined) return [];
  const isDotted = /^\d+(?:\.\d+)+/.test(figure) || /^\d{4}-\d\d-\d\d$/.test(figure);
  const isWhole = /^\d{1,8}[a-z]?\d{0,4}$/i.test(figure);
  if (!isDotted && !(isWhole && source !== 'reply')) return [];
  if (unitBehind.test(text.slice(end + found[0].length, end + found[0].length + 10))) return [];
  const name = nameBefore(view, start);
  const from = start - name.length;
  const part = programming.test(name.trim().split(' ').at(-1) ?? '') ? 'sdk' : 'app';
  const last = end + found[0].length - ((found[1]?.length ?? 0) - figure.length);
  return [{ part, text: `${text.slice(from, end)} ${figure}`.replace(/\s+/g, ' '), span: [from, last] }];
}

/** The words right before "version" that name what it is of, with their blank: "API ", "ShiftLeaf app ". */
function nameBefore({ text, sentence }: View, start: number): string {
  const before = text.slice(Math.max(sentence.span[0], start - 40), start);
  return /(?:(?:[A-Z][\w+.-]{0,30}|app|plugin|client|firmware|api|sdk) ){1,2}\(?$/u.exec(before)?.[0] ?? '';
}

/** "PickRunner 6.2.0", "drop-in 5.44.0", "shopmesh-node@3.8.1", and a message that is nothing but a version. */
function namedVersion({ text, sentence, source }: View, start: number, figure: string): Piece | null {
  const end = start + figure.length;
  const isCut = /[\d.,:]/.test(text.charAt(start - 1)) || /[\d:]/.test(text.charAt(end));
  if (isCut || isNoVersion(text, start, end, figure)) return null;
  if (source === 'customer' && sentence.text.replace(/^v|[.!]$/g, '') === figure)
    return { part: 'app', text: figure, span: [start, end] };
  const before = wordBefore.exec(text.slice(Math.max(sentence.span[0], start - 48), start));
  const name = before?.[1];
  if (before === null || name === undefined || places.test(name)) return null;
  const from = start - before[0].length;
  const isSentenceStart = from === sentence.span[0];
  const isNamed =
    /\d|[A-Z]/.test(name.slice(isSentenceStart ? 1 : 0)) || /[-_@/]/.test(name) || programming.test(name);
  if (!isNamed && figure.split('.').length < 3) return null;
  return {
    part: programming.test(name) || /[-@/]/.test(name) ? 'sdk' : 'app',
    text: text.slice(from, end),
    span: [from, end],
  };
}

/** Amounts, dates, addresses, clocks. */
function isNoVersion(text: string, start: number, end: number, figure: string): boolean {
  const parts = figure.split('.').map(Number);
  const [first = 0, second = 0, third, fourth] = parts;
  if (fourth !== undefined && parts.every((part) => part < 256)) return true;
  if (
    third !== undefined &&
    fourth === undefined &&
    first <= 31 &&
    second <= 12 &&
    third > 1900 &&
    third < 2100
  )
    return true;
  if (/^\d{1,3}(?:\.\d{3})+$/.test(figure)) return true;
  return (
    unitBehind.test(text.slice(end, end + 10)) ||
    currencyBefore.test(text.slice(Math.max(0, start - 5), start))
  );
}
