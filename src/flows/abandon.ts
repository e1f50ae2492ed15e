import type { TicketState } from '../core/escalation/state.ts';
import { done, failed, type Outcome } from '../core/outcome.ts';
import type { TicketDesk } from '../core/ports.ts';

/**
 * Takes a claim off the ticket that cannot be finished (its team is gone, its issue in the trash): a person has decided
 * so. What was created under it stays. A claim that somebody else has meanwhile made is left alone.
 */
export async function abandon(helpDesk: TicketDesk, claimed: TicketState): Promise<Outcome<null>> {
  const now = await helpDesk.readNow();
  if (now.kind !== 'done') return now;
  const { state, ticket } = now.value;
  if (state.kind !== 'ours' || state.state.nonce !== claimed.nonce) return done(null);
  const written = await helpDesk.write({ basis: ticket, state: null });
  return written.kind === 'done' ? done(null) : failed(written.fault);
}
