import type { StateReading } from '../core/escalation/state.ts';
import type { CaseReader, FollowUpTickets, LinkedReader, Memory, TicketDesk } from '../core/ports.ts';
import type { Settings } from '../core/settings.ts';
import type { ChatPorts } from './after/tell-chat.ts';
import type { AlongPorts } from './along.ts';
import type { AroundCommandPorts } from './around-commands.ts';
import type { Here } from './follow/load-follow.ts';
import type { LookPorts } from './look-around.ts';
import type { SendPorts } from './send.ts';
import type { Words } from './words.ts';

export type SessionPorts = Omit<SendPorts, 'helpDesk'> &
  LookPorts &
  AroundCommandPorts &
  ChatPorts & {
    reader: CaseReader;
    /** These reject when the browser cannot fetch the code. */
    loadDesk(): Promise<TicketDesk>;
    loadAlong(): Promise<AlongPorts>;
    loadLinked(): Promise<LinkedReader>;
    here: Here;
    memory: Memory;
    /** Calls when another tab changes what is kept under the draft's key. Answers with how to stop. */
    watchDraft(changed: () => void): () => void;
    settings: Settings;
    words: Words;
    agentId: number;
    /** Where the draft is kept: names account, installation, agent and ticket. */
    draftKey: string;
    elsewhere: {
      /** Where the draft of another ticket is kept. */
      draftKey(ticketId: number): string;
      /** Rejects when the browser cannot fetch the code. */
      loadDesk(ticketId: number): Promise<TicketDesk>;
      /** Rejects when the browser cannot fetch the code. */
      loadFollowUps(): Promise<FollowUpTickets>;
      /** Shows another ticket; false where the host does not. */
      show(ticketId: number): Promise<boolean>;
    };
    /** Of the account. */
    subdomain: string;
    /** What the ticket's state field said when the app was opened. */
    ticketState: StateReading;
  };
