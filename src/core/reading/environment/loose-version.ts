import { figure, lacks } from '../holds.ts';
import { oneOf } from '../lexicon/little-words.ts';
import { builders, partsOfBuilders } from '../lexicon/product-words.ts';
import { isQuantity } from './no-version.ts';
import { overlapsAny, type Piece, type View } from './view.ts';

/** "v 4.2", "V3.4", "on v5": not a part of an address. */
const marked = new RegExp(
  `(?<![\\p{L}\\d/_.=-])[vV]\\.? ?\\d{1,4}(?:\\.\\d{1,6}){1,3}(?![\\d\\w/]|\\.\\d)|(?<=\\b${oneOf('environment:on', 'environment:using')} )v\\d{1,3}(?![\\w./-])`,
  'gu',
);
/** "API v3", "REST API 2026-04". */
const ofApi = new RegExp(
  `(?<![\\p{L}\\d])(?:[A-Z][A-Za-z]{1,15} )?(?:API|SDK)s? (?:${oneOf('environment:version')} )?(?:v\\d{1,3}(?:\\.\\d{1,3})?|20\\d\\d-\\d\\d(?:-\\d\\d)?)(?![\\w./-])`,
  'gu',
);
/** What developers build with is also called by its whole number. */
const built = new RegExp(
  `(?<![\\p{L}\\d._-])${builders} v?\\d{1,4}(?:\\.\\d{1,5}){0,3}[a-z]?\\d{0,2}(?![\\w./%-])`,
  'giu',
);
const builder = new RegExp(partsOfBuilders, 'i');
/** An image: "reminders:4.4.1". */
const image =
  /(?<![\p{L}\d/:.-])(?!npm:|tag:)[a-z][a-z\d/_-]{2,40}:v?\d{1,4}(?:\.\d{1,5}){2}(?![\w:-]|\.\d)/gu;
const point = oneOf('environment:point');
const numeral = oneOf('environment:numeral');
const spelled = new RegExp(` ${point} `);
const inWords = new RegExp(
  `\\b(?:[Vv]ersion|(?:(?:iOS|[A-Z][A-Za-z]{2,20}) )?[A-Z][A-Za-z]{2,20}) ${numeral}(?: ${point} ${numeral}){1,3}\\b`,
  'g',
);
const updated = `${oneOf('environment:updated')} (?:[a-z]{1,10} ){0,3}(?:${oneOf('environment:from')} v?[\\d.]{1,16} )?${oneOf('environment:to')} `;
/** "The 7.2 update", "went from 8.4 to 9.1". */
const ofUpdate = new RegExp(
  `(?<=\\b${oneOf('environment:the-new')} )\\d{1,4}(?:\\.\\d{1,5}){1,3} ${oneOf('environment:update', 'environment:build')}\\b|(?<=\\b${oneOf('environment:since-bare')} )\\d{1,4}(?:\\.\\d{1,5}){2}(?![\\w/%-]|\\.\\d)|(?<=\\b${updated})v?\\d{1,4}(?:\\.\\d{1,5}){1,3}(?![\\w/%-]|\\.\\d)`,
  'gi',
);

/** "Since the March build", "the September release (26.9.0)". */
const release = `${oneOf('error:month')} (?:20\\d\\d )?${oneOf('environment:build', 'environment:release')}`;
const ofMonth = new RegExp(
  `(?<=\\b${oneOf('environment:since')} )${release}\\b|\\b${release} \\([\\d.]{3,16}\\)`,
  'g',
);
const month = new RegExp(`\\b${oneOf('error:month')} `);

/** `needs` is what such a version has at the least: it is found faster where there is none. */
const everywhere = [
  { pattern: marked, part: 'app', needs: /v\.? ?\d/i },
  { pattern: ofApi, part: 'sdk', needs: /API|SDK/ },
  { pattern: built, part: 'sdk', needs: builder },
  { pattern: image, part: 'app', needs: /[a-z\d/_-]:v?\d/ },
  { pattern: inWords, part: 'app', needs: spelled },
  { pattern: ofUpdate, part: 'app', needs: /\d\.\d/ },
  { pattern: ofMonth, part: 'app', needs: month },
] as const;

/** Versions that are not written as name and dotted figure. */
export function looseVersions(view: View): readonly Piece[] {
  const { text } = view.sentence;
  if (lacks(view.sentence, figure) && !spelled.test(text) && !month.test(text)) return [];
  return everywhere.flatMap(({ pattern, part, needs }) =>
    needs.test(text) ? piecesBy(view, pattern, part) : [],
  );
}

const beside = oneOf('environment:beside-program');
/** Beside a system or device, a name and a figure are a program: "lightroom classic 14.3", "OneDrive 26.061", "AutoCAD 2024". */
const listed = new RegExp(
  `(?<=^|[,;\\n•|(] ?|\\+ |${beside} |- )(?:(?:[\\p{Lu}][\\p{L}\\d]{1,20}|[\\p{L}\\d]{3,20})[ -]){1,3}v?(?:\\d{1,4}\\.\\d{1,5}(?:\\.\\d{1,6}){0,2}|(?<=\\p{Lu}\\p{Ll}\\S{0,30} )(?:20\\d\\d|\\d{1,2}))(?: (?:SP|R|${oneOf('environment:update')} |U)\\d)?(?=$|[,;)\\n|+]|\\.(?:\\s|$)| (?:${oneOf('environment:on')}|${beside}|\\+)(?: |$)| -)`,
  'gu',
);
const noProgram = new RegExp(
  `\\b(?:${oneOf('environment:no-program')}|kb|mb|gb|ram|cpu|tls|http|https|port|ip|q[1-4]|\\d+)[ -]`,
  'i',
);

export function listedVersions(view: View, taken: readonly Piece[]): readonly Piece[] {
  if (!taken.some(({ part }) => part === 'browser' || part === 'system' || part === 'device')) return [];
  return piecesBy(view, listed, 'app').filter(
    ({ text, span }) => !noProgram.test(text) && !overlapsAny(span, taken),
  );
}

function piecesBy({ text, sentence, source }: View, pattern: RegExp, part: Piece['part']): readonly Piece[] {
  if (source === 'reply') return [];
  return [...sentence.text.matchAll(pattern)].flatMap(({ 0: said, index }): readonly Piece[] => {
    const start = sentence.span[0] + index;
    const end = start + said.length;
    const of = part === 'app' && /\b(?:SDK|API)\b/.test(said) ? 'sdk' : part;
    return isQuantity(text, start, end) ? [] : [{ part: of, text: said, span: [start, end] }];
  });
}
