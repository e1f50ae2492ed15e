import type { Fault } from '../core/outcome.ts';
import type { TicketChange, TicketDesk, TicketNow } from '../core/ports.ts';

type Note = NonNullable<TicketChange['note']>;

export type NoteResult =
  | { kind: 'written' }
  /** The ticket is no longer ours to write to: another claim stands on it. */
  | { kind: 'taken'; now: TicketNow }
  | { kind: 'stopped'; fault: Fault };

const restamps = 3;

type Wish = {
  /** The read that the first try is based on. */
  now: TicketNow;
  change: Omit<TicketChange, 'basis' | 'note'> & { note: Note };
  /** False when what stands on the ticket forbids to go on. */
  isOurs(now: TicketNow): boolean;
};

/** Writes a note exactly once: after an answer that never came it is looked for by its event, not written again. */
export async function writeNote(helpDesk: TicketDesk, { now, change, isOurs }: Wish): Promise<NoteResult> {
  let basis = now;
  for (let attempt = 0; ; attempt += 1) {
    const written = await helpDesk.write({ basis: basis.ticket, ...change });
    if (written.kind === 'done') return { kind: 'written' };
    if (written.kind === 'unknown') return lookFor(helpDesk, change.note, written.fault);
    if (written.fault.kind !== 'conflict' || attempt === restamps)
      return { kind: 'stopped', fault: written.fault };
    const again = await helpDesk.readNow();
    if (again.kind !== 'done') return { kind: 'stopped', fault: again.fault };
    if (!isOurs(again.value)) return { kind: 'taken', now: again.value };
    basis = again.value;
  }
}

async function lookFor(helpDesk: TicketDesk, note: Note, fault: Fault): Promise<NoteResult> {
  const found = await helpDesk.hasEvent(note.event.eventId);
  return found.kind === 'done' && found.value ? { kind: 'written' } : { kind: 'stopped', fault };
}
