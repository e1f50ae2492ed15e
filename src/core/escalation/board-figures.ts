import { addDays, type Calendar, type Day, isoDay, weekdayOf } from '../calendar.ts';
import { type Severity, severities, type Target, targets } from '../checklist/target.ts';
import type { Instant } from '../outcome.ts';
import { type BoardRow, firstDue } from './board.ts';

export type OpenFigure = { target: Target; counts: Readonly<Record<Severity, number>>; total: number };
/** `day` as YYYY-MM-DD. */
export type DayFigure = { day: string; count: number };
/** `week` is its Monday as YYYY-MM-DD. `returned`: how many of the closed ones had been returned for information. */
export type WeekFigure = { week: string; closed: number; returned: number };

/** An escalation that ended. */
export type Closed = { at: Instant; returns: number };

const overdueDays = 14;
const closedWeeks = 6;

/** Open rows by target, those without any left out. */
export const openFigures = (rows: readonly BoardRow[]): readonly OpenFigure[] =>
  targets
    .map((target) => {
      const own = rows.filter((row) => row.target === target);
      const count = (severity: Severity) => own.filter((row) => row.severity === severity).length;
      return { target, counts: { S1: count('S1'), S2: count('S2'), S3: count('S3') }, total: own.length };
    })
    .filter(({ total }) => total > 0);

type Zone = { calendar: Calendar; zone: string };

const today = (now: Instant, { calendar, zone }: Zone): Day => calendar.localTime(now, zone);

/**
 * How many of the rows that are open now were overdue at the end of each day, today's as it is now. The fields hold the
 * last check and the last update only: a lateness that was made up for, and what was closed since, is not in it.
 */
export function overdueFigures(rows: readonly BoardRow[], now: Instant, zone: Zone): readonly DayFigure[] {
  const last = today(now, zone);
  const dues = rows.map(firstDue);
  return Array.from({ length: overdueDays }, (_, index) => {
    const day = addDays(last, index + 1 - overdueDays);
    const end = zone.calendar.instantOf(addDays(day, 1), 0, zone.zone);
    const until = Math.min(end, now);
    return { day: isoDay(day), count: dues.filter((due) => due <= until).length };
  });
}

const mondayOf = (day: Day): Day => addDays(day, -((weekdayOf(day) + 6) % 7));

/** Escalations that ended in each of the last weeks, the running one included. */
export function closedFigures(closed: readonly Closed[], now: Instant, zone: Zone): readonly WeekFigure[] {
  const monday = mondayOf(today(now, zone));
  const weekOf = ({ at }: Closed) => isoDay(mondayOf(zone.calendar.localTime(at, zone.zone)));
  return Array.from({ length: closedWeeks }, (_, index) => {
    const week = isoDay(addDays(monday, 7 * (index + 1 - closedWeeks)));
    const own = closed.filter((each) => weekOf(each) === week);
    return { week, closed: own.length, returned: own.filter(({ returns }) => returns > 0).length };
  });
}

/** Moment from which on something that ended is in the figures. */
export const closedSince = (now: Instant, { calendar, zone }: Zone): Instant =>
  calendar.instantOf(addDays(mondayOf(today(now, { calendar, zone })), 7 * (1 - closedWeeks)), 0, zone);

/** Open rows of each severity. */
export const bySeverity = (figures: readonly OpenFigure[]): Readonly<Record<Severity, number>> => {
  const sum = (severity: Severity) => figures.reduce((all, { counts }) => all + counts[severity], 0);
  const [S1, S2, S3] = severities.map(sum);
  return { S1: S1 ?? 0, S2: S2 ?? 0, S3: S3 ?? 0 };
};
