import type { BatonEvent, Someone } from '../core/escalation/event.ts';
import { followNote } from '../core/escalation/follow-note.ts';
import type { IssueRef } from '../core/escalation/issue.ts';
import type { TicketState } from '../core/escalation/state.ts';
import type { Clock, TicketDesk } from '../core/ports.ts';
import type { SessionPorts } from './session-ports.ts';
import { writeNote } from './write-note.ts';

type Ports = { clock: Pick<Clock, 'now'> } & Pick<SessionPorts, 'trackers' | 'words'>;

/**
 * Links an issue to the ticket that this one was merged into, beside the record which that one has, and notes it there.
 * Whether all of it is done; repeating it does nothing twice.
 */
export async function linkBeside(
  { trackers, clock, words }: Ports,
  desk: TicketDesk,
  { claimed, issue, by }: { claimed: TicketState; issue: IssueRef; by: Someone },
): Promise<boolean> {
  const now = await desk.readNow();
  if (now.kind !== 'done') return false;
  const { id, url } = now.value.ticket;
  const tracker = await trackers.get(issue.system).catch(() => null);
  if (tracker === null || (await tracker.link(issue, { id, url })).kind !== 'done') return false;

  const eventId = `linked:${claimed.escalationId}`;
  const earlier = await desk.hasEvent(eventId);
  if (earlier.kind !== 'done' || earlier.value) return earlier.kind === 'done';
  const { state } = now.value;
  // It is told in the trail of what stands there.
  const { escalationId } = state.kind === 'ours' ? state.state : claimed;
  const { ticketId } = claimed;
  const event = {
    kind: 'linked',
    eventId,
    escalationId,
    at: clock.now(),
    by: { id: by.id, name: by.name },
    issue,
    ticketId,
  } satisfies BatonEvent;
  const document = followNote(event, claimed, words.document);
  const noted = await writeNote(desk, {
    now: now.value,
    change: { note: { document, event } },
    isOurs: () => true,
  });
  return noted.kind === 'written';
}
