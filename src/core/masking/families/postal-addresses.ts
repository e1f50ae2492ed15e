import type { Find } from '../find.ts';

const word = String.raw`\p{Lu}[\p{L}'’.-]{0,30}`;
const name = String.raw`${word}(?![\p{L}\p{N}])`;
const number = String.raw`\d{1,5}(?:[ ]?[a-zA-Z](?![\p{L}\d]))?(?:[-/]\d{1,4})?`;
/** What follows on the same line or the next: a town with its code, in either order. */
const gap = String.raw`(?:,?[ ]|,?\s{0,2}\n\s{0,4})`;
const codeAndTown = String.raw`(?:(?:[A-Z]{1,2}-)?\d{4,5}|\d{3}[ ]\d{2})[ ]${name}(?:[ ](?:am|an der|im|bei|sur|de|del)[ ]${name})?`;
const townAndCode = String.raw`${name}(?:[ ]${name}){0,2},?[ ](?:[A-Z]{2},?[ ]\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]?[ ]\d[A-Z]{2}|\d{5})`;
const town = `(?:${gap}(?:${codeAndTown}|${townAndCode}))`;

const german = String.raw`${word}(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer|chaussee)[ ]${number}`;
const germanApart = `(?:${name}[ -]){1,3}(?:Straße|Strasse|Str[.]|Weg|Platz|Allee|Gasse|Ring|Damm|Ufer|Chaussee)[ ]${number}`;
const english = String.raw`${number}[ ](?:${name}[ ]){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Boulevard|Blvd|Drive|Dr|Court|Ct|Way|Square|Sq|Place|Pl|Terrace|Parkway|Pkwy|Highway|Hwy|Crescent|Close)(?!\p{L})\.?(?:,?[ ](?:Apt|Suite|Unit|Floor|#)\.?[ ]?[\w-]{1,6})?`;
const roman = `(?:${number},?[ ])?(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]alle|[Aa]venida|[Rr]ua|[Vv]ia|[Pp]laza|[Pp]laça|[Pp]iazza)(?:[ ](?:de|du|des|la|le|les|l’|l'|d’|d'|del|da|do|dos|las|los)){0,3}[ ]?${name}(?:[ -]${name}){0,2},?[ ]?(?:n[º°.][ ]?)?(?:${number})?`;
const box = String.raw`(?:P\.?[ ]?O\.?[ ]Box|Postfach)[ ]\d{1,4}(?:[ ]?\d{2,3}){0,2}`;

/** By themselves they say where somebody lives; the others only with a town behind, as streets give names to many things. */
const patterns = [
  new RegExp(String.raw`(?<![\p{L}\d])(?:${german}|${germanApart}|${box})${town}?`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}\d])(?:${english})${town}?`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}\d])(?:${roman})${town}`, 'gu'),
];

export const findPostalAddresses = (text: string): Find[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: address, index }) => ({
      start: index,
      end: index + address.trimEnd().length,
      kind: 'address' as const,
      isCertain: false,
    })),
  );
