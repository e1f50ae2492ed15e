import type { TicketState } from '../core/escalation/state.ts';
import { failed } from '../core/outcome.ts';
import type { Trackers } from '../core/ports.ts';
import type { DocumentWords } from '../core/say.ts';
import { noCode } from './no-code.ts';
import { loading } from './resource.ts';
import type { SessionStore } from './session-store.ts';

export type IssueReader = {
  /** Reads how the issue of an ended escalation stands, and looks for a second one where there may be one. */
  read(): void;
  /** Closes a second issue that a look has found. */
  closeDouble(id: string): Promise<void>;
};

/** What the tracker tells of an escalation that has been sent. Late answers are dropped. */
export function createIssueReader(
  trackers: Trackers,
  store: SessionStore,
  words: DocumentWords,
  ending: AbortSignal,
): IssueReader {
  const { state, change } = store;
  const withDoubles = async () =>
    (await import('./doubles.ts')).createDoubles(trackers, store, words, ending);

  let asked = 0;
  async function readStatus({ issue }: TicketState) {
    if (issue === null) return;
    asked += 1;
    const own = asked;
    change({ kind: 'issue', issue: loading });
    const status = await trackers.get(issue.system).then(
      (tracker) => tracker.status(issue),
      () => failed(noCode),
    );
    // An answer that a later question has overtaken tells how it was, not how it is.
    if (ending.aborted || own !== asked) return;
    if (status.kind === 'done') change({ kind: 'issue', issue: { kind: 'ready', value: status.value } });
    else change({ kind: 'issue', issue: { kind: 'failed', fault: status.fault } });
  }

  return {
    read: () => {
      const { ticketState } = state();
      const isSent = ticketState.kind === 'ours' && ['escalated', 'ended'].includes(ticketState.state.phase);
      if (!isSent) return;
      void readStatus(ticketState.state);
      // A look that fails is made up for when the ticket is opened again.
      if (ticketState.state.isDoubtful === true)
        withDoubles()
          .then(({ look }) => look())
          .catch(() => {});
    },
    closeDouble: async (id) => (await withDoubles()).close(id),
  };
}
