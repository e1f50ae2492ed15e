import { code, figure, lacks, room } from '../holds.ts';
import { oneOf } from '../lexicon/little-words.ts';
import { additions, programs, standards } from '../lexicon/product-words.ts';
import { behind, hitsOf, overlapsAny, type Piece, type View } from './view.ts';

/** No part of a model's name: what else stands with a capital beside a device. */
const other = `(?!(?:${oneOf('environment:no-model')}|${programs}|FW|SW|OS|SN|S/N|IDs?)\\b)`;
const capital = `${other}\\p{Lu}[\\p{L}\\d+!]{0,20}(?:[-/][\\p{Lu}\\d][\\p{L}\\d]{0,12}){0,3}`;
const figured = '(?:[A-Z]{1,5}-?)?\\d{1,5}[A-Za-z]{0,4}(?:-[A-Z\\d]{1,6})?';
/** What a model is called, whoever makes it: "Toughpad K5", "Kestrel GX", "CT-4", "TerraNode 2", "RoboSweep Q9 plus". */
const name = `(?:${capital}|[A-Z]{0,5}-?\\d{1,4}[A-Z]{1,3})(?: (?:${figured}|${additions}|${capital})){0,3}`;
const ends = '(?![\\p{L}\\d_]|[.,:/]\\d|-\\d| v?\\d+\\.\\d)';

const is = oneOf('environment:is');
const all = oneOf('environment:all');
const article = oneOf('environment:article');
/** "Sensor type: TerraNode 2", "the displays are all LX-32", "gateway Kestrel GX", "our gateway (GW-500". */
const following = new RegExp(
  `(?:'s)?(?: ${oneOf('environment:sort')}s?)?(?<link>\\s?[:=]\\s?| {2,20}| \\(| ${is}(?: ${all})?(?: ${article})? |, ${oneOf('environment:a')} | )["'“]?(?<name>${name})${ends}`,
  'uy',
);
/** "Toughpad K5 tablets", "your Auria 7 hearing aids", "HaloScan Max label printers". */
const before = new RegExp(`(?<![\\p{L}\\d_.-])(${name})[ -](?:\\p{Ll}{3,12} )?$`, 'u');
/** "It's a Commuter S2", "with the Sonora PCX-4", without the kind of thing. */
const held = new RegExp(
  `\\b${oneOf('environment:having')} (?:${oneOf('environment:mine')}|\\d{1,3})(?: ${oneOf('environment:old')})? `,
  'gi',
);
const heldName = new RegExp(
  `${capital} (?:[A-Z]{1,4}-?\\d{1,4}[A-Za-z]{0,2}|\\d{1,4}[A-Z]{1,3}|[Mm][Kk] ?\\d)(?: ${additions})?(?=$|[.,;:!?)\\n]| ${oneOf('environment:behind-name')}\\b)`,
  'uy',
);

const withIt = oneOf('environment:with');
/** "Kestrel GX with software 5.5.1": what has a firmware is a device. */
const withFirmware = new RegExp(
  `(?<![\\p{L}\\d_.-])${name}(?=,? \\(?(?:(?:${oneOf('environment:and')}|${withIt}) )?(?:\\p{Ll}{3,12} )?${oneOf('environment:firmware')} ?v?(?:${oneOf('environment:version')} )?\\d|(?:,| ${withIt}) ${oneOf('environment:software')} ?v?\\d)`,
  'gu',
);
const speaksOfSoftware = new RegExp(`\\b${oneOf('environment:firmware', 'environment:software')}\\b`, 'i');

const listed =
  /(?<=^|[,;(] ?)(?:\p{Lu}\p{L}{2,15} [A-Z]{1,3}-?\d{1,4}[A-Za-z]?|[A-Z]{2,4}-\d{1,4}(?= \p{Ll}{4,}s\b))(?=$|[,;.)\n]| \p{Ll})/gu;
const speaksOfHardware = new RegExp(
  `\\b${oneOf('environment:hardware', 'environment:firmware', 'environment:software')}\\b`,
  'i',
);

