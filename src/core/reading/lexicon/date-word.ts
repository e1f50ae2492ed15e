/** Small words in and around dates. */
export type DateWord =
  /** Behind the figures: "3rd". In small letters. */
  | 'date:ordinal-ending'
  /** Between a day and its month. */
  | 'date:of'
  /** What stands before an hour, and behind it. */
  | 'date:before-hour'
  | 'date:behind-hour'
  /** Behind an hour that is before noon, and behind one that is after it. */
  | 'date:of-morning'
  | 'date:of-afternoon'
  /** Before a time in figures of its own kind: "at 0700", "gegen 7.40". */
  | 'date:before-0700'
  | 'date:before-7-40'
  /** Before what may be a time or a length: "à 15h". */
  | 'date:before-15h'
  /** Words that say of "7.40" that it is a time. */
  | 'date:clock'
  /** Lengths in hours and minutes, right behind the figure. */
  | 'date:hours'
  | 'date:minutes'
  /** Factors right behind the figures. */
  | 'date:thousand'
  | 'date:million'
  /** A word of more than three letters that may stand in a date. */
  | 'date:long-link'
  /** Between two dates, not inside of one. */
  | 'date:joins'
  /** Short names of days that are no other word. */
  | 'date:sure-name'
  /** Before a short name of a day. */
  | 'date:before-name'
  /** A short name of a month that is a verb, too, and the word before it that makes it one: "this may be". */
  | 'date:verb'
  | 'date:before-verb'
  /** Behind "the 15th" where it is a day. */
  | 'date:behind-ordinal'
  /** A night that began by day: "tonight". */
  | 'date:night'
  /** Who says this counts hours to twelve. */
  | 'date:twelve-hours'
  /** At the end of a word or two: "month-end". */
  | 'date:end'
  /** The nearest one: "the coming Friday". */
  | 'date:coming'
  /** "A week on Friday". */
  | 'date:on'
  | 'date:in'
  /** Behind a length of time: it is counted from something else. */
  | 'date:from'
  /** Instead of a number: nobody knows how many. */
  | 'date:some'
  /** Inside what looks like a length from now: it is none. */
  | 'date:no-length';
