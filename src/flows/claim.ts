import type { Agent } from '../core/case/person.ts';
import { claimIsStale, type StateReading, type TicketState } from '../core/escalation/state.ts';
import type { Fault, Instant } from '../core/outcome.ts';
import type { Clock, Ids, TicketDesk, TicketNow } from '../core/ports.ts';

export type ClaimPorts = { helpDesk: TicketDesk; clock: Clock; ids: Ids };

/**
 * What is to be claimed; an own or stale claim found on the ticket wins over it, with its id and destination. With an
 * `issue`, the ticket is linked to that one, and none is created.
 */
export type Wish = Pick<
  TicketState,
  'subdomain' | 'installationId' | 'ticketId' | 'target' | 'severity' | 'route' | 'issue'
> & {
  agent: Agent;
  /** The ended escalation that the agent saw when starting again; null on a ticket without one. */
  follows: string | null;
};

export type Claim =
  | { kind: 'held'; state: TicketState; now: TicketNow; isAdopted: boolean; before: StateReading }
  /** Somebody else has it, or it was escalated meanwhile. */
  | { kind: 'taken'; reading: StateReading }
  | { kind: 'stopped'; fault: Fault };

export type Held = Extract<Claim, { kind: 'held' }>;

/** Other people's writes (a reply, a trigger) make the stamp stale; after this many the agent is told. */
const restamps = 3;

type Standing = { kind: 'free' } | { kind: 'adopt'; state: TicketState } | { kind: 'taken' };

function standingOf(reading: StateReading, wish: Wish, now: Instant): Standing {
  if (reading.kind === 'none' || reading.kind === 'copy') return { kind: 'free' };
  if (reading.kind !== 'ours') return { kind: 'taken' };
  const { state } = reading;
  if (state.phase !== 'sending') return { kind: state.escalationId === wish.follows ? 'free' : 'taken' };
  const mayAdopt = state.by.id === wish.agent.id || claimIsStale(state, now);
  return mayAdopt ? { kind: 'adopt', state } : { kind: 'taken' };
}

function stateFor(wish: Wish, adopted: TicketState | null, ids: Ids, at: Instant): TicketState {
  const { agent, follows: _, ...rest } = wish;
  const by = { id: agent.id, name: agent.name };
  if (adopted !== null) return { ...adopted, by, at, nonce: ids.next() };
  return {
    ...rest,
    escalationId: ids.next(),
    phase: 'sending',
    by,
    at,
    nonce: ids.next(),
    follow: null,
  };
}

const holds = (now: TicketNow, { nonce }: TicketState) =>
  now.state.kind === 'ours' && now.state.state.nonce === nonce;

/** Stamps are of one second, in ms; with a little for clocks that tick apart. */
const stampLasts = 1_200;

/**
 * Writes the claim before anything else is done (design, "Sending"): the escalation's id and its frozen destination
 * stand on the ticket, and whoever goes on reads them there.
 */
export async function claim(ports: ClaimPorts, wish: Wish): Promise<Claim> {
  const { helpDesk, clock, ids } = ports;
  /** Our claim, whose stamp is still the one that it was based on. */
  let unstamped: Held | null = null;
  let conflicts = 0;
  let waits = 0;
  for (;;) {
    const now = await helpDesk.readNow();
    if (now.kind !== 'done') return { kind: 'stopped', fault: now.fault };
    const standing = standingOf(now.value.state, wish, clock.now());
    if (standing.kind === 'taken') return { kind: 'taken', reading: now.value.state };
    const adopted = standing.kind === 'adopt' ? standing.state : null;
    const mine: Held | null = unstamped !== null && holds(now.value, unstamped.state) ? unstamped : null;
    const { before, isAdopted } = mine ?? { before: now.value.state, isAdopted: adopted !== null };
    const state = stateFor(wish, adopted, ids, clock.now());
    const written = await helpDesk.write({ basis: now.value.ticket, state });
    if (written.kind === 'refused') {
      if (written.fault.kind !== 'conflict' || conflicts === restamps)
        return { kind: 'stopped', fault: written.fault };
      conflicts += 1;
      continue;
    }
    // Two agents who wrote within one second carried the same stamp, and only one nonce is left standing.
    const back = await helpDesk.readNow();
    if (back.kind !== 'done') return { kind: 'stopped', fault: { ...back.fault, committed: 'unknown' } };
    if (!holds(back.value, state)) {
      if (written.kind === 'unknown') return { kind: 'stopped', fault: written.fault };
      return { kind: 'taken', reading: back.value.state };
    }
    const held: Held = { kind: 'held', state, now: back.value, isAdopted, before };
    if (back.value.ticket.updatedStamp !== now.value.ticket.updatedStamp || waits === restamps) return held;
    // Whoever read the ticket before could write over the claim, even much later: it is written again with a new stamp.
    unstamped = held;
    waits += 1;
    await clock.sleep(stampLasts);
  }
}

/** Takes a claim back that led to nothing, so that the ticket is as it was. A failure leaves it to go stale. */
export async function release({ helpDesk }: ClaimPorts, claimed: Held): Promise<boolean> {
  const state =
    claimed.before.kind === 'ours' || claimed.before.kind === 'copy' ? claimed.before.state : null;
  let basis = claimed.now;
  for (let attempt = 0; ; attempt += 1) {
    const written = await helpDesk.write({ basis: basis.ticket, state });
    if (written.kind === 'done') return true;
    if (written.kind === 'unknown' || written.fault.kind !== 'conflict' || attempt === restamps) return false;
    const again = await helpDesk.readNow();
    if (again.kind !== 'done' || !holds(again.value, claimed.state)) return false;
    basis = again.value;
  }
}
