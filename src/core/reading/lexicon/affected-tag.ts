/** What speaks of who or what suffers, and how many. */
export type AffectedTag =
  | `noun:${'users' | 'customers' | 'sites' | 'records' | 'other'}`
  /** Things that are bad by themselves: duplicates, complaints. */
  | 'noun:bad'
  /** Before a noun: "all", "every", "many". */
  | 'affected:all'
  /** Before a noun, two of it: "both". */
  | 'affected:both'
  /** By itself: "everyone", "nobody". */
  | 'affected:everyone'
  /** That something suffers: "affected", "cannot", "missing". */
  | 'affected:suffers'
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
