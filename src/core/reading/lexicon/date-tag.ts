import type { DayPart, Unit } from '../dates/atom.ts';

/** Names and numbers of days, and the little words that make a date of them. Numerals need no tag. */
export type DateTag =
  | `date:month:${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12}`
  /** 0 is Sunday. */
  | `date:weekday:${0 | 1 | 2 | 3 | 4 | 5 | 6}`
  /** Days from today. */
  | `date:day:${-2 | -1 | 0 | 1 | 2}`
  | `date:unit:${Unit}`
  | `date:part:${DayPart}`
  /** Last, this, next. */
  | `date:which:${-1 | 0 | 1}`
  | `date:edge:${'start' | 'middle' | 'end'}`
  /** A whole phrase that ends in a unit: "in … days". */
  | 'date:in'
  | 'date:within'
  /** "vor … Tagen", or what follows a number: "days ago". */
  | 'date:ago'
  /** A day of the month in words: "twenty-third". */
  | `date:nth:${number}`
  /** What makes the number behind it a day of the month: "le _". */
  | 'date:the'
  | 'date:oclock'
  /** Minutes that are added to the hour behind it, the hour with it: "half _". */
  /** A day that is the same each year: month and day. */
  | `date:feast:${number}-${number}`
  | `date:beside:${-30 | -15 | 15 | 30}`
  /** A number in words; 100 and more multiply what stands before them. */
  | `number:${number}`;
