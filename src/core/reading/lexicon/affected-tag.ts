/** What speaks of who or what suffers, and how many. */
export type AffectedTag =
  | `noun:${'users' | 'customers' | 'sites' | 'records' | 'other'}`
  /** Things that are bad by themselves: duplicates, complaints. */
  | 'noun:bad'
  /** Before a noun: "all", "every", "many". */
  | 'affected:all'
  /** Before a noun, two of it: "both". */
  | 'affected:both'
  /** Before two of it, of which what is said is not so: "neither". */
  | 'affected:neither'
  /** Before a noun for one: "every", "each of our". */
  | 'affected:every'
  /** The same for one of so many: "every second". */
  | 'affected:every-other'
  /** Before a noun: "half of the", "a handful of". */
  | 'affected:share'
  /** Before a noun, of which what is said is not so: "none of the". */
  | 'affected:none'
  /** Before one alone: "only the", "the sole". */
  | 'affected:only'
  /** Behind several, all of which are meant: "all of them", "are all". */
  | 'affected:all-of-them'
  /** By itself: "everyone", "nobody". */
  | 'affected:everyone'
  /** That something suffers: "affected", "cannot", "missing". */
  | 'affected:suffers'
  /** What things are when they are not as they should be, and may be otherwise: "too late", "shown as". */
  | 'affected:strange'
  /** That somebody complains: it counts them, but nobody who does not. */
  | 'affected:reports'
  | 'affected:grows'
  /** Before a number: what is left of something. */
  | 'affected:rest'
  /** Before a number, of what has been named: "another", "it was". */
  | 'affected:more'
  | 'affected:steady'
  /** A count of something else: "at most", "up to", "an hour". */
  | 'affected:not';
