/** What speaks of the circumstances of a problem, and of what somebody wants done. */
export type CircumstanceTag =
  /** The state that the steps start in: "logged in as", "with a new account" (playbook R1). */
  | 'story:start'
  /** How often (R5). `plain` words say it only beside trouble. */
  | 'story:how-often'
  | 'story:how-often-plain'
  /** What was checked and made no difference (R7). */
  | 'story:ruled-out'
  /** Before a date from which on it is so. */
  | 'story:since'
  /** An event from which on it is so: "since the update". */
  | 'story:since-event'
  /** Why it cannot wait. */
  | 'story:pressure'
  | 'story:no-pressure'
  /** What somebody cannot do (playbook I2), and how they get by. */
  | 'story:blocked'
  | 'story:no-block'
  | 'story:gets-by'
  /** Said to be kind: "I hope you had a nice weekend". */
  | 'story:polite'
  /** Said of the mail itself, or in anger: "this is my third mail", "see below". */
  | 'story:aside'
  /** Says at the start who writes and why: "I am writing on behalf of …"; before a name or an office: "this is Earl". */
  | 'story:introduces'
  | 'story:presents'
  /** Somebody wants something from the reader. */
  | 'story:asks'
  | 'story:no-ask'
  /** "step 2". */
  | 'story:nth-step'
  /** Beside it: "should be", "is wrong". */
  | 'story:put-right';