/** Numbered places, times and papers are no models. */
const noModel = new RegExp(`^(?:${oneOf('environment:numbered')}|${standards})$`);
/** Words that begin a sentence or stand before a name. */
const lead = new RegExp(`^${oneOf('environment:before-name')}$`);
const addition = new RegExp(`^${additions}$`);
/** "We have a new model": no name before it. */
const model = new RegExp(`^${oneOf('environment:model')}$`, 'i');
const hasModel = new RegExp(
  `\\b${oneOf('environment:has')} (?:${oneOf('environment:a')}|\\d+) (?:\\S+ ){1,3}$`,
);
const sort = new RegExp(`${oneOf('environment:sort')}s?\\s`);

/** Devices whose makers nobody knows, by the kind of thing that they are. */
export function devicesByKind(view: View): readonly Piece[] {
  const { text, sentence } = view;
  const [first] = sentence.span;
  const found = lacks(sentence, room('env'))
    ? []
    : hitsOf(view, 'env:device').flatMap(({ span: [start, end] }): readonly Piece[] => {
        const back = before.exec(text.slice(Math.max(first, start - 50), start));
        const isModel =
          model.test(text.slice(start, end)) &&
          !hasModel.test(text.slice(Math.max(first, start - 40), start));
        const named =
          back?.[1] === undefined || isModel ? null : nameOf(back[1], start - back[0].length, false);
        if (named !== null) return [named];
        const { link = '', name: said = '' } = behind(text, end, following)?.groups ?? {};
        const isTold = link.length > 2 || /[:=]/.test(link) || sort.test(text.slice(end, end + 9));
        return said === '' ? [] : maybe(nameOf(said, text.indexOf(said, end), isTold));
      });
  return onceEach([...found, ...heldIn(view), ...ownersOfFirmware(view), ...listedIn(view)]);
}

/** Two rules may find the same name. */
const onceEach = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.filter(({ span }, index) => !overlapsAny(span, pieces.slice(0, index)));

const maybe = (piece: Piece | null): readonly Piece[] => (piece === null ? [] : [piece]);

/** "Vocali V7, the old greys", "VX-30 validators": a name at the start of an item, beside a version or under a label. */
function listedIn({ sentence, label }: View): readonly Piece[] {
  if (lacks(sentence, code)) return [];
  if (!speaksOfHardware.test(`${label} ${sentence.text}`)) return [];
  return [...sentence.text.matchAll(listed)].flatMap(({ 0: said, index }) =>
    maybe(nameOf(said, sentence.span[0] + index, false)),
  );
}

function heldIn({ sentence }: View): readonly Piece[] {
  if (lacks(sentence, figure)) return [];
  return [...sentence.text.matchAll(held)].flatMap(({ 0: lead, index }) => {
    const start = index + lead.length;
    const said = behind(sentence.text, start, heldName)?.[0];
    return said === undefined ? [] : maybe(nameOf(said, sentence.span[0] + start, false));
  });
}

function ownersOfFirmware({ sentence }: View): readonly Piece[] {
  if (!speaksOfSoftware.test(sentence.text)) return [];
  return [...sentence.text.matchAll(withFirmware)].flatMap(({ 0: said, index }) =>
    maybe(nameOf(said, sentence.span[0] + index, true)),
  );
}

/** A name with a figure, or of several words; one that is told as such may be of any words. */
function nameOf(said: string, at: number, isTold: boolean): Piece | null {
  let [start, words] = [at, said.split(' ')];
  while (words.length > 0 && lead.test(words[0] ?? '')) {
    start += (words[0] ?? '').length + 1;
    words = words.slice(1);
  }
  if (words.length === 0 || words.some((word) => noModel.test(word))) return null;
  // "Copier 3B" is the third one.
  if (words.length === 1 && /^\d{1,2}[A-Z]$/.test(words[0] ?? '')) return null;
  const [main = '', ...more] = words;
  if (!isTold && words.every((word) => /^[\p{Lu}-]+$/u.test(word) || /^\p{L}+(?:32|64)$/u.test(word)))
    return null;
  const isMixed = words.some((word) => /\d/.test(word) && /[A-Z]/i.test(word));
  const isNumbered = more.some((word) => /^\d{1,4}$/.test(word));
  const isSpecial = more.some((word) => /^[A-Z]{2,4}$/.test(word) || addition.test(word));
  const isCamel = /^\p{Lu}\p{Ll}+\p{Lu}/u.test(main);
  if (!(isMixed || isNumbered || isSpecial || (more.length > 0 && (isTold || isCamel)))) return null;
  const text = words.join(' ');
  return { part: 'device', text, span: [start, start + text.length] };
}
