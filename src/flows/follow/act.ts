import type { Follow, TicketState } from '../../core/escalation/state.ts';
import { done, type Outcome } from '../../core/outcome.ts';
import type { TicketNow } from '../../core/ports.ts';
import type { SendPorts } from '../send.ts';
import { writeNote } from '../write-note.ts';
import { type Action, type ActResult, withFollow } from './action.ts';

type Open = TicketState & { follow: Follow };
type Standing = { now: TicketNow; state: Open };
type Stopped = Extract<ActResult, { kind: 'stopped' | 'taken' }>;

/** Other people's writes make the stamp stale; after this many the agent is told. */
const restamps = 3;

/** What has ended only gets the note that its customer was told. */
const isOpenTo = ({ phase }: TicketState, { event }: Action): boolean =>
  phase === 'escalated' || (phase === 'ended' && event.kind === 'told');

/** The escalation as it stands, when this action may be done to it or was begun by somebody. */
function standingOf(now: TicketNow, action: Action): Open | null {
  const { event } = action;
  if (now.state.kind !== 'ours') return null;
  const { state } = now.state;
  const { follow } = state;
  if (state.escalationId !== event.escalationId || !isOpenTo(state, action) || follow === null) return null;
  return follow.doing === null || follow.doing.eventId === event.eventId ? { ...state, follow } : null;
}

const isBegun = ({ follow }: Open, { event }: Action) => follow.doing?.eventId === event.eventId;

async function look({ helpDesk }: SendPorts, action: Action): Promise<Standing | Stopped> {
  const now = await helpDesk.readNow();
  if (now.kind !== 'done') {
    return { kind: 'stopped', step: 'claim', fault: now.fault, nothingHappened: true };
  }
  const state = standingOf(now.value, action);
  return state === null ? { kind: 'taken', reading: now.value.state } : { now: now.value, state };
}

/** Writes on the ticket what is about to be done to the issue, so that whoever comes next can finish it. */
async function begin(ports: SendPorts, action: Action): Promise<Standing | Stopped> {
  const { helpDesk, ids } = ports;
  for (let attempt = 0; ; attempt += 1) {
    const standing = await look(ports, action);
    if ('kind' in standing || isBegun(standing.state, action)) return standing;
    const { eventId, kind, by, at } = action.event;
    const state = {
      ...withFollow(standing.state, () => ({ doing: { eventId, kind, by, at } })),
      nonce: ids.next(),
    };
    const written = await helpDesk.write({ basis: standing.now.ticket, state });
    if (written.kind === 'refused') {
      if (written.fault.kind === 'conflict' && attempt < restamps) continue;
      return { kind: 'stopped', step: 'claim', fault: written.fault, nothingHappened: true };
    }
    const back = await look(ports, action);
    if ('kind' in back) {
      return back.kind === 'stopped' ? { ...back, nothingHappened: false } : back;
    }
    if (isBegun(back.state, action)) return back;
    if (written.kind === 'unknown') {
      return { kind: 'stopped', step: 'claim', fault: written.fault, nothingHappened: true };
    }
  }
}

/** A look that failed says nothing of an earlier try. */
const notNothing = (stopped: Stopped): Stopped =>
  stopped.kind === 'stopped' ? { ...stopped, nothingHappened: false } : stopped;

/** Takes back what `begin` wrote, for an action that the tracker refused. */
async function release(ports: SendPorts, action: Action): Promise<boolean> {
  const standing = await look(ports, action);
  if ('kind' in standing || !isBegun(standing.state, action)) return false;
  const state = withFollow(standing.state, () => ({ doing: null }));
  return (await ports.helpDesk.write({ basis: standing.now.ticket, state })).kind === 'done';
}

async function tellTracker(
  { trackers }: SendPorts,
  { tell }: Action,
  { issue }: TicketState,
  isRepeated: boolean,
): Promise<Outcome<unknown>> {
  if (tell === null || issue === null) return done(null);
  return tell(await trackers.get(issue.system), issue, isRepeated);
}

/** Whether the action is noted. */
async function noteOf({ helpDesk }: SendPorts, { event }: Action): Promise<boolean | Stopped> {
  const found = await helpDesk.hasEvent(event.eventId);
  if (found.kind === 'done') return found.value;
  return { kind: 'stopped', step: 'note', fault: found.fault, nothingHappened: false };
}

/** One PUT: note, event, state and fields. `isRepeated`: it may stand there already. */
async function note(
  ports: SendPorts,
  action: Action,
  { now, state }: Standing,
  isRepeated: boolean,
): Promise<ActResult | 'changed'> {
  const { helpDesk, ids } = ports;
  const { event, fields } = action;
  const after = { ...withFollow(action.change(state), () => ({ doing: null })), nonce: ids.next() };
  if (isRepeated || isBegun(state, action)) {
    const noted = await noteOf(ports, action);
    if (typeof noted !== 'boolean') return noted;
    // What came with the note has come, unless it still says that it is begun.
    if (noted && !isBegun(state, action)) return { kind: 'done', state };
    if (noted) {
      const righted = await helpDesk.write({ basis: now.ticket, state: after, fields });
      if (righted.kind === 'done') return { kind: 'done', state: after };
      return { kind: 'stopped', step: 'note', fault: righted.fault, nothingHappened: false };
    }
  }
  const written = await writeNote(helpDesk, {
    now,
    change: { state: after, fields, note: { document: action.note, event } },
    isOurs: (later) => later.state.kind === 'ours' && later.state.state.nonce === state.nonce,
  });
  if (written.kind === 'written') return { kind: 'done', state: after };
  if (written.kind === 'taken') return 'changed';
  const nothingHappened = !isRepeated && action.tell === null && written.fault.committed === 'no';
  return { kind: 'stopped', step: 'note', fault: written.fault, nothingHappened };
}

/**
 * Carries out an action exactly once: what is begun stands on the ticket before the tracker is touched, and the note
 * carries the event by which it is found again. The same call finishes what an earlier one, or somebody else's, left.
 * `mayBeDone`: it was tried before, and nobody knows how that ended.
 */
export async function act(ports: SendPorts, action: Action, mayBeDone = false): Promise<ActResult> {
  const first = await look(ports, action);
  if ('kind' in first) return mayBeDone ? notNothing(first) : first;
  if (mayBeDone && !isBegun(first.state, action)) {
    const noted = await noteOf(ports, action);
    if (noted !== false) return noted === true ? { kind: 'done', state: first.state } : noted;
  }
  const isRepeated = mayBeDone || isBegun(first.state, action);
  let standing: Standing | Stopped = action.tell === null ? first : await begin(ports, action);
  if ('kind' in standing) return standing;
  const told = await tellTracker(ports, action, standing.state, isRepeated);
  if (told.kind !== 'done') {
    const isUndone = told.kind === 'refused' && !isRepeated && (await release(ports, action));
    return { kind: 'stopped', step: 'tracker', fault: told.fault, nothingHappened: isUndone };
  }
  for (let isAgain = mayBeDone; ; isAgain = true) {
    const noted = await note(ports, action, standing, isAgain);
    if (noted !== 'changed') return noted;
    // Somebody did something to the same escalation: theirs is kept, and ours comes on top, if it was not the same thing.
    standing = await look(ports, action);
    if ('kind' in standing) return standing;
  }
}
