import type { Severity, Target } from '../checklist/target.ts';
import type { Instant } from '../outcome.ts';
import type { BatonEvent, Ending, Someone, Stage } from './event.ts';
import type { IssueRef } from './issue.ts';

type EventOf<K extends BatonEvent['kind']> = Extract<BatonEvent, { kind: K }>;

/** One escalation as its events tell it. Everything but the id is null or empty while no event says it. */
export type EscalationRecord = {
  escalationId: string;
  /** Oldest first, each once. */
  events: readonly BatonEvent[];
  escalatedAt: Instant | null;
  target: Target | null;
  severity: Severity | null;
  severityChange: { from: Severity; at: Instant } | null;
  issue: IssueRef | null;
  owner: Someone | null;
  /** A hand-over that nobody has accepted yet. */
  offeredTo: Someone | null;
  lastCheckAt: Instant | null;
  lastTold: { at: Instant; stage: Stage } | null;
  returns: number;
  /** What the team asked and support has not answered yet, oldest first. */
  open: readonly EventOf<'returned'>[];
  ended: { at: Instant; ending: Ending; resolution: string; learned: string } | null;
};

const empty = (escalationId: string): EscalationRecord => ({
  escalationId,
  events: [],
  escalatedAt: null,
  target: null,
  severity: null,
  severityChange: null,
  issue: null,
  owner: null,
  offeredTo: null,
  lastCheckAt: null,
  lastTold: null,
  returns: 0,
  open: [],
  ended: null,
});

function after(record: EscalationRecord, event: BatonEvent): EscalationRecord {
  switch (event.kind) {
    case 'escalated': {
      const { target, severity, issue, by } = event;
      return { ...record, escalatedAt: event.at, target, severity, issue, owner: by };
    }
    case 'checked':
      return { ...record, lastCheckAt: event.at };
    case 'told':
      return { ...record, lastTold: { at: event.at, stage: event.stage } };
    case 'severity':
      return { ...record, severity: event.to, severityChange: { from: event.from, at: event.at } };
    case 'returned':
      return { ...record, returns: record.returns + 1, open: [...record.open, event] };
    case 'answered':
      return { ...record, open: record.open.filter(({ eventId }) => eventId !== event.returned) };
    case 'handed-over':
      return { ...record, offeredTo: event.to };
    case 'accepted':
      return { ...record, owner: event.by, offeredTo: null };
    case 'ended': {
      const { at, ending, resolution, learned } = event;
      return { ...record, ended: { at, ending, resolution, learned }, open: [], offeredTo: null };
    }
    default:
      // `added`, `linked` and `handled` change nothing but the trail; what a newer Baton wrote is passed over.
      return record;
  }
}

/** By time, then by id: the same whatever order they arrive in. */
const byTime = (a: BatonEvent, b: BatonEvent) =>
  a.at - b.at || (a.eventId < b.eventId ? -1 : a.eventId > b.eventId ? 1 : 0);

/** Folds the events of one escalation; those of other ones are left out, repeated ones count once. */
export function recordOf(escalationId: string, events: readonly BatonEvent[]): EscalationRecord {
  const own = new Map(
    events.filter((event) => event.escalationId === escalationId).map((event) => [event.eventId, event]),
  );
  const sorted = [...own.values()].sort(byTime);
  return { ...sorted.reduce(after, empty(escalationId)), events: sorted };
}
