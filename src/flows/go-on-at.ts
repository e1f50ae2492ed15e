import type { Memory } from '../core/ports.ts';
import type { Draft } from './draft.ts';
import type { SessionPorts } from './session-ports.ts';

/** Takes what was typed along to the ticket in which the work goes on, unless something stands there already. */
export async function goOnAt(
  { memory, elsewhere }: { memory: Memory } & Pick<SessionPorts, 'elsewhere'>,
  ticketId: number,
  draft: Draft | null,
): Promise<boolean> {
  const key = elsewhere.draftKey(ticketId);
  if (draft !== null && (memory.load(key) ?? null) === null) memory.save(key, draft);
  return elsewhere.show(ticketId);
}
