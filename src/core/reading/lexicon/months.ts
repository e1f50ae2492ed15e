import type { DateTag } from './date-tag.ts';

type MonthTag = Extract<DateTag, `date:month:${number}`>;

/** The names of the twelve months as phrases. */
export const monthPhrases = (months: readonly string[]): Partial<Record<MonthTag, readonly string[]>> =>
  Object.fromEntries(months.map((name, index) => [`date:month:${index + 1}`, [name]]));
