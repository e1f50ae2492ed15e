import { addDays, type Day, daysBetween, weekdayOf } from '../../calendar.ts';
import { oneOf, oneWordOf } from '../lexicon/little-words.ts';
import type { Atom } from './atom.ts';
import { type Cursor, isClose, isName, type Part } from './cursor.ts';
import {
  addMonths,
  days,
  type Interval,
  isDay,
  lastOfMonth,
  mondayOf,
  nearest,
  unitAround,
} from './interval.ts';

type Of<Is extends Atom['is']> = Extract<Atom, { is: Is }>;

const part = (next: number, interval: Interval | null): Part | null =>
  interval === null ? null : { next, interval };

const oneDay = (day: Day | null): Interval | null => (day === null || !isDay(day) ? null : days(day));

/** A day, week, month, … that begins at an atom. */
export function readDay(cursor: Cursor, at: number): Part | null {
  const atom = cursor.atoms[at];
  switch (atom?.is) {
    case 'iso':
      return part(at + 1, oneDay(atom));
    case 'numeric':
      return part(at + 1, oneDay(numeric(cursor, atom)));
    case 'number':
      return dayMonth(cursor, at, atom) ?? ordinal(cursor, at, atom);
    case 'the':
      return afterThe(cursor, at, atom);
    case 'month':
      return monthDay(cursor, at, atom) ?? month(cursor, at, atom);
    case 'day':
      return part(at + 1, days(addDays(cursor.vantage.today, atom.offset)));
    case 'feast':
      return part(at + 1, oneDay(yearless(cursor.vantage, atom.month, atom.day)));
    case 'weekday':
      return isName(cursor, atom) ? (datedWeekday(cursor, at) ?? weekday(cursor, at, atom)) : null;
    case 'which':
      return which(cursor, at, atom);
    case 'edge':
      return edge(cursor, at, atom);
    case 'unit':
      return unitAndWhich(cursor, at, atom);
    default:
      return null;
  }
}

function numeric({ vantage }: Cursor, { parts: [first, second], year, sign }: Of<'numeric'>): Day | null {
  const isDayFirst = sign === '.' || (second <= 12 && (first > 12 || vantage.dayFirst));
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  if (year !== null && year > 0) return { year, month, day };
  return yearless(vantage, month, day);
}

const yearless = ({ today, toward }: Cursor['vantage'], month: number, day: number): Day | null =>
  nearest(
    today,
    [-1, 0, 1].map((shift) => ({ year: today.year + shift, month, day })),
    toward,
  );

/** "15 March 2026", "15. März", "15 de marzo de 2026". */
function dayMonth(cursor: Cursor, at: number, { value }: Of<'number'>): Part | null {
  const month = cursor.atoms[at + 1];
  if (month?.is !== 'month' || !isClose(cursor, at + 1) || !isTight(cursor, at + 1)) return null;
  return withYear(cursor, at + 2, month.month, value);
}

const isAdjacent = ({ text, atoms }: Cursor, at: number) =>
  /^\s*$/.test(text.slice(atoms[at - 1]?.span[1], atoms[at]?.span[0]));

/** "three in May" is no third of May. */
const isTight = ({ text, atoms }: Cursor, at: number) =>
  tight.test(text.slice(atoms[at - 1]?.span[1], atoms[at]?.span[0]));
const tight = new RegExp(`^(?:[\\s.,]{0,3}|\\s${oneOf('date:of')}\\s)$`, 'i');

function monthDay(cursor: Cursor, at: number, { month }: Of<'month'>): Part | null {
  const day = cursor.atoms[at + 1];
  if (day?.is !== 'number' || !isTight(cursor, at + 1)) return null;
  return withYear(cursor, at + 2, month, day.value);
}

function withYear(cursor: Cursor, at: number, month: number, day: number): Part | null {
  const year = cursor.atoms[at];
  if (year?.is === 'number' && year.value >= 1900 && year.value < 2100 && isTight(cursor, at))
    return part(at + 1, oneDay({ year: year.value, month, day }));
  return part(at, oneDay(yearless(cursor.vantage, month, day)));
}

