import type { Returned } from '../../core/brief/asking/returned.ts';
import type { Message } from '../../core/case/message.ts';
import type { Clocks } from '../../core/escalation/clocks.ts';
import type { Someone, Stage } from '../../core/escalation/event.ts';
import type { IssueStatus } from '../../core/escalation/issue.ts';
import type { EscalationRecord } from '../../core/escalation/record.ts';
import type { Doing } from '../../core/escalation/state.ts';
import type { Fault, Instant } from '../../core/outcome.ts';
import type { ChatTeller } from '../after/tell-chat.ts';
import type { Resource } from '../resource.ts';
import type { Deed } from './deed.ts';
import type { Look } from './last-look.ts';
import type { Standing } from './read-standing.ts';
import type { TellAll } from './tell-all.ts';
import type { Drafted } from './tell-customer.ts';
import type { Typed } from './typed.ts';

export type FollowView = {
  clocks: Clocks | null;
  deed:
    | { kind: 'none' }
    | { kind: 'running'; deed: Deed }
    | {
        kind: 'stopped';
        deed: Deed;
        step: 'claim' | 'tracker' | 'note';
        fault: Fault;
        nothingHappened: boolean;
      };
  /**
   * What somebody began and did not finish; `canFinish` on the device that knows what was typed. It does not stand on the
   * ticket where a note may have been written, or not, and nothing else was to be done.
   */
  unfinished: { doing: Doing; canFinish: boolean; isRunning: boolean; isOnTicket: boolean } | null;
  /** A draft for the customer stands in the composer and was not sent yet. */
  isAwaited: boolean;
  trail: Resource<EscalationRecord>;
};

/** A file, and the message that it hangs at. */
export type FileHere = { id: number; name: string; author: string; at: Instant };

export type FollowUp = {
  view(): FollowView;
  subscribe(listener: () => void): () => void;
  /** True when it is done and noted. */
  carryOut(deed: Deed): Promise<boolean>;
  /** What is typed and not done yet. */
  typed: Typed;
  /** Drafts a word to the customer; it is noted when it was sent. */
  tell(stage: Stage, how: 'if-free' | 'anyway'): Promise<Drafted>;
  /** Drafts the team's question to the customer. Nothing is noted: the answer will be. */
  ask(returned: Returned, how: 'if-free' | 'anyway'): Promise<Drafted>;
  /** How the issue stood when the agent looked last, where it stands otherwise now. */
  look(issue: IssueStatus): Look | null;
  /** Goes on with what was begun here. */
  finish(): Promise<boolean>;
  /** Takes what was begun off the ticket. What the team was told stays told. */
  giveUp(): Promise<void>;
  dismiss(): void;
  readTrail(): Promise<void>;
  /** Everybody else who waits for the same issue. */
  tellAll: TellAll;
  /** The channel of the team that got the escalation that stands on the ticket now. */
  chat(): ChatTeller;
  /** Everybody an escalation can be handed over to; null when they cannot be looked up. */
  colleagues(): Promise<readonly Someone[] | null>;
  /** What the conversation tells whoever takes over; null when it cannot be read. */
  readStanding(): Promise<Standing | null>;
  /** The newest messages of the conversation, the oldest first; null when they cannot be read. */
  messages(): Promise<readonly Message[] | null>;
  /** Files of the conversation, which only people can carry over. */
  files(): readonly FileHere[];
  /** Reminds of the next word to the customer by then, at the latest when the pace says so. True when it is written. */
  remind(at: Instant): Promise<boolean>;
};
