import type { Root } from 'mdast';
import type { BatonEvent } from '../../core/escalation/event.ts';
import type { IssueRef } from '../../core/escalation/issue.ts';
import type { Follow, StateReading, TicketState } from '../../core/escalation/state.ts';
import type { Fault, Outcome } from '../../core/outcome.ts';
import type { RecordFields, Tracker } from '../../core/ports.ts';

/** One thing that is done to an escalation under way: what it does to the issue, to the state, and the line that tells of it. */
export type Action = {
  event: BatonEvent;
  note: Root;
  /** The state once the note is written; its `doing` is cleared by whoever carries it out. */
  change(state: TicketState): TicketState;
  fields: RecordFields;
  /**
   * What the tracker is to do; null when only the ticket changes. Asked again for the same event it must not do it
   * twice: `isRepeated` says that an earlier try may have done it.
   */
  tell: ((tracker: Tracker, issue: IssueRef, isRepeated: boolean) => Promise<Outcome<unknown>>) | null;
};

export type ActResult =
  | { kind: 'done'; state: TicketState }
  /** The escalation has ended, or somebody is doing something else with its issue. */
  | { kind: 'taken'; reading: StateReading }
  /** `nothingHappened`: neither the ticket nor the issue holds anything of it. */
  | { kind: 'stopped'; step: 'claim' | 'tracker' | 'note'; fault: Fault; nothingHappened: boolean };

/** The state with another follow-up; one that has none is no open escalation. */
export const withFollow = (state: TicketState, change: (follow: Follow) => Partial<Follow>): TicketState =>
  state.follow === null ? state : { ...state, follow: { ...state.follow, ...change(state.follow) } };
