import type { Cue } from '../finding.ts';
import type { CuePart } from './cue-part-tag.ts';

/** Little words that turn what is said near them. */
export type Particle =
  /** Deny what follows in their clause: not, without. */
  | 'denying'
  /** Deny what stands shortly before them: the German "nicht" behind the verb. */
  | 'denying-before'
  /** Say that what follows in their clause is not, or not yet, so: if, would, to avoid. */
  | 'supposing'
  /** Begin a question that yes or no would answer. */
  | 'asking'
  /** Ask about something that is so: "why is it down?" says that it is down. */
  | 'granting'
  /** Begin a new clause: what is denied before them is not denied behind them. */
  | 'joining'
  /** Before quotation marks: somebody's own words follow. */
  | 'speaking'
  /** Before quotation marks: the words of a page, a message or a button follow. */
  | 'showing';

/**
 * What speaks of moods, of business and of who should have it.
 * `unless` lists where the same words mean something else: "thanks again" is no recurrence; `unless:parts` what in a
 * sentence says that all is as it should be: "on purpose".
 */
export type CueTag =
  | `cue:${Cue}`
  | `part:${CuePart}`
  | `unless:${Cue | Particle | 'parts'}`
  | `stance:${Particle}`;
