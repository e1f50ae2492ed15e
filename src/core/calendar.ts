import type { Instant } from './outcome.ts';

/** `month` from 1. */
export type Day = { year: number; month: number; day: number };

/** What calendar and clock on the wall show. `weekday` 0 is Sunday; `minute` is counted from midnight. */
export type LocalTime = Day & { weekday: number; minute: number };

/** Days and clocks of time zones (IANA names). Handed in: core knows no zone. A zone that is not known counts as UTC. */
export type Calendar = {
  localTime(at: Instant, zone: string): LocalTime;
  /** The moment at which it is so many minutes past midnight there; where clocks skip it, as much later as they skip. */
  instantOf(day: Day, minute: number, zone: string): Instant;
};

const dayLength = 24 * 60 * 60 * 1000;

/** The day so many days later, or earlier. */
export function addDays({ year, month, day }: Day, days: number): Day {
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** 0 is Sunday. */
export const weekdayOf = ({ year, month, day }: Day): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay();

export const daysBetween = (from: Day, to: Day): number =>
  Math.round(
    (Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) / dayLength,
  );

/** YYYY-MM-DD. */
export const isoDay = ({ year, month, day }: Day): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
