import { figure as figureSign, lacks } from '../holds.ts';
import { oneOf } from '../lexicon/little-words.ts';
import { stages } from '../lexicon/product-words.ts';
import type { Span } from '../prepared.ts';
import { isForDevelopers, isNoVersion, isPlace } from './no-version.ts';
import { behind, type Piece, type View } from './view.ts';

const dotted = /\d{1,5}(?:\.\d{1,6}){1,3}(?:[-+][a-z0-9.]{1,16}|[a-z]\d{0,3}\b)?|\b\d{1,2}u\d{1,3}\b/gi;

/** In front of a version: the word that names the program, with what joins the two. */
const wordBefore =
  /((?:\d{1,2}(?=\p{Lu}))?[\p{L}@][\p{L}\d@/_.+-]{0,40})(?:[ \u00a0]{1,4}\(?|@|\/|-|: ?| at )v?$/iu;
/** "FieldNote" before "Server 11.3.2", "iOS" before "SDK 4.2.1", "Studio 2026" before "R2 (16.2.4)", but not the first word of a sentence. */
const capitalBefore =
  /(?<!^|[\p{L}\d]|[.!?]\s)(?:(?:[A-Z][\p{L}\d]{1,30}|(?:i|iPad|mac|tv)OS) (?:\d{4} )?|[A-Z][\p{L}\d]{1,30} [A-Z][\p{L}\d]{1,30} \d{4} )$/u;
/** "5.3 SP2", "4.2.1 (build 2203)", "7.14.0 (20931)", "2.0 beta 3". */
const buildBehind = new RegExp(
  `(?:,? ?\\(?${oneOf('environment:build')} ?#?\\w[\\w.]{0,19}(?<!\\.)\\)?| \\(?${oneOf('environment:patch')} ?#?\\d{1,4}\\)?|,? (?:SP|CU|HF|SR|RC|R|U)-?\\d{1,3}\\b| \\(\\d{3,9}\\)| \\(?${stages}(?: ?\\d{1,3})?\\b\\)?){1,2}`,
  'iy',
);
/** Closes what was opened before the figure. */
const bracketBehind = /\)/y;
const on = oneOf('environment:on');
const still = oneOf('environment:still');
/** "Is on 4.9.2", "running 4.9.2", "the app says 6.0.0". */
const onVersion = new RegExp(
  `\\b(?:${oneOf('environment:program')} ${oneOf('environment:says')}(?: ${oneOf('environment:says-version')})? |${oneOf('environment:runs')} (?:${on} )?|${oneOf('environment:runs-on')} )v?$`,
  'i',
);
/** "We're still on 9.1". */
const weAreOn = new RegExp(
  `\\b${oneOf('environment:user', 'environment:program', 'environment:computer')}${oneOf('environment:are-on')}(?: (?:${oneOf('environment:all')}|${still}))*(?: ${oneOf('environment:on', 'environment:using')})? v?$`,
  'i',
);
/** "3.14.0 on Android", "4.33 on the iPads". */
const onSystem = new RegExp(
  `^ ${oneOf('environment:on-system')} (?:${oneOf('environment:article', 'environment:mine')} )*(?:iphone|ipad|android|ios|windows|mac|${oneOf('environment:computer')})`,
  'i',
);
/** Nothing more of the sentence, or another thought. */
const endsThere = new RegExp(`^(?:$|\\s*[.,;:!?)\\n]| \\(| ${oneOf('environment:behind-figure')}\\b)`);

/** "PickRunner 6.2.0", "drop-in 5.44.0", "shopmesh-node@3.8.1", and a message that is nothing but a version. */
export function namedVersions(view: View): readonly Piece[] {
  if (lacks(view.sentence, figureSign)) return [];
  return [...view.sentence.text.matchAll(dotted)].flatMap((match) => {
    const start = view.sentence.span[0] + match.index;
    return isNoVersion(view.text, start, start + match[0].length) ? [] : versionAt(view, start, match[0]);
  });
}

function versionAt(view: View, start: number, figure: string): readonly Piece[] {
  const { text, sentence } = view;
  const end = start + figure.length;
  if (isBare(view, start, figure)) return [{ part: 'app', text: figure, span: [start, end] }];
  const before = wordBefore.exec(text.slice(Math.max(sentence.span[0], start - 48), start));
  const name = before?.[1];
  if (before === null || name === undefined || isPlace(name)) return [];
  const from = start - before[0].length;
  const isMarked =
    /[ (]v$/i.test(before[0]) || (isListed(text, sentence.span[0], from) && figure.split('.').length > 2);
  if (/ at v?$/.test(before[0]) && !isKind(view, [from, from + name.length])) return [];
  if (!isMarked && !isName(view, name, [from, from + name.length], figure)) return [];
  const lead = text.slice(Math.max(sentence.span[0], from - 34), from);
  const first = from - (capitalBefore.exec(lead)?.[0].length ?? 0);
  const closed = end + (before[0].includes('(') ? (behind(text, end, bracketBehind)?.[0].length ?? 0) : 0);
  const last = closed + (behind(text, closed, buildBehind)?.[0].length ?? 0);
  return [
    {
      part:
        isForDevelopers(name) || ofLanguage(text.slice(Math.max(sentence.span[0], from - 12), from))
          ? 'sdk'
          : 'app',
      text: text.slice(first, last),
      span: [first, last],
    },
  ];
}

/** "Go client v1.9.3". */
const ofLanguage = (lead: string): boolean => {
  const word = /(?:^| )([A-Z]\w{1,9}) $/.exec(lead)?.[1];
  return word !== undefined && isForDevelopers(word);
};

/** The whole answer, or what somebody is on. */
function isBare({ text, sentence, source }: View, start: number, figure: string): boolean {
  if (source !== 'customer') return false;
  const length = sentence.text.length - figure.length;
  if (length <= 2 && sentence.text.replace(/^v|[.!]$/g, '') === figure) return true;
  if (sentence.text.replace(/^v|\s*\([^()]{1,30}\)$/g, '') === figure) return true;
  const then = text.slice(start + figure.length, start + figure.length + 2);
  if (start === sentence.span[0] && figure.split('.').length > 2 && /^[.,] $/.test(then)) return true;
  const isOn = onSystem.test(text.slice(start + figure.length, start + figure.length + 40));
  const lead = text.slice(Math.max(sentence.span[0], start - 48), start);
  if (figure.split('.').length < 3) {
    const isEnd = endsThere.test(text.slice(start + figure.length, start + figure.length + 8));
    return (isOn && lead === '') || (isEnd && weAreOn.test(lead));
  }
  return isOn || onVersion.test(lead);
}

/** Where lists begin, and behind their signs: "rn 0.76.5 / expo 52". */
const isListed = (text: string, first: number, from: number): boolean =>
  from === first || / [/|+] (?:\p{Ll}+ )?$/u.test(text.slice(Math.max(first, from - 16), from));

const isKind = ({ sentence }: Pick<View, 'sentence'>, [, end]: Span): boolean =>
  sentence.hits.some(({ tag, span }) => (tag === 'env:app' || tag === 'env:sdk') && span[1] === end);

/** A name has a capital, a figure or a hyphen, or is a word for programs; of three figures any longer word will do. */
function isName({ sentence }: View, name: string, [start, end]: Span, figure: string): boolean {
  const isFirst = start === sentence.span[0];
  if (/[A-Z\d]/.test(name.slice(isFirst ? 1 : 0)) || /[-_@/]/.test(name) || isForDevelopers(name))
    return true;
  if (isKind({ sentence }, [start, end])) return true;
  return figure.split('.').length > 2 && name.length > 4;
}
