import type { Root } from 'mdast';
import type { Answers } from '../core/checklist/criteria.ts';
import type { Grounds } from '../core/checklist/grounds.ts';
import type { BatonEvent } from '../core/escalation/event.ts';
import { batonTag } from '../core/escalation/plan.ts';
import type { StateReading, TicketState } from '../core/escalation/state.ts';
import type { Fault } from '../core/outcome.ts';
import type { TicketNow } from '../core/ports.ts';
import type { ClaimPorts, Wish } from './claim.ts';
import { writeNote } from './write-note.ts';

export type KeepOrder = { wish: Wish; document: Root; answers: Answers; reason: string; grounds: Grounds };

export type KeepResult =
  | { kind: 'kept'; state: TicketState }
  | { kind: 'taken'; reading: StateReading }
  | { kind: 'stopped'; fault: Fault; nothingHappened: boolean };

/** A ticket that somebody is sending, or has escalated since the agent looked, is not quietly kept. */
const isFree =
  ({ follows }: Wish) =>
  ({ state }: TicketNow) =>
    state.kind === 'none' ||
    state.kind === 'copy' ||
    (state.kind === 'ours' && state.state.escalationId === follows);

/** Writes the short note that the ticket stays in support and why; one write, nothing else changes. */
export async function keepInSupport(ports: ClaimPorts, order: KeepOrder): Promise<KeepResult> {
  const { helpDesk, clock, ids } = ports;
  const { agent, follows: _, ...rest } = order.wish;
  const isOurs = isFree(order.wish);
  const now = await helpDesk.readNow();
  if (now.kind !== 'done') return { kind: 'stopped', fault: now.fault, nothingHappened: true };
  if (!isOurs(now.value)) return { kind: 'taken', reading: now.value.state };
  const by = { id: agent.id, name: agent.name };
  const base = { escalationId: ids.next(), at: clock.now(), by };
  const state: TicketState = {
    ...rest,
    ...base,
    phase: 'handled',
    nonce: ids.next(),
    issue: null,
    follow: null,
  };
  const { answers, reason, grounds } = order;
  const event: BatonEvent = {
    ...base,
    eventId: `handled:${base.escalationId}`,
    kind: 'handled',
    answers,
    reason,
    grounds,
  };
  const written = await writeNote(helpDesk, {
    now: now.value,
    change: {
      state,
      fields: { outcome: 'handled' },
      note: { document: order.document, event },
      addTags: [batonTag],
    },
    isOurs,
  });
  if (written.kind === 'taken') return { kind: 'taken', reading: written.now.state };
  if (written.kind === 'written') return { kind: 'kept', state };
  return { kind: 'stopped', fault: written.fault, nothingHappened: written.fault.committed === 'no' };
}
