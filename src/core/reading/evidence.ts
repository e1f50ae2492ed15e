import type { Instant } from '../outcome.ts';

/** Where a finding comes from, in a form that can be opened. */
export type Evidence =
  | {
      kind: 'quote';
      messageId: string;
      author: string;
      at: Instant;
      public: boolean;
      text: string;
      /** Start and end in `text`, in UTF-16 units. */
      span: readonly [number, number];
    }
  | { kind: 'clock'; metric: string; stage: string; breachAt: Instant | null }
  | { kind: 'field'; of: 'ticket' | 'requester' | 'organization' | 'agent'; name: string; value: string }
  | {
      kind: 'message';
      messageId: string;
      author: string;
      at: Instant;
      public: boolean;
      /** Of a call: where its recording is. */
      recording?: string;
    }
  /** The ticket was solved, and somebody opened it again. */
  | { kind: 'reopened'; at: Instant; by: string }
  /** Found around the ticket. `reporters`: how many have the same problem with it, this ticket's own among them. */
  | {
      kind: 'tickets' | 'articles';
      items: readonly { name: string; url: string }[];
      reporters?: { count: number; unit: 'organizations' | 'customers' };
    }
  | { kind: 'metric'; name: 'stations' | 'reopens'; count: number }
  /** Ms that the ticket is open, and that tickets usually are. */
  | { kind: 'age'; age: number; usual: number }
  /** Follows from the team that the brief goes to. */
  | { kind: 'target' };
