import { addDays, type Calendar, type Day, isoDay, weekdayOf } from '../calendar.ts';
import type { Instant } from '../outcome.ts';
import type { Interval, Schedule } from '../policies.ts';

const hour = 60 * 60 * 1000;
const minutesOfDay = 24 * 60;

/** When an account works. Without a schedule: Monday to Friday, all day, in its zone. */
export type Workdays = { calendar: Calendar; zone: string; schedule: Schedule | null };

type Hours = { from: number; to: number };

/** Longest row of closed days that is looked past; an account that never works does not make the clock hang. */
const longestClosing = 60;

const isHoliday = (day: Day, { holidays }: Schedule): boolean =>
  holidays.some(({ from, to }) => from <= isoDay(day) && isoDay(day) <= to);

/** Minutes from midnight between which that day is worked, earliest opening to latest closing; null on a day off. */
function hoursOf(day: Day, schedule: Schedule | null): Hours | null {
  const weekday = weekdayOf(day);
  if (schedule === null) return weekday === 0 || weekday === 6 ? null : { from: 0, to: minutesOfDay };
  if (isHoliday(day, schedule)) return null;
  const start = weekday * minutesOfDay;
  const open = schedule.hours
    .map(({ from, to }) => ({ from: Math.max(from - start, 0), to: Math.min(to - start, minutesOfDay) }))
    .filter(({ from, to }) => from < to);
  if (open.length === 0) return null;
  return { from: Math.min(...open.map(({ from }) => from)), to: Math.max(...open.map(({ to }) => to)) };
}

type WorkMoment = { day: Day; hours: Hours; minute: number };

function nextWorkday(after: Day, schedule: Schedule | null): { day: Day; hours: Hours } | null {
  for (let days = 1; days <= longestClosing; days += 1) {
    const day = addDays(after, days);
    const hours = hoursOf(day, schedule);
    if (hours !== null) return { day, hours };
  }
  return null;
}

/** The moment itself when it is worked, else the next opening. */
function workFrom(at: Instant, { calendar, zone, schedule }: Workdays): WorkMoment | null {
  const { minute, year, month, day } = calendar.localTime(at, zone);
  const today = { year, month, day };
  const hours = hoursOf(today, schedule);
  if (hours !== null && minute < hours.to) return { day: today, hours, minute: Math.max(minute, hours.from) };
  const next = nextWorkday(today, schedule);
  return next === null ? null : { ...next, minute: next.hours.from };
}

/** So many working days later at the same time of day, not after that day's closing. */
function addBusinessDays(at: Instant, count: number, workdays: Workdays): Instant {
  const zone = workdays.schedule?.timeZone ?? workdays.zone;
  const start = workFrom(at, { ...workdays, zone });
  if (start === null) return at + count * 24 * hour;
  let { day, hours } = start;
  for (let left = count; left > 0; left -= 1) {
    const next = nextWorkday(day, workdays.schedule);
    if (next === null) return at + count * 24 * hour;
    ({ day, hours } = next);
  }
  return workdays.calendar.instantOf(day, Math.min(Math.max(start.minute, hours.from), hours.to), zone);
}

/** The end of an interval that begins at `at`. Hours run day and night, days only when the account works. */
export const endOf = (at: Instant, interval: Interval, workdays: Workdays): Instant =>
  'hours' in interval ? at + interval.hours * hour : addBusinessDays(at, interval.businessDays, workdays);