/** "The 15th", not "the 15th attempt". */
function ordinal(cursor: Cursor, at: number, { value, ordinal: isOrdinal, span }: Of<'number'>): Part | null {
  if (!isOrdinal || cursor.text.charAt(span[1] - 1) === '.') return null;
  if (!behindOrdinal.test(cursor.text.slice(span[1], span[1] + 8))) return null;
  return part(at + 1, dayOfMonth(cursor, value));
}

const behindOrdinal = new RegExp(`^\\s*(?:$|[^\\p{L}\\s]|\\n|${oneWordOf('date:behind-ordinal')})`, 'iu');

function dayOfMonth({ vantage: { today, toward } }: Cursor, day: number): Interval | null {
  if (day < 1 || day > 31) return null;
  const candidates = [-1, 0, 1].map((shift) => ({ ...addMonths(today, shift), day }));
  return oneDay(nearest(today, candidates, toward));
}

/** "Le 15", "zum 15.", "el día 15": a number right behind makes it a day of the month, unless it counts something. */
function afterThe(cursor: Cursor, at: number, { span }: Of<'the'>): Part | null {
  const next = cursor.atoms[at + 1];
  if (next?.is !== 'number' || next.span[1] > span[1] + 1) return null;
  // "Vor 13 Uhr".
  if (cursor.atoms[at + 2]?.is === 'oclock' && isAdjacent(cursor, at + 2)) return null;
  const dated = dayMonth(cursor, at + 1, next);
  if (dated !== null) return dated;
  const isCounting = /^\s+\p{L}{4}/u.test(cursor.text.slice(next.span[1], next.span[1] + 8));
  return isCounting ? null : part(at + 2, dayOfMonth(cursor, next.value));
}

function month(cursor: Cursor, at: number, atom: Of<'month'>): Part | null {
  if (!isName(cursor, atom)) return null;
  const { today, toward } = cursor.vantage;
  const year = cursor.atoms[at + 1];
  if (year?.is === 'number' && year.value >= 1900 && year.value < 2100 && isTight(cursor, at + 1))
    return part(at + 2, wholeMonth({ year: year.value, month: atom.month, day: 1 }));
  const near = nearest(
    { ...today, day: 1 },
    [-1, 0, 1].map((shift) => ({ year: today.year + shift, month: atom.month, day: 1 })),
    toward,
  );
  return part(at + 1, near === null ? null : wholeMonth(near));
}

const wholeMonth = (first: Day) => days(first, lastOfMonth(first));

/** "Friday, 13 March": the date decides. */
function datedWeekday(cursor: Cursor, at: number): Part | null {
  const next = cursor.atoms[at + 1];
  if (next === undefined || !isClose(cursor, at + 1)) return null;
  const isDate = ['iso', 'numeric', 'number', 'month', 'the'].includes(next.is);
  return isDate ? readDay(cursor, at + 1) : null;
}

/** "Friday", "Friday next week", "vendredi prochain". */
function weekday(cursor: Cursor, at: number, atom: Of<'weekday'>): Part | null {
  const after = cursor.atoms[at + 1];
  if (after?.is === 'which' && isClose(cursor, at + 1)) {
    const unit = cursor.atoms[at + 2];
    const isWeek = unit?.is === 'unit' && unit.unit === 'week' && isClose(cursor, at + 2);
    if (isWeek) return part(at + 3, inWeek(cursor, after.shift, atom.weekday));
    return part(at + 2, near(cursor, atom.weekday));
  }
  // "Tuesday week".
  if (after?.is === 'unit' && after.unit === 'week' && isAdjacent(cursor, at + 1))
    return part(at + 2, weekAfter(cursor, atom.weekday));
  return part(at + 1, near(cursor, atom.weekday));
}

/** The coming one, or the past one; never today. */
function near({ vantage: { today, toward } }: Cursor, weekday: number): Interval {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  return days(addDays(today, toward === 'future' ? ahead || 7 : ahead - 7));
}

const weekAfter = (cursor: Cursor, weekday: number): Interval =>
  days(addDays(near(cursor, weekday).from.day, 7));

const inWeek = ({ vantage: { today } }: Cursor, shift: number, weekday: number): Interval =>
  days(addDays(mondayOf(today), 7 * shift + ((weekday + 6) % 7)));

