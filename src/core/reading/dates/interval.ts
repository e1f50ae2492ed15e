import { addDays, type Day, daysBetween, weekdayOf } from '../../calendar.ts';
import type { Unit } from './atom.ts';

/** A place on a calendar and a clock: `minute` since midnight, 1440 is the end of the day. */
export type Point = { day: Day; minute: number };

/** What a date covers, in the author's own zone. `exact`: it names a time, not only days. */
export type Interval = { from: Point; to: Point; exact: boolean };

export const dayEnd = 24 * 60;

/** From the start of one day to the end of another. */
export const days = (first: Day, last: Day = first): Interval => ({
  from: { day: first, minute: 0 },
  to: { day: last, minute: dayEnd },
  exact: false,
});

export const between = (day: Day, from: number, to: number = from): Interval => ({
  from: { day, minute: from },
  to: { day, minute: to },
  exact: true,
});

export const isDay = ({ year, month, day }: Day): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= lastOfMonth({ year, month, day: 1 }).day;

export const lastOfMonth = ({ year, month }: Day): Day => addDays({ year, month: month + 1, day: 1 }, -1);

/** The month so many months later, its first day. */
export function addMonths({ year, month }: Day, months: number): Day {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1, day: 1 };
}

/** The Monday of its week. */
export const mondayOf = (day: Day): Day => addDays(day, -((weekdayOf(day) + 6) % 7));

const isWeekend = (day: Day) => weekdayOf(day) % 6 === 0;

/** Steps over Saturdays and Sundays. `count` at most a few hundred. */
function addWorkdays(from: Day, count: number): Day {
  let day = from;
  for (let left = Math.min(Math.abs(count), 500); left > 0; ) {
    day = addDays(day, Math.sign(count));
    if (!isWeekend(day)) left -= 1;
  }
  return day;
}

/** The week, month, … of today, or the one so many of them later. A week is its working days. */
export function unitAround(today: Day, unit: Unit, shift: number): Interval | null {
  if (unit === 'day' || unit === 'workday') return days(addDays(today, shift));
  if (unit === 'week') {
    const monday = addDays(mondayOf(today), 7 * shift);
    return days(monday, addDays(monday, 4));
  }
  const months = { month: 1, quarter: 3, year: 12 } as const;
  if (unit === 'minute' || unit === 'hour' || unit === 'fortnight') return null;
  const length = months[unit];
  const first = addMonths({ ...today, month: today.month - ((today.month - 1) % length) }, shift * length);
  return days(first, lastOfMonth(addMonths(first, length - 1)));
}

/** So many units after a point, before it with a negative count. Hours and minutes are exact, the others whole days. */
export function away(from: Point, count: number, unit: Unit): Interval {
  const minutes = { minute: 1, hour: 60 } as const;
  if (unit === 'minute' || unit === 'hour') {
    const minute = from.minute + Math.round(count * minutes[unit]);
    const day = addDays(from.day, Math.floor(minute / dayEnd));
    return between(day, minute - Math.floor(minute / dayEnd) * dayEnd);
  }
  const whole = Math.trunc(count);
  if (unit === 'workday') return days(addWorkdays(from.day, whole));
  const daysIn = { day: 1, week: 7, fortnight: 14 } as const;
  if (unit === 'day' || unit === 'week' || unit === 'fortnight')
    return days(addDays(from.day, whole * daysIn[unit]));
  const first = addMonths(from.day, whole * { month: 1, quarter: 3, year: 12 }[unit]);
  return days({ ...first, day: Math.min(from.day.day, lastOfMonth(first).day) });
}

/** Of several days the one nearest to today on the side that is looked at; the other side counts as ten months farther. */
export function nearest(today: Day, candidates: readonly Day[], toward: 'past' | 'future'): Day | null {
  const sign = toward === 'future' ? 1 : -1;
  const distance = (day: Day) => {
    const along = sign * daysBetween(today, day);
    return along >= 0 ? along : 300 - along;
  };
  const sorted = candidates.filter(isDay).sort((a, b) => distance(a) - distance(b));
  return sorted[0] ?? null;
}
