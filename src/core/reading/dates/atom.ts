import type { Span } from '../prepared.ts';

export type Unit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'workday'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year';

/** A part of the day: when it begins and ends, in minutes since midnight. */
export const dayParts = {
  morning: [6 * 60, 12 * 60],
  noon: [12 * 60, 12 * 60],
  afternoon: [12 * 60, 18 * 60],
  evening: [17 * 60, 22 * 60],
  night: [20 * 60, 24 * 60],
  close: [9 * 60, 18 * 60],
} as const;

export type DayPart = keyof typeof dayParts;

/** What a word or a numeral can mean in a date. */
export type Meaning =
  | { is: 'number'; value: number; ordinal: boolean; digits: boolean }
  /** Minutes since midnight; `zone` in minutes east of UTC where it is named. */
  | { is: 'clock'; minute: number; zone: number | null }
  /** Numerals with two separators, or two parts of them: which is which depends on the place. */
  | { is: 'numeric'; parts: readonly [number, number]; year: number | null; sign: string }
  | { is: 'iso'; year: number; month: number; day: number }
  /** "24h": in symbols that every language writes. */
  | { is: 'length'; value: number; unit: 'hour' | 'minute' }
  /** 1 to 12. */
  | { is: 'month'; month: number }
  /** 0 is Sunday. */
  | { is: 'weekday'; weekday: number }
  | { is: 'day'; offset: number }
  /** Christmas Eve and the like. */
  | { is: 'feast'; month: number; day: number }
  | { is: 'unit'; unit: Unit }
  | { is: 'part'; part: DayPart }
  | { is: 'which'; shift: -1 | 0 | 1 }
  | { is: 'edge'; edge: 'start' | 'middle' | 'end' }
  /** The words from "in" to the unit, and the like. */
  | { is: 'in' | 'within' | 'ago' }
  /** The word and what it makes a day of the month: "le 15", "zum 15.". */
  | { is: 'the' }
  | { is: 'oclock' }
  /** The word and the hour that it moves by so many minutes: "half five", "quarter to nine". */
  | { is: 'beside'; minutes: number };

export type Atom = Meaning & { span: Span };
