/** What speaks of attempts and of how they ended. */
export type AttemptTag =
  /** What is hardly ever done but to mend or to test something, as a thing done: "restarted". */
  | 'try:did'
  /** What is also done without trouble: "opened". */
  | 'try:did-often'
  /** What was done as a thing, at the start of a clause that says how it ended: "restarting it", "another browser". */
  | 'try:doing'
  /** Who and the verb in one: "we … cleared". */
  | 'did:self'
  | 'did:other'
  /** It is said to be an attempt: "tried", "already". */
  | 'try:tried'
  /** What follows is a case or a time, no attempt: "when". */
  | 'try:when'
  /** Right before the verb: it was not done, or not yet: "will", "not". */
  | 'try:not'
  /** Somebody else did it: "he", "the customer". */
  | 'try:other'
  /** The writer did it. */
  | 'try:self'
  /** The reader did it. */
  | 'try:you'
  /** Something has been done, nobody says by whom: "has been", "is now". */
  | 'try:been'
  /** The reader is to do something: "please", "could you". */
  | 'try:propose'
  /** First word of a sentence that tells the reader what to do: "restart". */
  | 'try:do'
  /** The reader is to tell or send something: no attempt. */
  | 'try:ask'
  /** What support does that mends nothing: "forwarded". */
  | 'try:told'
  /** Joins one thing done with the next: "and". */
  | 'try:and'
  | ResultTag;

/** How it ended. */
export type ResultTag =
  | 'result:worked'
  /** It changed nothing: "no luck", "the same again". */
  | 'result:in-vain'
  /** It fails, or fails again; also said of the problem itself. */
  | 'result:failed'
  /** Nothing changed, unless a noun follows: "the same". */
  | 'result:same'
  | 'result:partly';
