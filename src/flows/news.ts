import type { Message } from '../core/case/message.ts';
import { isSame } from '../core/case/same-message.ts';
import type { CaseReader, Clock } from '../core/ports.ts';
import type { SessionStore } from './session-store.ts';

/** One change of a ticket is told by several events: ms to wait for the last of them. */
const calm = 500;

/** What is not among the known messages: pages are read from the newest back until they meet. Null when one cannot be. */
async function readNewer(
  reader: CaseReader,
  known: readonly Message[],
  signal: AbortSignal,
): Promise<readonly Message[] | null> {
  const ids = new Set(known.map(({ id }) => id));
  let page = await reader.readNewest(signal);
  let newer: readonly Message[] = [];
  for (;;) {
    if (page.kind !== 'done') return null;
    const { messages, older } = page.value;
    newer = [...messages.filter(({ id }) => !ids.has(id)), ...newer];
    if (older === null || messages.some(({ id }) => ids.has(id))) break;
    page = await reader.readOlder(older, signal);
  }
  // A live message that was known may have become a comment with an id of its own.
  const live = known.filter(({ auditId }) => auditId === null);
  return newer.filter((each) => !live.some((one) => isSame(one, each)));
}

/**
 * Looks for messages that were written while the app is open, whenever the ticket tells of a change. They are taken in
 * when the agent says so. What cannot be read now is told with the next change.
 */
export function watchForNews(
  { reader, clock }: { reader: CaseReader; clock: Clock },
  { state, change }: SessionStore,
  ending: AbortSignal,
) {
  let latest = new AbortController();

  async function look(): Promise<void> {
    latest.abort();
    latest = new AbortController();
    const signal = AbortSignal.any([latest.signal, ending]);
    await clock.sleep(calm, signal);
    const { case: caseOf } = state();
    if (signal.aborted || caseOf === null) return;
    const newer = await readNewer(reader, caseOf.messages, signal);
    if (newer !== null && !signal.aborted) change({ kind: 'news', messages: newer });
  }

  ending.addEventListener(
    'abort',
    reader.watch(() => void look()),
  );

  return {
    async takeNews(): Promise<void> {
      change({ kind: 'joined' });
      // A message moves clocks, too. Where they cannot be read, the ticket stays as it was.
      const again = await reader.readCase(ending);
      if (again.kind !== 'done' || ending.aborted) return;
      change({ kind: 'refreshed', case: again.value.case, state: again.value.state });
    },
  };
}
