import type { AffectedTag } from './affected-tag.ts';
import type { AttemptTag } from './attempt-tag.ts';
import type { DateTag } from './date-tag.ts';
import type { DueTag } from './due-tag.ts';
import type { EnvironmentTag, NameTag } from './environment-tag.ts';
import type { ErrorTag } from './error-tag.ts';
import type { OutcomeTag } from './outcome-tag.ts';

/** What speaks of attempts, numbers of people, deadlines, promises and environments. */
export type FactTag =
  | DateTag
  | DueTag
  | EnvironmentTag
  | NameTag
  | ErrorTag
  | AttemptTag
  | OutcomeTag
  /** Done in another way than usual, or to see whether it helps: "instead". */
  | 'try:way'
  /** As a thing done, what is also done without trouble: "opening". */
  | 'try:doing-often'
  | AffectedTag
  /** Beside an amount: it is lost, owed or at stake. */
  | 'money:matters'
  /** What follows takes the place of what was said before: "I meant". */
  | 'fact:correction';
