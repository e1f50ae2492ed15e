import type { TicketRow } from '../../case/surroundings.ts';

/** A ticket that a search has found, with what there is to compare. */
export type Candidate = {
  row: TicketRow;
  /** Subject and first message. */
  text: string;
  /** How long it took until it was solved, ms; null when it is not, or not known. */
  resolvedAfter: number | null;
};
