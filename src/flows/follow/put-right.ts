import type { StateReading, TicketState } from '../../core/escalation/state.ts';
import type { Ids, RecordFields, TicketDesk } from '../../core/ports.ts';

type Ports = { helpDesk: TicketDesk; ids: Ids };

/** What is to stand on the ticket instead; null leaves it as it is. */
type Change = (state: TicketState) => { state: TicketState; fields?: RecordFields } | null;

/**
 * Changes the state of an escalation without an event: what concerns nobody but who asked for it. `left`: how it stands,
 * where there was nothing to change.
 */
export async function putRight(
  { helpDesk, ids }: Ports,
  change: Change,
): Promise<{ kind: 'written' | 'left'; reading: StateReading } | { kind: 'failed' }> {
  const now = await helpDesk.readNow();
  if (now.kind !== 'done') return { kind: 'failed' };
  const reading = now.value.state;
  const changed = reading.kind === 'ours' ? change(reading.state) : null;
  if (changed === null) return { kind: 'left', reading };
  const state = { ...changed.state, nonce: ids.next() };
  const written = await helpDesk.write({ basis: now.value.ticket, ...changed, state });
  return written.kind === 'done' ? { kind: 'written', reading: { kind: 'ours', state } } : { kind: 'failed' };
}
