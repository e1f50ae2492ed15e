import { type FieldId, fieldIds } from '../brief/fields.ts';
import type { Answers } from '../checklist/criteria.ts';
import type { Grounds } from '../checklist/grounds.ts';
import type { Severity, Target } from '../checklist/target.ts';
import type { Instant } from '../outcome.ts';
import type { IssueRef } from './issue.ts';

export type Someone = { id: number; name: string };

/** What a message to the customer is about. */
export const stages = ['interim', 'no-news', 'progress', 'workaround', 'resolved', 'de-escalated'] as const;
export type Stage = (typeof stages)[number];

/** Playbook D: why an escalation goes back before its issue is done. `fixed`: the issue was done. */
export const endings = ['D1', 'D2', 'D3', 'D4', 'fixed'] as const;
export type Ending = (typeof endings)[number];

/** What a team sent it back for: a field of the brief, or something that no field holds. */
export type Lack = FieldId | 'other';
export const lacks: readonly Lack[] = [...fieldIds, 'other'];

type EventBase = {
  /** Unique: what is looked for before a note is written again. */
  eventId: string;
  escalationId: string;
  at: Instant;
  by: Someone;
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
        /** Absent in what an older Baton wrote. */
        grounds?: Grounds | undefined;
      }
    | { kind: 'handled'; answers: Answers; reason: string; grounds?: Grounds | undefined }
    /** The receiving team was asked how far it is (F1). */
    | { kind: 'checked'; text: string }
    /** The customer was sent a public reply (F2), in the comment `messageId`. */
    | { kind: 'told'; stage: Stage; messageId: string | null }
    /** F3. */
    | { kind: 'severity'; from: Severity; to: Severity; reason: string }
    /** Something was added to the issue as a comment. */
    | { kind: 'added'; text: string }
    /** The team asked back; `answered` names the event that it answers. */
    | { kind: 'returned'; lack: Lack; question: string }
    | { kind: 'answered'; returned: string; text: string }
    /** Offered to a colleague, who is the owner when they have accepted. */
    | { kind: 'handed-over'; to: Someone; text: string }
    | { kind: 'accepted'; from: Someone }
    /** An issue that was made for another ticket, which was merged into this one, was linked beside its own record. */
    | { kind: 'linked'; issue: IssueRef; ticketId: number }
    /** De-escalated (D1–D4), or the loop was closed (F5). */
    | { kind: 'ended'; ending: Ending; resolution: string; learned: string }
  );

export type EventKind = BatonEvent['kind'];

/** Kinds that this version knows. */
export const eventKinds = [
  'escalated',
  'handled',
  'checked',
  'told',
  'severity',
  'added',
  'returned',
  'answered',
  'handed-over',
  'accepted',
  'linked',
  'ended',
] as const satisfies readonly EventKind[];
