import type { Answers } from '../checklist/criteria.ts';
import type { Severity, Target } from '../checklist/target.ts';
import type { Instant } from '../outcome.ts';
import type { IssueRef } from './issue.ts';

type EventBase = {
  /** Unique: what is looked for before a note is written again. */
  eventId: string;
  escalationId: string;
  at: Instant;
  by: { id: number; name: string };
};

/** An entry of the record. It travels in the metadata of the internal note that tells people the same. */
export type BatonEvent = EventBase &
  (
    | {
        kind: 'escalated';
        target: Target;
        severity: Severity;
        route: string;
        issue: IssueRef | null;
        answers: Answers;
        /** Why the agent went on against the verdict, null when they did not. */
        against: string | null;
      }
    | { kind: 'handled'; answers: Answers; reason: string }
  );
