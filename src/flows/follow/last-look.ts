import type { IssueStatus } from '../../core/escalation/issue.ts';
import type { Instant } from '../../core/outcome.ts';
import type { Memory } from '../../core/ports.ts';

/** How the issue stood when this agent looked last, on this device. */
export type Look = { state: string; at: Instant };

function readLook(kept: unknown): Look | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { state, at }: { state?: unknown; at?: unknown } = { ...kept };
  return typeof state === 'string' && typeof at === 'number' ? { state, at } : null;
}

/** Remembers how the issue stands now; answers with how it stood before, null where nothing has changed. */
export function lookAgain(
  { memory, key, now }: { memory: Memory; key: string; now: Instant },
  { state }: Pick<IssueStatus, 'state'>,
): Look | null {
  const place = `${key}/look`;
  const before = readLook(memory.load(place));
  memory.save(place, { state, at: now } satisfies Look);
  return before === null || before.state === state ? null : before;
}
