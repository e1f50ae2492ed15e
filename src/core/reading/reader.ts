import type { Case } from '../case/case.ts';
import type { Finding } from './finding.ts';
import type { PreparedMessage } from './prepared.ts';

/** Finds facts in one message, in the order of their places. Knows nothing of other messages: what it finds is kept. */
export type Reader = (message: PreparedMessage) => readonly Finding[];

/** Changes what was found in view of the whole conversation: a correction, an answer to a suggestion. */
export type Combiner = (
  findings: readonly Finding[],
  messages: readonly PreparedMessage[],
  caseOf: Case,
) => readonly Finding[];
