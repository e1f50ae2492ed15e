/**
 * Words of one language that leave a reader asking. A phrase ends at a word; "…" at its end takes the next word along,
 * so that the question can quote it.
 */
export type WeakWords = {
  /** A step that names no control and no page (playbook R2). */
  control: readonly string[];
  /** A step that does not say what is done (R2). */
  action: readonly string[];
  /** A value that is not told (R3). */
  value: readonly string[];
  /** A frequency under no condition (R5). */
  often: readonly string[];
  /** An error that is told of, not shown (R6). */
  error: readonly string[];
  /** A crowd in place of a number (P1). */
  many: readonly string[];
  /** Numbers that are written as words: with one of them it is no crowd. */
  number: readonly string[];
  /** What names the state that steps start from: account, role, settings (R1). */
  start: readonly string[];
  /** What a team can be asked to do (P3). */
  ask: readonly string[];
};
