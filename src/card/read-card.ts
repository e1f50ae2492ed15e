import { targets } from '../core/checklist/target.ts';
import { summarize } from '../zendesk/field-summary.ts';
import { createMemory, ticketKey } from '../zendesk/memory.ts';
import type { CardReading, KeptDraft } from './face.ts';
import type { HostPlace, HostQuestions } from './host-place.ts';

/** The draft by hand: reading it properly is the app's. Anything else in its place shows as no draft. */
function readDraft(kept: unknown): KeptDraft | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { changedAt, target }: Readonly<Record<string, unknown>> = { ...kept };
  if (typeof changedAt !== 'number') return null;
  return { changedAt, target: targets.find((each) => each === target) ?? null };
}

/**
 * Reads how the ticket stands and what is kept of it here: one question to the page around, no request.
 * `open` gives the browser's storage, or throws where it is refused.
 */
export function createCardReader(
  { ask }: Pick<HostQuestions, 'ask'>,
  host: HostPlace & { ticketId: number },
  open: () => Storage,
): () => Promise<CardReading> {
  const memory = createMemory(open);
  const key = ticketKey(host, host.agentId, host.ticketId);

  return async () => {
    const draft = readDraft(memory.load(key));
    if (host.stateField === null) return { state: { kind: 'fieldless' }, draft };
    const path = `ticket.customField:custom_field_${host.stateField}`;
    const found = await ask([path]);
    if (found === null || !(path in found)) return { state: { kind: 'unknown' }, draft };
    return { state: summarize(found[path], host), draft };
  };
}
