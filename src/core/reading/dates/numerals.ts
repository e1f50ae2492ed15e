import { oneOf } from '../lexicon/little-words.ts';
import { clockZones } from '../lexicon/names.ts';
import type { Span } from '../prepared.ts';
import type { Atom, Meaning } from './atom.ts';

/** `nothing`: it looks like a numeral and is none. */
type Form = { pattern: RegExp; make(found: RegExpExecArray): Meaning | 'nothing' | null };

const zoneNames = Object.keys(clockZones).join('|');
const halfDay = '[ap]\\.?m\\b\\.?';
/** After a clock: am or pm, then the zone. */
const tail = `(?: ?(${halfDay}))?(?: ?\\(?(${zoneNames})\\b\\)?)?`;

function clock(hours: string, minutes = '0', half = '', zone = ''): Meaning | null {
  const small = half.toLowerCase();
  const hour = small === '' ? Number(hours) : (Number(hours) % 12) + (small.startsWith('p') ? 12 : 0);
  if (hour > 24 || Number(minutes) > 59 || (small !== '' && Number(hours) > 12)) return null;
  return { is: 'clock', minute: hour * 60 + Number(minutes), zone: clockZones[zone.toLowerCase()] ?? null };
}

const hours = oneOf('date:hours');
const minutes = oneOf('date:minutes');
const thousand = oneOf('date:thousand');
const million = oneOf('date:million');

const fullYear = (year: string) => Number(year) + (year.length === 2 ? 2000 : 0);

const number = (value: number, ordinal: boolean): Meaning => ({ is: 'number', value, ordinal, digits: true });

/** In this order: what is longer and surer comes first. All begin with a digit and end within sixty characters. */
const forms: readonly Form[] = [
  {
    pattern: /(\d{4})-(\d\d)-(\d\d)(?!\d)/y,
    make: ([, year, month, day]) => ({
      is: 'iso',
      year: Number(year),
      month: Number(month),
      day: Number(day),
    }),
  },
  {
    pattern: /(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)(?![\d.]\d)/y,
    make: ([, first, sign = '', second, year = '']) => ({
      is: 'numeric',
      parts: [Number(first), Number(second)],
      year: fullYear(year),
      sign,
    }),
  },
  {
    pattern: /\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3}){1,5}(?![\d.,]?\d)/y,
    make: ([text]) => number(Number(text.replace(/\D/g, '')), false),
  },
  // Versions and addresses.
  { pattern: /\d{1,9}(?:\.\d{1,9}){2,8}/y, make: () => 'nothing' },
  {
    pattern: new RegExp(
      `(\\d{1,2})(?:[:h](\\d\\d)|\\.(\\d\\d)(?= ?(?:${oneOf('date:clock')}|h|${halfDay})))(?::\\d\\d)?(?!\\d)${tail}`,
      'iy',
    ),
    make: ([, hours = '', minutes, dotted, half, zone]) => clock(hours, minutes ?? dotted, half, zone),
  },
  {
    pattern: new RegExp(`(\\d{1,2}) ?(${halfDay})(?: ?\\(?(${zoneNames})\\b\\)?)?`, 'iy'),
    make: ([, hours = '', half, zone]) => clock(hours, '0', half, zone),
  },
  // "At 0700".
  {
    pattern: new RegExp(
      `(?<=\\b${oneOf('date:before-0700')} )([01]\\d|2[0-3])([0-5]\\d)(?![\\d.,:/-])`,
      'iy',
    ),
    make: ([, hours = '', minutes]) => clock(hours, minutes),
  },
  // "At 12.30", "gegen 7.40".
  {
    pattern: new RegExp(`(?<=\\b${oneOf('date:before-7-40')} )(\\d{1,2})\\.([0-5]\\d)(?!\\d|\\.\\d)`, 'iy'),
    make: ([, hours = '', minutes]) => clock(hours, minutes),
  },
  {
    pattern: /(\d{1,2})(?:\.(\d{1,2})\.|\/(\d{1,2})(?!\d)|\.(0\d|1[0-2])(?![\d.]))/y,
    make: ([all, first, dotted, slashed, bare]) => ({
      is: 'numeric',
      parts: [Number(first), Number(dotted ?? slashed ?? bare)],
      year: null,
      sign: all.includes('/') ? '/' : '.',
    }),
  },
  {
    pattern: new RegExp(`(\\d{1,2})(?:${oneOf('date:ordinal-ending')}|º|ª|\\.)(?![\\d\\p{L}])`, 'uy'),
    make: ([, value]) => number(Number(value), true),
  },
  {
    pattern: new RegExp(`(\\d{1,4}) ?(?:(h|${hours})|${minutes})\\b\\.?`, 'iy'),
    make: ([, value, hour]) => ({
      is: 'length',
      value: Number(value),
      unit: hour === undefined ? 'minute' : 'hour',
    }),
  },
  {
    pattern: new RegExp(`(\\d{1,12})(?:[.,](\\d{1,6}))?(?: ?(?:(${thousand})|(${million}))\\b\\.?)?`, 'iy'),
    make: ([, whole, part = '0', k, m]) =>
      number(Number(`${whole}.${part}`) * (k !== undefined ? 1e3 : m !== undefined ? 1e6 : 1), false),
  },
];

const isOfWord = /[\p{L}\d_#]/u;
const simple = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(isOfWord.test(String.fromCharCode(code))),
);

/** Whether it goes on with a word, or with a number. */
function isInsideWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? simple[code] === 1 : isOfWord.test(text.charAt(at));
}

/** The numerals of a text that begins at `offset`, in one pass. Digits inside of a word or an id are none. */
export function numeralsIn(text: string, offset: number): readonly Atom[] {
  const found: Atom[] = [];
  const digits = /\d/g;
  for (let next = digits.exec(text); next !== null; next = digits.exec(text)) {
    const start = next.index;
    const end = start > 0 && isInsideWord(text, start - 1) ? null : read(text, start, offset, found);
    digits.lastIndex = end ?? afterWord(text, start);
  }
  return found;
}

/**
 * Behind the figures of a plain number: nothing that could make it longer, a date or a time, so that no form need be
 * tried. Of words behind a blank only those that begin like am, pm, h or what languages have for units could.
 */
const plain = new RegExp(
  `(\\d{1,12})(?:$|[);?!"]|,(?!\\d)| (?![\\d(aph]|${hours}|${minutes}|${thousand}|${million}))`,
  'iy',
);

function read(text: string, start: number, offset: number, found: Atom[]): number | null {
  plain.lastIndex = start;
  const alone = plain.exec(text)?.[1];
  if (alone !== undefined) {
    const end = start + alone.length;
    const span: Span = [offset + start, offset + end];
    found.push({ is: 'number', value: Number(alone), ordinal: false, digits: true, span });
    return end;
  }
  for (const { pattern, make } of forms) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const meaning = match === null ? null : make(match);
    if (match === null || meaning === null) continue;
    const end = start + match[0].length;
    if (meaning === 'nothing') return end;
    if (/[\p{L}_]/u.test(text.charAt(end)) && /[\d]$/.test(match[0])) return afterWord(text, end);
    found.push({ ...meaning, span: [offset + start, offset + end] });
    return end;
  }
  return null;
}

function afterWord(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && isInsideWord(text, at)) at += 1;
  return at;
}
