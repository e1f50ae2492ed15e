import { oneOf, oneWordOf } from '../lexicon/little-words.ts';

/** Characters behind what is counted that are looked at. */
export const far = 80;

/** "(158712, 158715)", "members", "in the north", "who", "also". */
const aside = new RegExp(
  `^(?:\\s\\([^()]{1,30}\\)|,\\s[^,.;]{2,40},)?(?:[ -]${oneOf('affected:role')}(?!\\p{L}))?(?:\\s${oneOf('affected:in')}\\s\\S{1,16}(?:\\s[^\\s,.]{1,16}){0,2}(?=\\s))?(?:\\s${oneOf('affected:before-verb')}(?!\\p{L})){0,3}`,
  'iu',
);
/** A word behind it that no small one is: what is said of it, or what is in its name. */
export const goesOn = new RegExp(
  `^(?:\\s${oneOf('affected:before-verb')})*\\s(?!${oneWordOf('affected:small')})\\p{L}{2}`,
  'iu',
);
export const doesLater = new RegExp(`^(?:\\s[^\\s,.;:!?]+){1,7}?\\s${oneWordOf('affected:does')}`, 'iu');

const doing = new RegExp(`^\\s${oneWordOf('affected:does', 'affected:did')}`, 'iu');
const who = new RegExp(`^,?\\s${oneWordOf('affected:who')}`, 'iu');

/** "Gets \"no licence\"", "is shown as \"inactive\"". */
export const isQuoted = new RegExp(
  `^[^.,;]{0,60}?\\s${oneOf('affected:shows')}\\s(?:\\p{L}{1,4}\\s)?(?:["“„«']|\\p{L}{1,8}[-_][\\d_])`,
  'iu',
);

/** What is counted does something, or something is done with it. */
export const doesSomething = (rest: string): boolean => doing.test(rest.replace(aside, '')) || who.test(rest);

const well = new RegExp(
  `^(?:\\s${oneOf('affected:of', 'affected:in')}\\s\\S+)?\\s(?:(?!${oneOf('affected:not-well')}\\s)[^\\s,.;:]+\\s){0,4}?${oneWordOf('affected:well')}(?!-)(?!\\s${oneOf('affected:well-not')})`,
  'iu',
);
const notAfterAll = new RegExp(`^[^,.;:]{0,50}${oneOf('affected:no')}\\b`, 'i');

/** "Both kiosks fine", "five of the six got theirs". */
export const isWell = (rest: string): boolean => well.test(rest) && !notAfterAll.test(rest);

/** "12 colleagues use it". */
export const isBenign = new RegExp(`^\\s(?:\\S+\\s)?${oneWordOf('affected:does-well')}`, 'iu');

export const isTally = new RegExp(`^\\s${oneWordOf('affected:tally')}`, 'iu');
export const isTotal = new RegExp(`^\\s${oneWordOf('affected:total')}`, 'iu');
export const isStill = new RegExp(`^[^.,;]*(?<!\\p{L})${oneWordOf('affected:still')}`, 'iu');
/** "64 invoices to send". */
export const isToBeDone = new RegExp(`^\\s${oneWordOf('affected:to')}\\s\\p{L}`, 'iu');
/** "Four plates of samples". */
export const isOfSomething = new RegExp(`^\\s${oneWordOf('affected:of')}\\s`, 'iu');
export const isAtMost = new RegExp(`^\\s${oneWordOf('affected:each', 'affected:at-most')}`, 'iu');
/** Two short words at most. */
export const isShort = /^\s(?:\p{L}{2,9}\s){0,2}$/u;
