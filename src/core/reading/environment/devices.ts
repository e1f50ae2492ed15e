import { code, colon, lacks } from '../holds.ts';
import { oneOf } from '../lexicon/little-words.ts';
import { alsoWords, families, plainFamilies } from '../lexicon/product-words.ts';
import type { Span } from '../prepared.ts';
import { behind, hitsOf, type Piece, type View } from './view.ts';

/** What a model is called behind its maker or family: "15 Pro Max", "TC52", "Tab S9", "a54", "Pro 9", "9th gen.". */
const model = new RegExp(
  `(?:[ \\u00a0-](?:${families}|[A-Z][A-Za-z]{2,11}(?= (?:[A-Z][a-z]{1,11} )?[A-Z]{0,4}-?\\d)|[A-Za-z]{0,4}-?[A-Za-z]?\\d{1,5}[A-Za-z]{0,4}\\+?)(?!\\w|[.,]\\d)){1,4}|[ \\u00a0]?\\(?\\d{1,2}(?:\\.|${oneOf('date:ordinal-ending')})? ?${oneOf('environment:generation')}\\)?`,
  'y',
);

/** "Gateway: HG-300": what stands behind the kind of device and a colon, with a figure in it. */
const labelled =
  /\s{0,2}[:=]\s{0,2}((?:[A-Z][\w+-]{0,30} ){0,3}[A-Za-z][\w+-]{0,30}\d[\w+-]{0,20}(?: (?:Pro|Plus|Max|Mini))?)/y;

/** "FG-200", "S700", "HH-2 Pro". */
const modelName = '[A-Z]{1,5}-?\\d{1,5}[A-Z]{0,2}(?: (?:Pro|Plus|Max|Mini|Lite))?';
/** "FG-200, fw 2.7.1": what has a firmware is a device. */
const withFirmware = new RegExp(
  `(?<![\\w-])(${modelName})(?=(?:,| \\(?${oneOf('environment:and', 'environment:with')})? ?\\(?${oneOf('environment:firmware')}\\b)`,
  'g',
);
const inPair = new RegExp(`(?<![\\w-])(${modelName})(?: ${oneOf('environment:and')} |, )$`);
/** "Pump: Agilia SP, software 3.2". */
const software = oneOf('environment:firmware', 'environment:software', 'environment:release');
const withSoftware = new RegExp(
  `(?<=^|[\\n,;] ?)[A-Z]\\p{L}{2,20}: ((?:[A-Z][\\w-]{0,20} ?){1,4}), ${software}\\b`,
  'gu',
);
const speaksOfSoftware = new RegExp(`\\b${software}\\b`, 'i');

export function devices(view: View): readonly Piece[] {
  const { text } = view;
  const named = hitsOf(view, 'name:device').flatMap(({ span: [start, end] }): readonly Piece[] => {
    const found = behind(text, end, model)?.[0] ?? '';
    const name = text.slice(start, end);
    if (found === '' && !/[A-Z]/.test(name) && !isPlain.test(name)) return [];
    return [{ part: 'device', text: name + found, span: [start, end + found.length] }];
  });
  const made = hitsOf(view, 'name:maker').flatMap(({ span: [start, end] }): readonly Piece[] => {
    const found = behind(text, end, model)?.[0] ?? '';
    if (!/^[ \u00a0].*(?:\d|\b[Gg] )/.test(found)) return kindOfMaker(view, [start, end]);
    return [{ part: 'device', text: text.slice(start, end) + found, span: [start, end + found.length] }];
  });
  const labels = hitsOf(view, 'env:device').flatMap(({ span: [, end] }): readonly Piece[] => {
    const found = behind(text, end, labelled);
    if (found?.[1] === undefined) return [];
    const last = end + found[0].length;
    return [{ part: 'device', text: found[1], span: [last - found[1].length, last] }];
  });
  return [...named, ...made, ...labels, ...ownersOfFirmware(view)];
}

/** Families whose names mean nothing else, also in small letters. */
const isPlain = new RegExp(`^${plainFamilies}s?$`);
/** "On my Samsung", "her old Nokia". */
const mine = new RegExp(`\\b${oneOf('environment:my')}(?: ${oneOf('environment:old')})? $`, 'i');
const endsThere = new RegExp(`^(?:$|[.,;:!?)\\n]| ${oneOf('environment:behind-name')}\\b)`);
/** Makers whose names are also words. */
const alsoWord = new RegExp(`^${alsoWords}$`);

/** "An old Samsung tablet", "the Zebra label printers". */
function kindOfMaker(view: View, [start, end]: Span): readonly Piece[] {
  if (alsoWord.test(view.text.slice(start, end))) return [];
  const kind = hitsOf(view, 'env:device').find(
    ({ span }) =>
      span[0] > end && span[0] - end < 20 && /^[ -](?:\p{Ll}{3,12} )?$/u.test(view.text.slice(end, span[0])),
  );
  if (kind === undefined) {
    const isMine = mine.test(view.text.slice(Math.max(view.sentence.span[0], start - 16), start));
    if (!isMine || !endsThere.test(view.text.slice(end, end + 10))) return [];
    return [{ part: 'device', text: view.text.slice(start, end), span: [start, end] }];
  }
  const span: Span = [start, kind.span[1]];
  return [{ part: 'device', text: view.text.slice(...span), span }];
}

function ownersOfFirmware({ text, sentence }: View): readonly Piece[] {
  const { span, text: said } = sentence;
  if (lacks(sentence, code) && lacks(sentence, colon)) return [];
  if (!speaksOfSoftware.test(said)) return [];
  const named = [...said.matchAll(withSoftware)].map(({ 0: all, 1: name = '', index }): Piece => {
    const start = span[0] + index + all.indexOf(name);
    return { part: 'device', text: name, span: [start, start + name.length] };
  });
  const owners = [...said.matchAll(withFirmware)].flatMap(({ 0: name, index }) => {
    const start = span[0] + index;
    const pieces: Piece[] = [{ part: 'device', text: name, span: [start, start + name.length] }];
    const pair = inPair.exec(text.slice(Math.max(span[0], start - 20), start));
    const first = start - (pair?.[0].length ?? 0);
    if (pair?.[1] !== undefined)
      pieces.unshift({ part: 'device', text: pair[1], span: [first, first + pair[1].length] });
    return pieces;
  });
  return [...named, ...owners];
}
