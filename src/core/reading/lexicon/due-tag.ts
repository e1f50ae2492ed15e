/** What makes a deadline or a promise of a date. */
export type DueTag =
  /** Right before a date: "by", "no later than". */
  | 'due:by'
  | 'due:before'
  /** Right before a date, but as often said of what was or is so: "until". */
  | 'due:until'
  /** Beside a date: "at the latest", "deadline". */
  | 'due:latest'
  /** Somebody needs or asks for something. */
  | 'due:need'
  /** Somebody says what they or others are going to do. */
  | 'due:will'
  /** The writer says what they will do. */
  | 'due:i-will'
  /** Something that begins, ends or takes place. */
  | 'due:event'
  /** The same words, of what is feared or waits for a cure: "we will lose". */
  | 'due:i-lose'
  /** The reader is asked to do something. */
  | 'due:please'
  /** "If it is not": what follows is not meant to happen. */
  | 'due:unless'
  /** What was, or is always so: "since", "every". */
  | 'due:not'
  /** What a screen shows or is put into it: a day in it is data. */
  | 'due:shown';