/** "Next week", "this Friday", "last month". */
function which(cursor: Cursor, at: number, { shift, span }: Of<'which'>): Part | null {
  const next = cursor.atoms[at + 1];
  if (next === undefined || !isAdjacent(cursor, at + 1)) return null;
  const after = cursor.atoms[at + 2];
  // "Next week Friday".
  if (next.is === 'unit' && next.unit === 'week' && after?.is === 'weekday' && isAdjacent(cursor, at + 2))
    return part(at + 3, inWeek(cursor, shift, after.weekday));
  if (next.is === 'unit') return part(at + 2, unitAround(cursor.vantage.today, next.unit, shift));
  // "Last Friday 27 June".
  const dated =
    next.is === 'weekday' && shift < 0
      ? datedWeekday({ ...cursor, vantage: { ...cursor.vantage, toward: 'past' } }, at + 1)
      : null;
  if (dated !== null) return dated;
  if (next.is === 'weekday')
    return part(at + 2, whichWeekday(cursor, isComing(cursor, span) ? 0 : shift, next.weekday));
  if (next.is === 'part') return part(at + 1, days(addDays(cursor.vantage.today, shift)));
  return next.is === 'month' || next.is === 'number' || next.is === 'numeric'
    ? readDay(shift < 0 ? { ...cursor, vantage: { ...cursor.vantage, toward: 'past' } } : cursor, at + 1)
    : null;
}

/** "The coming Friday" is the nearest one. */
const isComing = ({ text }: Cursor, span: Of<'which'>['span']): boolean => coming.test(text.slice(...span));
const coming = new RegExp(oneOf('date:coming'), 'i');

/** "Next Friday" is the one of the next calendar week, as far as this week's is still to come. */
function whichWeekday(cursor: Cursor, shift: -1 | 0 | 1, weekday: number): Interval {
  if (shift === 1) return inWeek(cursor, 1, weekday);
  return near(
    { ...cursor, vantage: { ...cursor.vantage, toward: shift === 0 ? cursor.vantage.toward : 'past' } },
    weekday,
  );
}

/** "End of next week", "beginning of May", "fin de mes". */
function edge(cursor: Cursor, at: number, { edge: side }: Of<'edge'>): Part | null {
  const next = cursor.atoms[at + 1];
  if (next === undefined || !isClose(cursor, at + 1)) return null;
  const whole = next.is === 'unit' ? edgeOfUnit(cursor, at + 1, next) : afterEdge(cursor, at + 1);
  if (whole === null) return null;
  const { from, to } = whole.interval;
  const middle = addDays(from.day, Math.floor(daysBetween(from.day, to.day) / 2));
  return part(whole.next, days({ start: from.day, middle, end: to.day }[side]));
}

const afterEdge = (cursor: Cursor, at: number): Part | null =>
  ['which', 'month', 'day', 'weekday'].includes(cursor.atoms[at]?.is ?? '') ? readDay(cursor, at) : null;

/** "End of the month", "end of day tomorrow". */
function edgeOfUnit(cursor: Cursor, at: number, unit: Of<'unit'>): Part | null {
  const day = unit.unit === 'day' && isClose(cursor, at + 1) ? afterEdge(cursor, at + 1) : null;
  return (
    day ?? unitAndWhich(cursor, at, unit) ?? part(at + 1, unitAround(cursor.vantage.today, unit.unit, 0))
  );
}

/** "A week on Friday". */
const isOn = ({ text, atoms }: Cursor, at: number): boolean =>
  on.test(text.slice(atoms[at - 1]?.span[1], atoms[at]?.span[0]));
const on = new RegExp(`^ ${oneOf('date:on')} $`);

/** "Semana que viene", "semaine prochaine". */
function unitAndWhich(cursor: Cursor, at: number, { unit }: Of<'unit'>): Part | null {
  const after = cursor.atoms[at + 1];
  if (unit === 'week' && after?.is === 'weekday' && isOn(cursor, at + 1))
    return part(at + 2, weekAfter(cursor, after.weekday));
  if (after?.is !== 'which' || !isClose(cursor, at + 1)) return null;
  return part(at + 2, unitAround(cursor.vantage.today, unit, after.shift));
}
