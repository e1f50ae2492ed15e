import { oneOf } from '../lexicon/little-words.ts';
import { bareReleases, channels, editions, releases, wordsToo } from '../lexicon/product-words.ts';
import { behind, hitsOf, type Piece, type View } from './view.ts';

/** "Chrome 134.0.1", "Chrome (Version 134)", "Firefox ESR 128", "Android v14". */
const version = new RegExp(
  `(?: ${oneOf('environment:on')} ${oneOf('environment:all')},)?[ \\u00a0]?[(]?[ ]?(?:${oneOf('environment:inside')} )?(?:(?:${oneOf('environment:version')}|v|${channels})\\b\\.?[ :]{0,2}){0,2}v?(\\d{1,5}(?:\\.\\d{1,6}){0,4})(?![\\d.]*[%€$£]|:\\d|\\d?H\\d)`,
  'iy',
);

/** "Outlook 365 version 2602", "SolidWorks 2025 SP2". */
const versionToo = new RegExp(
  `,? \\(?(?:${oneOf('environment:version', 'environment:build')} |v|SP|R)\\d[\\d.]{0,16}\\)?`,
  'iy',
);

/** "Windows 11 Pro 23H2", "Win 10 IoT Enterprise LTSC", "Windows Server 2019 R2". */
const edition = new RegExp(`(?:,? (?:\\(${editions}\\)|${editions}\\b)){1,4}`, 'y');

/** Names that systems give their releases. */
const release = new RegExp(
  `[ \\u00a0](?:Server )?(${releases})\\b(?:[ ](\\d{1,2}(?:\\.\\d{1,3}){0,2}))?`,
  'y',
);

/** Words that also mean something else: only with a capital, or a figure behind. */
const alsoWords = new RegExp(`^${wordsToo}$`);

/** Also the code of Ireland: a browser only beside another one, or where browsers are spoken of. */
const isCountry = /^ie$/i;

/** A browser or system that is named, with its version where it has one. */
export function named(view: View): readonly Piece[] {
  const browsers = hitsOf(view, 'name:browser').flatMap(({ span }) => piece(view, 'browser', span));
  const systems = hitsOf(view, 'name:system').flatMap(({ span }) => piece(view, 'system', span));
  const apps = hitsOf(view, 'name:app').flatMap(({ span }) => app(view, span));
  return [...browsers, ...systems, ...apps];
}

/** "Outlook 2021", "Mirth 4.4.1". */
function app({ text }: View, [start, end]: readonly [number, number]): readonly Piece[] {
  const found = behind(text, end, version);
  const figure = found?.[1];
  if (found === null || figure === undefined || !/[A-Z]/.test(text.slice(start, end))) return [];
  if (
    !figure.includes('.') &&
    (figure.length < 2 || (figure.length < 3 && /^\s\p{Ll}/u.test(text.slice(end + found[0].length))))
  )
    return [];
  const last = end + found[0].length;
  const more = behind(text, last, versionToo)?.[0] ?? '';
  return [
    { part: 'app', text: `${text.slice(start, end)} ${figure}${more}`, span: [start, last + more.length] },
  ];
}

function piece(
  view: View,
  part: 'browser' | 'system',
  [start, end]: readonly [number, number],
): readonly Piece[] {
  const { text } = view;
  const name = text.slice(start, end);
  const whole = part === 'system' ? behind(text, end, edition)?.[0] : undefined;
  if (whole !== undefined && /\d$/.test(name))
    return [{ part, text: name + whole, span: [start, end + whole.length] }];
  // "paykit-android" is something else.
  if (/\w-$/.test(text.slice(Math.max(0, start - 2), start))) return [];
  const found = behind(text, end, version) ?? (part === 'system' ? behind(text, end, release) : null);
  if (
    part === 'browser' &&
    /^edge$/i.test(name) &&
    /[A-Z][a-z]+[A-Z]\w* $/.test(text.slice(Math.max(0, start - 24), start))
  )
    return [];
  const figure = found?.[1];
  const isChrome = /^chrome ?os$/i.test(name);
  const isFigure =
    figure !== undefined &&
    isVersion(isChrome ? 'browser' : part, figure, text, end + (found?.[0].length ?? 0));
  if (isFigure && found !== null) {
    const rest = found[2] === undefined ? figure : `${figure} ${found[2]}`;
    const server = /server/i.test(found[0]) ? 'Server ' : '';
    const last = end + found[0].length;
    const more = part === 'system' ? (behind(text, last, edition)?.[0] ?? '') : '';
    return [{ part, text: `${name} ${server}${rest}${more}`, span: [start, last + more.length] }];
  }
  if (/^ (?:SDK|API)\b/.test(text.slice(end, end + 5))) return [];
  if (/[:=]/.test(name) || text.charAt(start - 1) + text.charAt(end) === '//') return [];
  if (isRelease.test(name) && !isRunOn(text, start)) return [];
  if (
    (alsoWords.test(name) && !isTried(text, [start, end])) ||
    (isCountry.test(name) && !hasOtherBrowser(view))
  )
    return [];
  return [{ part, text: name, span: [start, end] }];
}

/** macOS by the name of its release alone, where something runs on it. */
const isRelease = new RegExp(`^${bareReleases}$`, 'i');
const isRunOn = (text: string, start: number): boolean =>
  runsOn.test(text.slice(Math.max(0, start - 16), start));
const runsOn = new RegExp(
  `(?:macos|os x|\\b${oneOf('environment:runs', 'environment:on', 'environment:updated-to')})[,:]? $`,
  'i',
);

/** "in safari and edge", in small letters: not "on the edge", "edge cases", "brave". */
const isTried = (text: string, [start, end]: readonly [number, number]): boolean =>
  (text.slice(start, end) === 'windows' && computerBehind.test(text.slice(end, end + 10))) ||
  (/^(?:safari|edge|opera|brave|windows)$/.test(text.slice(start, end)) &&
    triedIn.test(text.slice(Math.max(0, start - 10), start)) &&
    endsBehind.test(text.slice(end, end + 12)));
const computerBehind = new RegExp(`^ ${oneOf('environment:computer')}\\b`);
const triedIn = new RegExp(`(?:\\b(?:${oneOf('environment:tried-in')}|browser:?)|[,/+(]) ?$`, 'i');
const endsBehind = new RegExp(
  `^(?:$|\\s*[,.;:!)/+\\n]|\\s${oneOf('environment:behind-browser', 'environment:computer')}\\b)`,
  'i',
);

function hasOtherBrowser(view: View): boolean {
  const line = view.text.lastIndexOf('\n', view.sentence.span[0]) + 1;
  const isSpokenOf = browserNamed.test(view.text.slice(line, view.sentence.span[1]));
  return (
    isSpokenOf || hitsOf(view, 'name:browser').some(({ span }) => !isCountry.test(view.text.slice(...span)))
  );
}

const browserNamed = new RegExp(oneOf('environment:browser'), 'i');

/** No counted things: "Chrome 3 users", "iOS 2026-03-01". */
function isVersion(part: 'browser' | 'system', figure: string, text: string, end: number): boolean {
  if (!/^\d/.test(figure) || figure.includes('.')) return true;
  const number = Number(figure);
  const isYear = number >= 1990 && number < 2100;
  if (/^-\d/.test(text.slice(end, end + 2))) return false;
  return part === 'browser' ? number >= 4 && number < 400 : isYear || number <= 30;
}
