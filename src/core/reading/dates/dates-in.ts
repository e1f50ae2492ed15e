import { addDays } from '../../calendar.ts';
import { oneOf } from '../lexicon/little-words.ts';
import type { Span } from '../prepared.ts';
import { dayParts } from './atom.ts';
import { type Cursor, isClose, type Part } from './cursor.ts';
import { between, type Interval } from './interval.ts';
import { readDay } from './read-day.ts';
import { readLength } from './read-length.ts';
import { readTime, type TimePart } from './read-time.ts';

/** A date as it stands in a sentence. `zone` in minutes east of UTC where the text names it. */
export type DateFound = {
  span: Span;
  interval: Interval;
  zone: number | null;
  /** What is named: a `day` is one for sure, a `weekday` may be a past or a coming one, and `numeric` no date at all. */
  kind: 'day' | 'numeric' | 'weekday' | 'month' | 'time' | 'in' | 'within' | 'ago';
};

type Found = Omit<DateFound, 'span'> & { next: number };

/** All dates among the atoms of a sentence. They do not overlap. */
export function datesIn(cursor: Cursor): readonly DateFound[] {
  const found: DateFound[] = [];
  for (let at = 0; at < cursor.atoms.length; ) {
    const date = lengthAt(cursor, at) ?? dayFirst(cursor, at) ?? timeFirst(cursor, at);
    const first = cursor.atoms[at];
    const last = cursor.atoms[(date?.next ?? 0) - 1];
    if (date === null || first === undefined || last === undefined) {
      at += 1;
      continue;
    }
    const { next, ...rest } = date;
    found.push({ ...rest, span: [first.span[0], Math.max(first.span[1], last.span[1])] });
    at = next;
  }
  return found;
}

function lengthAt(cursor: Cursor, at: number): Found | null {
  const length = readLength(cursor, at);
  return length === null ? null : { ...length, zone: null };
}

function dayFirst(cursor: Cursor, at: number): Found | null {
  const day = readDay(cursor, at);
  if (day === null) return null;
  const time = timeAfter(cursor, day.next);
  if (time === null) {
    return { next: day.next, interval: day.interval, zone: null, kind: kindOf(cursor, at, day) };
  }
  const kind = kindOf(cursor, at, day);
  const isNight = night.test(cursor.text.slice(cursor.atoms[at]?.span[0], cursor.atoms[at]?.span[1]));
  const interval = isNight ? atNight(day.interval, time) : atTime(day.interval, time);
  return { next: time.next, interval, zone: time.zone, kind };
}

/** "Monday morning 8 o'clock": the clock is more exact. */
function timeAfter(cursor: Cursor, at: number): TimePart | null {
  const time = isClose(cursor, at) ? readTime(cursor, at) : null;
  if (time === null || time.from === time.to || !isClose(cursor, time.next)) return time;
  return readTime(cursor, time.next) ?? time;
}

function timeFirst(cursor: Cursor, at: number): Found | null {
  const time = readTime(cursor, at);
  if (time === null) return null;
  const day = isClose(cursor, time.next) ? readDay(cursor, time.next) : null;
  const dayText = cursor.text.slice(...(cursor.atoms[time.next]?.span ?? [0, 0]));
  if (day !== null)
    return {
      next: day.next,
      interval: night.test(dayText) ? atNight(day.interval, time) : atTime(day.interval, time),
      zone: time.zone,
      kind: kindOf(cursor, time.next, day),
    };
  return { next: time.next, interval: timeAlone(cursor, time), zone: time.zone, kind: 'time' };
}

function kindOf({ text, atoms }: Cursor, at: number, { next, interval }: Part): DateFound['kind'] {
  const is = atoms[at]?.is;
  // "Month-end closing".
  if (is === 'edge' && atEnd.test(text.slice(...(atoms[at]?.span ?? [0, 0])))) return 'month';
  if (is === 'month' && isMonth(interval)) return 'month';
  if (next > at + 1) return is === 'which' && atoms[next - 1]?.is !== 'unit' ? 'weekday' : 'day';
  if (is === 'day' || is === 'feast') return 'day';
  return is === 'weekday' ? 'weekday' : 'numeric';
}

const atEnd = new RegExp(`[ -]${oneOf('date:end')}$`, 'i');

const isMonth = ({ from, to }: Interval) => from.day.day === 1 && to.day.day > 27;

const atTime = ({ from, to }: Interval, time: TimePart): Interval => {
  const isOneDay = from.day.day === to.day.day && from.day.month === to.day.month;
  return isOneDay ? between(from.day, time.from, time.to) : { from, to, exact: false };
};

const night = new RegExp(`^${oneOf('date:night')}$`, 'i');

/** "Tonight at 10", "tonight at 1 am": what is over by day is meant of the night. */
function atNight({ from: { day } }: Interval, { from, to }: TimePart): Interval {
  if (from >= 12 * 60) return between(day, from, to);
  return from < 5 * 60 ? between(addDays(day, 1), from, to) : between(day, from + 12 * 60, to + 12 * 60);
}

/** Today; a time that is over already is tomorrow's, a morning that has begun ("in the morning", for "this morning" is a day), one that is still to come yesterday's where the past is read. */
function timeAlone({ vantage: { today, minute, toward } }: Cursor, time: TimePart): Interval {
  const [begin] = dayParts.morning;
  if (
    time.isBare === true &&
    time.to <= 9 * 60 &&
    time.to < minute &&
    minute <= time.to + 12 * 60 &&
    toward === 'future'
  )
    return between(today, time.from + 12 * 60, time.to + 12 * 60);
  const isOver = time.to < minute || (time.from === begin && time.from < time.to && begin < minute);
  const shift = toward === 'future' ? (isOver ? 1 : 0) : time.from > minute ? -1 : 0;
  return between(addDays(today, shift), time.from, time.to);
}
