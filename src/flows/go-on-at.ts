import type { TicketState } from '../core/escalation/state.ts';
import type { Clock, Ids, Memory, TicketDesk } from '../core/ports.ts';
import { unfinished } from './order.ts';
import type { SessionPorts } from './session-ports.ts';
import type { SessionState } from './session-state.ts';

/** `hidden`: the host does not show it, and everything is there. `failed`: what was begun could not be taken there. */
export type GoneOn = 'shown' | 'hidden' | 'failed';

type Ports = { memory: Memory; clock: Clock; ids: Ids } & Pick<SessionPorts, 'elsewhere'>;

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
): Promise<boolean> {
  for (let attempt = 0; attempt <= restamps; attempt += 1) {
    const now = await desk.readNow();
    if (now.kind !== 'done') return false;
    const { ticket, state: reading } = now.value;
    if (reading.kind !== 'none' && reading.kind !== 'copy') return true;
    const state = { ...claimed, ticketId, at: clock.now(), nonce: ids.next() };
    const written = await desk.write({ basis: ticket, state });
    if (written.kind === 'done') return true;
    // It is read again: what was lost on the way may have arrived.
    if (written.kind === 'refused' && written.fault.kind !== 'conflict') return false;
  }
  return false;
}

/** Takes everything along to the ticket in which the work goes on, unless something stands there already. */
export async function goOnAt(ports: Ports, ticketId: number, state: SessionState): Promise<GoneOn> {
  const { draft, hasDraft } = state;
  const claimed = unfinished(state);
  const { memory, elsewhere } = ports;
  if (claimed !== null) {
    const desk = await elsewhere.loadDesk(ticketId).catch(() => null);
    if (desk === null || !(await moveClaim(desk, claimed, ports, ticketId))) return 'failed';
  }
  const key = elsewhere.draftKey(ticketId);
  if (hasDraft && (memory.load(key) ?? null) === null) memory.save(key, draft);
  return (await elsewhere.show(ticketId)) ? 'shown' : 'hidden';
}
