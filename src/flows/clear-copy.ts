import { batonTag } from '../core/escalation/plan.ts';
import type { StateReading, TicketState } from '../core/escalation/state.ts';
import { done, type Outcome } from '../core/outcome.ts';
import type { TicketDesk } from '../core/ports.ts';

/** Somebody else's write makes the stamp stale; after this many the agent is told. */
const restamps = 3;

/**
 * Takes a record off the ticket that was copied to it with another ticket's fields. Answers with what stands there then:
 * a record that has meanwhile become the ticket's own is left alone.
 */
export async function clearCopy(desk: TicketDesk, copied: TicketState): Promise<Outcome<StateReading>> {
  for (let attempt = 0; ; attempt += 1) {
    const now = await desk.readNow();
    if (now.kind !== 'done') return now;
    const { state, ticket } = now.value;
    if (state.kind !== 'copy' || state.state.escalationId !== copied.escalationId) return done(state);
    const written = await desk.write({
      basis: ticket,
      state: null,
      fields: {
        severity: null,
        target: null,
        outcome: null,
        issue: null,
        escalatedOn: null,
        nextUpdate: null,
        returns: null,
      },
      removeTags: [batonTag],
    });
    if (written.kind === 'done') return done(written.value.state);
    if (written.kind === 'unknown' || written.fault.kind !== 'conflict' || attempt === restamps)
      return written;
  }
}
