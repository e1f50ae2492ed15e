import type { Someone } from '../../core/escalation/event.ts';
import { followNote, issueComment } from '../../core/escalation/follow-note.ts';
import type { TicketState } from '../../core/escalation/state.ts';
import { stateAfter } from '../../core/escalation/state-after.ts';
import { done, failed, type Instant, type Outcome } from '../../core/outcome.ts';
import type { RecordFields, Tracker } from '../../core/ports.ts';
import { parseRoute } from '../../core/routing/parse-route.ts';
import type { PaperWords } from '../words.ts';
import type { Action } from './action.ts';
import { type Deed, eventOf } from './deed.ts';

export type DeedContext = {
  state: TicketState;
  by: Someone;
  at: Instant;
  eventId: string;
  ticket: { id: number; url: string };
  words: PaperWords;
  /** A text as it may leave Zendesk. */
  masked(text: string): string;
  /** When the customer is to hear the next word, if the escalation stands so; null when nobody waits. */
  nextUpdate(state: TicketState): Instant | null;
};

function fieldsAfter(deed: Deed, after: TicketState, { nextUpdate }: DeedContext): RecordFields {
  if (after.phase === 'ended') return { outcome: 'ended', nextUpdate: null };
  return {
    nextUpdate: nextUpdate(after),
    ...(deed.kind === 'severity' ? { severity: deed.to } : {}),
    ...(deed.kind === 'return' ? { returns: after.follow?.returns ?? null } : {}),
  };
}

/** What the team reads of it: everything that a person wrote, masked. */
function maskedDeed(deed: Deed, masked: DeedContext['masked']): Deed {
  switch (deed.kind) {
    case 'add':
    case 'answer':
      return { ...deed, text: masked(deed.text) };
    case 'end':
      return { ...deed, resolution: masked(deed.resolution), learned: masked(deed.learned) };
    default:
      return deed;
  }
}

/** A project without priorities does not keep the severity from being changed on the ticket. */
const withoutField = (outcome: Outcome<null>): Outcome<null> =>
  outcome.kind === 'refused' && outcome.fault.kind === 'missing' && outcome.fault.status === null
    ? done(null)
    : outcome;

function tellOf(deed: Deed, context: DeedContext): Action['tell'] {
  const { state, ticket, words, eventId } = context;
  if (state.issue === null) return null;
  const comment: NonNullable<Action['tell']> = (tracker, issue, isRepeated) => {
    const event = eventOf(maskedDeed(deed, context.masked), context);
    const mark = { eventId, attempt: isRepeated ? 'again' : 'first' } as const;
    return tracker.comment(issue, issueComment(event, { state, ticket }, words.issue), mark);
  };
  const parsed = parseRoute('', state.route);
  const wished = parsed.kind === 'route' ? parsed.route.priority : {};
  switch (deed.kind) {
    case 'severity':
      return async (tracker, issue) => withoutField(await tracker.setSeverity(issue, deed.to, wished));
    case 'add':
    case 'answer':
      return comment;
    case 'end': {
      const { issue: as } = deed;
      return async (tracker: Tracker, issue, isRepeated) => {
        const said = await comment(tracker, issue, isRepeated);
        if (said.kind !== 'done' || as === 'leave') return said;
        const ended = await tracker.end(issue, as);
        // The comment stands on the issue: whatever is refused now, something has happened.
        return ended.kind === 'done' ? ended : failed({ ...ended.fault, committed: 'unknown' });
      };
    }
    default:
      return null;
  }
}

/** From what an agent wants to do to what is done, in the tracker and on the ticket. */
export function actionOf(deed: Deed, context: DeedContext): Action {
  const { state, words } = context;
  const event = eventOf(deed, context);
  return {
    event,
    note: followNote(event, state, words.document),
    change: (now) => stateAfter(now, event),
    fields: fieldsAfter(deed, stateAfter(state, event), context),
    tell: tellOf(deed, context),
  };
}
