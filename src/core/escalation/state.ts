import type { Severity, Target } from '../checklist/target.ts';
import type { Instant } from '../outcome.ts';
import type { EventKind, Lack, Someone } from './event.ts';
import type { IssueRef } from './issue.ts';

/** `sending` is the claim. `ended`: it was escalated, and is de-escalated or done. */
export const phases = ['sending', 'escalated', 'handled', 'ended'] as const;
export type Phase = (typeof phases)[number];

/** An action whose comment or change in the tracker was begun; its note is not written yet. */
export type Doing = { eventId: string; kind: EventKind; by: Someone; at: Instant };

/** What card and board show of an escalation without reading the thread; the events in the notes say the same in full. */
export type Follow = {
  /** Who in support keeps the customer (P5). */
  owner: Someone;
  offeredTo: Someone | null;
  lastCheckAt: Instant | null;
  lastToldAt: Instant | null;
  /** The agent wants to be reminded of the next word to the customer by then (N3). */
  remindAt: Instant | null;
  severityChange: { from: Severity; at: Instant } | null;
  returns: number;
  /** What it was sent back for, the oldest first. */
  lacks: readonly Lack[];
  /** The team asked back and has no answer yet. */
  isReturned: boolean;
  /** The customer was told that the issue is done. */
  isResolvedTold: boolean;
  doing: Doing | null;
};

export const freshFollow = (owner: Someone): Follow => ({
  owner,
  offeredTo: null,
  lastCheckAt: null,
  lastToldAt: null,
  remindAt: null,
  severityChange: null,
  returns: 0,
  lacks: [],
  isReturned: false,
  isResolvedTold: false,
  doing: null,
});

/** What the ticket's `state` field says of the escalation: the claim while it is sent, the summary afterwards. */
export type TicketState = {
  subdomain: string;
  installationId: string;
  ticketId: number;
  /** Random v4 UUID, minted once; read by whoever goes on. */
  escalationId: string;
  phase: Phase;
  by: Someone;
  /** When the claim was made; afterwards when it was escalated, handled or ended. */
  at: Instant;
  /** Tells one holder's claim from another one's for the same escalation. */
  nonce: string;
  target: Target;
  severity: Severity;
  /** The route in the grammar of the settings, frozen when the claim was made. */
  route: string;
  issue: IssueRef | null;
  /** Null before it is escalated, and when it stayed in support. */
  follow: Follow | null;
  /** An earlier try may have made an issue, too, where the tracker refuses no second one: it is looked for later. */
  isDoubtful?: boolean;
};

/** `copy`: it names another subdomain or ticket. `newer`: written by a later version; read-only. */
export type StateReading =
  | { kind: 'none' }
  | { kind: 'ours'; state: TicketState }
  | { kind: 'copy'; state: TicketState }
  | { kind: 'newer' }
  | { kind: 'unreadable' };

/** A claim older than this can be taken over by another agent, in ms (design, "Sending"). */
export const claimLifetime = 2 * 60 * 1000;

export const claimIsStale = (state: TicketState, now: Instant): boolean => now - state.at > claimLifetime;
