import type { Severity } from '../../core/checklist/target.ts';
import type { Ending, Lack, Someone, Stage } from '../../core/escalation/event.ts';
import type { FollowEvent } from '../../core/escalation/follow-note.ts';
import type { TicketState } from '../../core/escalation/state.ts';
import type { Instant } from '../../core/outcome.ts';

/** What an agent can do to an open escalation, with what they entered. */
export type Deed =
  | { kind: 'check'; text: string }
  | { kind: 'tell'; stage: Stage; messageId: string | null }
  | { kind: 'severity'; to: Severity; reason: string }
  | { kind: 'add'; text: string }
  | { kind: 'return'; lack: Lack; question: string }
  /** `returned` is the event that asked. */
  | { kind: 'answer'; returned: string; text: string }
  | { kind: 'offer'; to: Someone; text: string }
  | { kind: 'accept' }
  | { kind: 'end'; ending: Ending; resolution: string; learned: string; issue: 'leave' | 'done' | 'dropped' };

type Who = { state: TicketState; by: Someone; at: Instant; eventId: string };

/** The entry of the record for what was done. */
export function eventOf(deed: Deed, { state, by, at, eventId }: Who): FollowEvent {
  const base = { eventId, escalationId: state.escalationId, at, by };
  switch (deed.kind) {
    case 'check':
      return { ...base, kind: 'checked', text: deed.text };
    case 'tell':
      return { ...base, kind: 'told', stage: deed.stage, messageId: deed.messageId };
    case 'severity':
      return { ...base, kind: 'severity', from: state.severity, to: deed.to, reason: deed.reason };
    case 'add':
      return { ...base, kind: 'added', text: deed.text };
    case 'return':
      return { ...base, kind: 'returned', lack: deed.lack, question: deed.question };
    case 'answer':
      return { ...base, kind: 'answered', returned: deed.returned, text: deed.text };
    case 'offer':
      return { ...base, kind: 'handed-over', to: deed.to, text: deed.text };
    case 'accept':
      return { ...base, kind: 'accepted', from: state.follow?.owner ?? state.by };
    case 'end': {
      const { ending, resolution, learned } = deed;
      return { ...base, kind: 'ended', ending, resolution, learned };
    }
  }
}
