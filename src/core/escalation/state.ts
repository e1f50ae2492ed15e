import type { Severity, Target } from '../checklist/target.ts';
import type { Instant } from '../outcome.ts';
import type { IssueRef } from './issue.ts';

/** `sending` is the claim; the others are how it ended. */
export type Phase = 'sending' | 'escalated' | 'handled';

/** What the ticket's `state` field says of the escalation: the claim while it is sent, the summary afterwards. */
export type TicketState = {
  subdomain: string;
  installationId: string;
  ticketId: number;
  /** Random v4 UUID, minted once; read by whoever goes on. */
  escalationId: string;
  phase: Phase;
  by: { id: number; name: string };
  at: Instant;
  /** Tells one holder's claim from another one's for the same escalation. */
  nonce: string;
  target: Target;
  severity: Severity;
  /** The route in the grammar of the settings, frozen when the claim was made. */
  route: string;
  issue: IssueRef | null;
};

/** `copy`: it names another subdomain, installation or ticket. `newer`: written by a later version; read-only. */
export type StateReading =
  | { kind: 'none' }
  | { kind: 'ours'; state: TicketState }
  | { kind: 'copy'; state: TicketState }
  | { kind: 'newer' }
  | { kind: 'unreadable' };

/** A claim older than this can be taken over by another agent, in ms (design, "Sending"). */
export const claimLifetime = 2 * 60 * 1000;

export const claimIsStale = (state: TicketState, now: Instant): boolean => now - state.at > claimLifetime;
