/** Words that a clause puts together to say how something went: "nothing prints", "no more errors", "still dead". */
export type OutcomeTag =
  /** It does what it should: "loads", "fine". */
  | 'how:good'
  /** It does something, if nobody does it to something: "loads". */
  | 'how:runs'
  /** Put together of nothing better than that: it worked, where the rest speaks for it. */
  | 'result:runs'
  /** It does not: "freezes", "blank". */
  | 'how:bad'
  /** What goes wrong, as a thing: "error". */
  | 'how:trouble'
  /** What an attempt is to bring: "difference", "helped". */
  | 'how:effect'
  | 'how:no'
  /** It goes on: "still", "remains". */
  | 'how:still'
  /** It has come to an end: "gone", "stopped". */
  | 'how:over'
  /** Only so long: "for an hour". */
  | 'how:while'
  /** It cannot be known yet: "too early to say", "fingers crossed". */
  | 'how:pending'
  /** It is not said to be so: "would", "hoping". */
  | 'how:maybe';
