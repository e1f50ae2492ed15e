import { oneOf } from '../lexicon/little-words.ts';
import { forDevelopers, protocols } from '../lexicon/product-words.ts';

/** A figure behind which a unit or a currency stands is a quantity. */
const unitBehind = new RegExp(
  `^(?:\\s?(?:%|€|\\$|£|¥|°)|\\s?(?:[kmgt]i?b|ms|s|sec|min|h|hrs?|km|kg|g|m|cm|mm|mbit|mbps|px|pt|usd|eur|gbp|chf|mio|k|${oneOf('environment:unit')})\\b|\\s${oneOf('environment:unit-of-time')}\\b)`,
  'i',
);
const currencyBefore = /(?:[€$£¥]|\b(?:usd|eur|gbp|chf|rs))\s?$/i;

export const isQuantity = (text: string, start: number, end: number): boolean =>
  unitBehind.test(text.slice(end, end + 10)) ||
  currencyBefore.test(text.slice(Math.max(0, start - 5), start));

/** A program before it, or the word for one: "software 12.6.0.88". */
const named = new RegExp(
  `(?:[A-Z][a-z]+[A-Z]\\w*|\\b${oneOf('environment:software', 'environment:firmware', 'environment:version', 'environment:build')}) v?$`,
);

/** Amounts, dates, addresses, clocks: dotted figures that are no version. */
export function isNoVersion(text: string, start: number, end: number): boolean {
  const figure = text.slice(start, end);
  const parts = figure.split('.').map(Number);
  const [first = 0, second = 0, third = 0] = parts;
  if (/[\d.,:]/.test(text.charAt(start - 1)) || /[\d:]/.test(text.charAt(end))) return true;
  if (
    parts.length === 4 &&
    parts.every((part) => part < 256) &&
    !named.test(text.slice(Math.max(0, start - 24), start))
  )
    return true;
  if (parts.length === 3 && first <= 31 && second <= 12 && third > 1900 && third < 2100) return true;
  return /^\d{1,3}(?:\.\d{3})+$/.test(figure) || isQuantity(text, start, end);
}

/** Words before a figure that is no version: places in a text, months, amounts, protocols. */
export const isPlace = (word: string): boolean => place.test(word);
const place = new RegExp(`^(?:${protocols}|${oneOf('environment:place')})$`, 'i');

/** What developers build with. */
export const isForDevelopers = (name: string): boolean =>
  (/[-@/]/.test(name) && !addOn.test(name)) || builder.test(name);
const addOn = new RegExp(`${oneOf('environment:add-on')}s?$`, 'i');
const builder = new RegExp(`^${forDevelopers}$`, 'i');
