import { oneOf } from '../lexicon/little-words.ts';
import type { Span } from '../prepared.ts';
import { isForDevelopers, isQuantity } from './no-version.ts';
import { behind, hitsOf, overlapsAny, type Piece, type View } from './view.ts';

const joint = oneOf('environment:is', 'environment:to');
/** Behind the word "version": 4, 4.12.1, 2026-05-15, 2.0-beta.3. */
const value = new RegExp(
  `[\\s:.#=(]{0,3}(?:${joint} )?["'“„«]?v?(\\d[\\w.+-]{0,30}(?:,\\d{1,3}(?![\\w]|,\\d{3})){0,2})`,
  'iy',
);

/** "Firmware of the chargers is 1.21.4", "the version we run is 9.1". */
const valueLater = new RegExp(
  `(?: \\p{Ll}{1,12}){1,4}(?: ${oneOf('environment:is', 'environment:reads')}|:) v?(\\d{1,4}(?:\\.\\d{1,6}){1,3})(?![\\d.]*\\d)`,
  'uy',
);

/** The words right before "version" that name what it is of: "API", "ShiftLeaf app". */
const nameBefore = new RegExp(
  `(?:(?:[A-Z][\\w+.-]{0,30}|${oneOf('environment:program-name')}|api|sdk) ){1,2}\\(?$`,
  'u',
);

/** "Build 2203" behind "version 9.1". */
const buildBehind = new RegExp(
  `,? ?\\(?(?:${oneOf('environment:build', 'environment:patch')}|sp) ?\\w[\\w.]{0,19}(?<!\\.)\\)?|,? (?:SP|CU|HF|SR|RC)-?\\d{1,3}\\b`,
  'iy',
);

/** "6.5" before "build 311". */
const dottedBefore = /(?<![\d.])\d{1,4}(?:\.\d{1,5}){1,3},? \(?$/;
const build = new RegExp(`^${oneOf('environment:build')}`, 'i');

/** What is not there yet: "fw 1.8.1 fixes it". */
const isToCome = new RegExp(`^ ${oneOf('environment:to-come')}\\b`);
/** "The guide for version 4". */
const ofGuide = new RegExp(`\\b${oneOf('environment:guide')} ${oneOf('environment:in')} $`, 'i');
/** Whose figures are as often something else's. */
const withoutWhole = new RegExp(`^${oneOf('environment:no-whole')}`, 'i');
/** What only devices have a version of. */
const ofDevice = new RegExp(`^${oneOf('environment:firmware', 'environment:short-software')}`, 'i');
const joinedBehind = new RegExp(`^ ${joint} `);
const toBehind = new RegExp(`\\s${oneOf('environment:to')}$`, 'i');

/** "Version 8.3.0", "the app (version 5.2)", "API version 2026-05-15", "build 4512". */
export function saidVersions(view: View): readonly Piece[] {
  const found: Piece[] = [];
  for (const { span } of hitsOf(view, 'env:version'))
    found.push(...versionAt(view, span).filter((each) => !overlapsAny(each.span, found)));
  return found;
}

/** A whole number is a version only where somebody tells their own: support speaks of what comes with version 4. */
function versionAt({ text, sentence, source }: View, [start, end]: Span): readonly Piece[] {
  const found = behind(text, end, value) ?? behind(text, end, valueLater);
  const figure = found?.[1]?.replace(/[.+-]+$/, '');
  if (found === null || figure === undefined) return [];
  const isDotted = /^\d+(?:[.,]\d+)+/.test(figure) || /^\d{4}-\d\d-\d\d$/.test(figure);
  const isWhole =
    !withoutWhole.test(text.slice(start, end)) &&
    !ofGuide.test(text.slice(Math.max(0, start - 24), start)) &&
    /^\d{1,8}[a-z]?\d{0,4}$/i.test(figure);
  if (!isDotted && !(isWhole && source !== 'reply')) return [];
  const bare = end + found[0].lastIndexOf(figure) + figure.length;
  if (isQuantity(text, bare - figure.length, bare) || isToCome.test(text.slice(bare, bare + 20))) return [];
  const more = isDotted ? (behind(text, bare, buildBehind)?.[0] ?? '') : '';
  const last = bare + more.length;
  const dotted = dottedBefore.exec(text.slice(Math.max(sentence.span[0], start - 24), start))?.[0];
  if (dotted !== undefined && build.test(text.slice(start, end))) {
    const first = start - dotted.length;
    return [{ part: 'app', text: text.slice(first, last), span: [first, last] }];
  }
  const isOfDevice = ofDevice.test(text.slice(start, end));
  const name = isOfDevice
    ? ''
    : (nameBefore.exec(text.slice(Math.max(sentence.span[0], start - 40), start))?.[0] ?? '');
  const from = start - name.length;
  const part = !isOfDevice && isForDevelopers(name.trim().split(' ').at(-1) ?? '') ? 'sdk' : 'app';
  const isLater = bare - end - figure.length > 24 || /^ \p{L}/u.test(found[0].replace(joinedBehind, ' 0'));
  if (isLater) return [{ part, text: text.slice(from, last), span: [from, last] }];
  const label = toBehind.test(text.slice(start, end)) ? '' : text.slice(from, end);
  return [{ part, text: `${label} ${figure}${more}`.trim().replace(/\s+/g, ' '), span: [from, last] }];
}
