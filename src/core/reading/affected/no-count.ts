import { atomsIn } from '../dates/atoms-in.ts';
import { statusesIn } from '../errors/http-status.ts';
import { oneOf } from '../lexicon/little-words.ts';
import { measures } from '../lexicon/names.ts';
import type { Language, Sentence } from '../prepared.ts';
import type { Count } from './counts.ts';

/** A number that counts nobody and nothing: a year, a status, a day, a size. */
export const isNoCount = (text: string, sentence: Sentence, count: Count, language: Language): boolean =>
  count.value <= 0 ||
  !Number.isInteger(count.value) ||
  isYear(text, count) ||
  isMoneyOrPart(text, count) ||
  isName(text, count, language) ||
  isStatus(text, sentence, count) ||
  isOfDate(text, sentence, count) ||
  measure.test(text.slice(count.span[1], count.span[1] + 8));

/** "$40", "60 %", "v3", "#12", the second of "3–8". */
const isMoneyOrPart = (text: string, { span: [start, end] }: Count): boolean =>
  /(?:[€$£#/]\s?|[.:]|\bv|\d ?[-–] ?|\p{L}[-_])$/u.test(text.slice(Math.max(0, start - 4), start)) ||
  /^(?:\s?[%€$£]|[/:_]\p{L}?)/u.test(text.slice(end, end + 3));

/** "The 2025 invoices" are not so many. */
const isYear = (text: string, { span }: Count): boolean =>
  /^(?:19[5-9]|20[0-4])\d$/.test(text.slice(...span));

/** "Row 12", "Python 3", "level 2": the number is part of a name. */
function isName(text: string, { span: [start, end] }: Count, language: Language): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (label.test(before)) return true;
  return !haveCapitals.has(language) && product.test(before) && /^\d+$/.test(text.slice(start, end));
}
const label = new RegExp(`(?:^|[\\s(])${oneOf('affected:label')}\\s$`, 'iu');
/** A word with a capital that does not begin the sentence. */
const product = /[\p{Ll},]\s\p{Lu}[\p{Ll}\d]+\s$/u;
/** Languages in which any noun has one. */
const haveCapitals: ReadonlySet<Language> = new Set(['de']);

/** "190 MB", "30 secs". */
const measure = new RegExp(`^\\s?(?:${measures.join('|')}|${oneOf('affected:measure')}|°)(?!\\p{L})`, 'iu');

/** "3 July", "April 12", "at 0420". */
const isOfDate = (text: string, sentence: Sentence, { value, span: [start, end] }: Count): boolean =>
  /^0\d{3}$/.test(text.slice(start, end)) ||
  (value <= 31 &&
    atomsIn(sentence).some(
      ({ is, span }) =>
        is === 'month' &&
        (beforeMonth.test(text.slice(end, Math.max(end, span[0]))) ||
          /^\.? $/.test(text.slice(span[1], Math.max(span[1], start)))),
    ));
const beforeMonth = new RegExp(`^${oneOf('date:ordinal-ending')}?\\.? (?:${oneOf('date:of')} )?$`);

/** "500 Internal Server Error" counts no servers. */
const isStatus = (text: string, sentence: Sentence, { value, span }: Count): boolean =>
  value >= 400 && value < 600 && statusesIn(text, sentence.span).some((each) => each.span[0] === span[0]);
