import type { Calendar } from '../calendar.ts';
import type { Case } from '../case/case.ts';
import type { Finding } from './finding.ts';
import type { Language, PreparedMessage } from './prepared.ts';

/** Where a message stands: what "tomorrow" and 3/4 mean there, and whether the matter is opened by it. */
export type Place = {
  /** IANA name. */
  zone: string;
  /** Whether 3/4 is the third of April. */
  dayFirst: boolean;
  /** The language of words that do not tell it themselves, such as "ok, 5.2.0". */
  language: Language;
  /** A customer's message that nobody had answered before: here the problem is told. */
  opens: boolean;
};

/** Finds facts in one message, in the order of their places. Knows nothing of other messages: what it finds is kept. */
export type Reader = (message: PreparedMessage, place: Place, calendar: Calendar) => readonly Finding[];

/** Work that stops where a pause may be made. */
export type Pausing<T> = Generator<void, T>;

/** Changes what was found in view of the whole conversation: a correction, an answer to a suggestion. */
export type Combiner = (
  findings: readonly Finding[],
  messages: readonly PreparedMessage[],
  caseOf: Case,
) => readonly Finding[] | Pausing<readonly Finding[]>;
