/** What speaks of attempts and of how they ended. */
export type AttemptTag =
  /** What one does to mend or to test something, as a thing done: "restarted". Half of it is also done without trouble: "opened". */
  | 'try:did'
  | 'try:did-often'
  /** It is said to be an attempt: "tried", "already". */
  | 'try:tried'
  /** What follows is a case or a time, no attempt: "when", "if". */
  | 'try:when'
  /** Somebody else did it: "he", "the customer". */
  | 'try:other'
  /** The writer did it. */
  | 'try:self'
  /** The reader is to do something: "please", "could you". */
  | 'try:propose'
  /** The reader is to tell or send something: no attempt. */
  | 'try:ask'
  /** What support does that mends nothing: "forwarded". */
  | 'try:told'
  /** Joins one thing done with the next: "and". */
  | 'try:and'
  | 'result:worked'
  | 'result:failed'
  | 'result:partly';
