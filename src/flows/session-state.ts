import type { Case } from '../core/case/case.ts';
import type { Message } from '../core/case/message.ts';
import { nothingYet, type Surroundings } from '../core/case/surroundings.ts';
import type { IssueRef, IssueStatus } from '../core/escalation/issue.ts';
import type { StateReading, TicketState } from '../core/escalation/state.ts';
import type { Fault, Instant } from '../core/outcome.ts';
import type { Draft } from './draft.ts';
import type { Kept } from './draft-store.ts';
import { idle, type Resource } from './resource.ts';
import type { Understood } from './understand.ts';
import type { Double, Form, SendReport, StepId } from './view.ts';

type Opening = { kind: 'idle' } | { kind: 'loading' } | { kind: 'ready' } | { kind: 'failed'; fault: Fault };

type Sending =
  | { kind: 'none' }
  | { kind: 'running'; report: SendReport }
  | { kind: 'stopped'; report: SendReport; fault: Fault; at: Instant; nothingHappened: boolean };

/** Everything that one session knows. Changed by `reduce` only. */
export type SessionState = {
  opening: Opening;
  case: Case | null;
  /** False once Zendesk has said that the agent's role changes no tickets. */
  mayChange: boolean;
  /** What was read out of the conversation, as far as it had arrived; null until then. */
  understood: Understood | null;
  surroundings: Surroundings;
  conversation: 'complete' | 'partial' | 'broken';
  /** What was written since the case was read, and is not taken in yet. */
  news: readonly Message[];
  /** What the ticket says of an escalation, as last seen. */
  ticketState: StateReading;
  draft: Draft;
  /** Whether the draft was made on this device, and not anew. */
  hasDraft: boolean;
  isKept: boolean;
  hasRival: boolean;
  sending: Sending;
  /** What stood on the ticket before this session claimed it. */
  beforeClaim: StateReading;
  /** The ended escalation was sent from this very screen. */
  isFresh: boolean;
  /** A new draft although the ticket has an ended escalation. */
  isAgain: boolean;
  issue: Resource<IssueStatus>;
  doubles: readonly Double[];
  /** `of` names the destination that was asked. */
  form: Form & { of: string };
};

export const firstState = (
  draft: Draft,
  ticketState: StateReading,
  kept: { hasDraft: boolean } & Kept,
): SessionState => ({
  opening: { kind: 'idle' },
  case: null,
  mayChange: true,
  understood: null,
  surroundings: nothingYet,
  conversation: 'partial',
  news: [],
  ticketState,
  draft,
  ...kept,
  sending: { kind: 'none' },
  beforeClaim: ticketState,
  isFresh: false,
  isAgain: false,
  issue: idle,
  doubles: [],
  form: { of: '', fields: idle, refusals: {} },
});

export type Change =
  | { kind: 'reading' }
  | { kind: 'read'; case: Case; state: StateReading; isComplete: boolean }
  | { kind: 'read-failed'; fault: Fault }
  | { kind: 'older'; messages: readonly Message[]; isComplete: boolean }
  | { kind: 'older-failed' }
  | { kind: 'rights'; mayChange: boolean }
  | { kind: 'news'; messages: readonly Message[] }
  /** The news are part of the conversation from now on. */
  | { kind: 'joined' }
  /** The ticket is closed, and this one goes on with it. */
  | { kind: 'followed-up'; ticketId: number }
  /** The ticket as it is now, with its newest messages. */
  | { kind: 'refreshed'; case: Case; state: StateReading }
  | { kind: 'understood'; understood: Understood }
  | { kind: 'around'; signals: Partial<Surroundings> }
  | ({ kind: 'drafted'; draft: Draft; hasDraft: boolean } & Kept)
  | { kind: 'sending'; report: SendReport }
  | {
      kind: 'claimed';
      state: TicketState;
      report: Pick<SendReport, 'target' | 'severity' | 'destination' | 'instead'>;
    }
  | { kind: 'step'; step: StepId; state: 'running' | 'done' | 'stopped'; at: Instant }
  | { kind: 'created'; issue: IssueRef }
  | { kind: 'stopped'; fault: Fault; at: Instant; nothingHappened: boolean }
  | { kind: 'ended'; state: TicketState }
  | { kind: 'taken'; reading: StateReading }
  | { kind: 'back' }
  | { kind: 'again'; draft: Draft }
  | { kind: 'issue'; issue: Resource<IssueStatus> }
  | { kind: 'doubles'; doubles: readonly Double[] }
  | ({ kind: 'form'; of: string } & Pick<Form, 'fields' | 'split'>)
  | { kind: 'entered'; field: string };
