import type { Case } from '../../core/case/case.ts';
import type { Someone } from '../../core/escalation/event.ts';
import type { Memory } from '../../core/ports.ts';
import type { Outbox } from '../after/outbox.ts';
import type { ChatPorts } from '../after/tell-chat.ts';
import type { SendPorts } from '../send.ts';
import type { Understood } from '../understand.ts';
import type { PaperWords } from '../words.ts';
import type { Clockwork } from './clocks-for.ts';
import type { TellAllPorts } from './tell-all.ts';
import type { TellPorts } from './tell-customer.ts';

export type FollowPorts = SendPorts &
  TellPorts &
  TellAllPorts &
  Pick<ChatPorts, 'loadChat'> &
  Clockwork & {
    outbox: Outbox;
    memory: Memory;
    /** Where the draft of this ticket and agent is kept. */
    draftKey: string;
    words: PaperWords;
    ticket: { id: number; url: string };
    agent: Someone;
    /** The ticket as it was read when it was sent from here; null when it was not. */
    caseNow(): Case | null;
    /** Whether the ticket waits for the customer now. */
    isWaitingForCustomer(): Promise<boolean>;
    /** Reads what the conversation says. Rejects when the browser cannot fetch the code. */
    understand(of: Case): Promise<Pick<Understood, 'reading'>>;
  };
