import type { Calendar } from '../../calendar.ts';
import type { Instant } from '../../outcome.ts';
import type { Place } from '../reader.ts';
import type { DateFound } from './dates-in.ts';
import { dayEnd } from './interval.ts';

const minute = 60_000;

/** When a date begins or ends. The end of a day is its last minute: still the day that is meant. */
export function instantOf(
  { interval, zone }: DateFound,
  side: 'from' | 'to',
  place: Place,
  calendar: Calendar,
): Instant {
  const point = interval[side];
  const minutes = Math.min(point.minute, dayEnd - 1);
  if (zone === null) return calendar.instantOf(point.day, minutes, place.zone);
  return calendar.instantOf(point.day, minutes, 'UTC') - zone * minute;
}
