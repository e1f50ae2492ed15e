import type { Someone } from './event.ts';
import type { IssueRef } from './issue.ts';
import type { TicketState } from './state.ts';

/** A ticket that waits for the same issue, as its own record and a search tell of it. */
export type LinkedTicket = {
  id: number;
  subject: string;
  url: string;
  /** Name of the organization, or of the requester without one; '' when neither is known. */
  customer: string;
  requesterName: string;
  /** BCP 47, of the requester's profile. */
  locale: string | null;
  /** The start of what the customer wrote first. */
  written: string;
  /** Who in support keeps this customer. */
  owner: Someone;
  /** The customer has heard that the issue is done. */
  hasHeard: boolean;
};

/** Those of one issue. `isComplete` is false when there are more than one search gives. */
export type LinkedTickets = { tickets: readonly LinkedTicket[]; isComplete: boolean };

/** Whether a customer has been told of the end: what is still to be done when the issue is done (F5). */
export const hasHeard = ({ phase, follow }: TicketState): boolean =>
  phase === 'ended' || follow?.isResolvedTold === true;

export const isSameIssue = (a: IssueRef | null, b: IssueRef): boolean =>
  a !== null && a.system === b.system && a.id === b.id;
