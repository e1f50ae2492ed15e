import type { Message } from '../core/case/message.ts';
import type { CaseReader } from '../core/ports.ts';
import type { Change } from './session-state.ts';

/**
 * Reads the ticket and then, page by page, the older messages; each page is shown as it comes.
 * Ends quietly when the signal is aborted.
 */
export async function readCase(
  reader: CaseReader,
  change: (change: Change) => void,
  signal: AbortSignal,
): Promise<void> {
  change({ kind: 'reading' });
  const first = await reader.readCase(signal);
  if (signal.aborted) return;
  if (first.kind !== 'done') return change({ kind: 'read-failed', fault: first.fault });
  const { state, older } = first.value;
  change({ kind: 'read', case: first.value.case, state, isComplete: older === null });
  const rights = first.value.case.agent.hasOwnRole ? readRights(reader, change, signal) : null;
  await Promise.all([rights, readOlder(reader, older, change, signal)]);
}

/** Told before anything is typed. Where it cannot be read, Zendesk says it when something is written. */
async function readRights(reader: CaseReader, change: (change: Change) => void, signal: AbortSignal) {
  const found = await reader.mayChange(signal);
  if (found.kind === 'done' && !signal.aborted) change({ kind: 'rights', mayChange: found.value });
}

async function readOlder(
  reader: CaseReader,
  first: string | null,
  change: (change: Change) => void,
  signal: AbortSignal,
): Promise<void> {
  let next = first;
  while (next !== null) {
    const page = await reader.readOlder(next, signal);
    if (signal.aborted) return;
    if (page.kind !== 'done') return change({ kind: 'older-failed' });
    const messages: readonly Message[] = page.value.messages;
    next = page.value.older;
    change({ kind: 'older', messages, isComplete: next === null });
  }
}
