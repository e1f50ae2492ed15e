import type { IssueRef } from '../core/escalation/issue.ts';
import type { TicketState } from '../core/escalation/state.ts';
import type { Clock, Ids, Memory, TicketDesk } from '../core/ports.ts';
import { unfinished } from './order.ts';
import type { SessionPorts } from './session-ports.ts';
import type { SessionState } from './session-state.ts';

/**
 * `hidden`: the host does not show it, and everything is there. `failed`: what was begun could not be taken there.
 * `beside`: the other ticket has a record of its own, and the issue that was made here is linked to none that is open.
 */
export type GoneOn = 'shown' | 'hidden' | 'failed' | 'beside';

/** What becomes of an issue beside the other ticket's own record: it is linked to that ticket, too, or let be. */
export type Beside = 'link' | 'leave';

type Ports = { memory: Memory; clock: Clock; ids: Ids } & Pick<SessionPorts, 'elsewhere' | 'trackers'>;

/** Other people's writes make the stamp stale; after this many it has failed. */
const restamps = 3;

/**
 * Puts the claim on the other ticket, under its own id: who finishes it there finds the issue that was made, instead of
 * making a second one. Where that ticket has a record of its own, that one stays.
 */
async function moveClaim(
  desk: TicketDesk,
  claimed: TicketState,
  { clock, ids }: Ports,
  ticketId: number,
): Promise<'moved' | 'stays' | 'failed'> {
  for (let attempt = 0; attempt <= restamps; attempt += 1) {
    const now = await desk.readNow();
    if (now.kind !== 'done') return 'failed';
    const { ticket, state: reading } = now.value;
    if (reading.kind !== 'none' && reading.kind !== 'copy') {
      const isMoved = reading.kind === 'ours' && reading.state.escalationId === claimed.escalationId;
      return isMoved ? 'moved' : 'stays';
    }
    const state = { ...claimed, ticketId, at: clock.now(), nonce: ids.next() };
    const written = await desk.write({ basis: ticket, state });
    if (written.kind === 'done') return 'moved';
    // It is read again: what was lost on the way may have arrived.
    if (written.kind === 'refused' && written.fault.kind !== 'conflict') return 'failed';
  }
  return 'failed';
}

async function linkTo(desk: TicketDesk, issue: IssueRef, { trackers }: Ports): Promise<boolean> {
  const now = await desk.readNow();
  if (now.kind !== 'done') return false;
  const { id, url } = now.value.ticket;
  const tracker = await trackers.get(issue.system).catch(() => null);
  return tracker !== null && (await tracker.link(issue, { id, url })).kind === 'done';
}

const madeHere = ({ sending }: SessionState): IssueRef | null =>
  sending.kind === 'stopped' ? sending.report.issue : null;

/** What keeps the agent here; null when everything is there. */
async function takeBegun(
  ports: Ports,
  ticketId: number,
  { claimed, issue, beside }: { claimed: TicketState; issue: IssueRef | null; beside: Beside | undefined },
): Promise<'failed' | 'beside' | null> {
  if (beside === 'leave') return null;
  const desk = await ports.elsewhere.loadDesk(ticketId).catch(() => null);
  if (desk === null) return 'failed';
  if (beside === 'link' && issue !== null) return (await linkTo(desk, issue, ports)) ? null : 'failed';
  const moved = await moveClaim(desk, claimed, ports, ticketId);
  if (moved === 'failed') return 'failed';
  return moved === 'stays' && issue !== null ? 'beside' : null;
}

/**
 * Takes everything along to the ticket in which the work goes on, unless something stands there already. `beside` is the
 * agent's answer where it was asked for.
 */
export async function goOnAt(
  ports: Ports,
  ticketId: number,
  state: SessionState,
  beside?: Beside,
): Promise<GoneOn> {
  const { draft, hasDraft } = state;
  const claimed = unfinished(state);
  const { memory, elsewhere } = ports;
  if (claimed !== null) {
    const held = await takeBegun(ports, ticketId, { claimed, issue: madeHere(state), beside });
    if (held !== null) return held;
  }
  const key = elsewhere.draftKey(ticketId);
  if (hasDraft && (memory.load(key) ?? null) === null) memory.save(key, draft);
  return (await elsewhere.show(ticketId)) ? 'shown' : 'hidden';
}
