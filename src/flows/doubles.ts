import { doubleDocument } from '../core/escalation/double-document.ts';
import type { IssueStatus } from '../core/escalation/issue.ts';
import { failed } from '../core/outcome.ts';
import type { Trackers } from '../core/ports.ts';
import { parseRoute } from '../core/routing/parse-route.ts';
import type { DocumentWords } from '../core/say.ts';
import { noCode } from './no-code.ts';
import type { SessionStore } from './session-store.ts';
import type { Double } from './view.ts';

const isOpen = ({ category }: IssueStatus): boolean => category !== 'done' && category !== 'dropped';

/** Second issues of an escalation: loaded only where an earlier try may have made one. */
export function createDoubles(
  trackers: Trackers,
  { state, change }: SessionStore,
  words: DocumentWords,
  ending: AbortSignal,
) {
  /** The escalation on the ticket with its issue; null when there is none. */
  function sent() {
    const { ticketState } = state();
    if (ticketState.kind !== 'ours') return null;
    const { issue, escalationId, route } = ticketState.state;
    return issue === null ? null : { issue, escalationId, route };
  }

  const mark = (id: string, closing: Double['closing']) =>
    change({
      kind: 'doubles',
      doubles: state().doubles.map((each) => (each.ref.id === id ? { ...each, closing } : each)),
    });

  return {
    async look(): Promise<void> {
      const of = sent();
      const parsed = parseRoute('', of?.route ?? '');
      if (of === null || parsed.kind === 'error') return;
      const tracker = await trackers.get(of.issue.system);
      const found = await tracker.doubles?.find(of.escalationId, parsed.route.destination);
      if (ending.aborted || found?.kind !== 'done') return;
      const doubles = found.value
        .filter((each) => each.ref.id !== of.issue.id && isOpen(each))
        .map(({ ref }): Double => ({ ref, closing: { kind: 'offered' } }));
      change({ kind: 'doubles', doubles });
    },
    async close(id: string): Promise<void> {
      const of = sent();
      const double = state().doubles.find(({ ref }) => ref.id === id);
      if (of === null || double === undefined || double.closing.kind === 'running') return;
      mark(id, { kind: 'running' });
      const reason = doubleDocument(of.issue, words);
      const closed = await trackers.get(double.ref.system).then(
        (tracker) => tracker.doubles?.close(double.ref, reason),
        () => failed(noCode),
      );
      if (ending.aborted || closed === undefined) return;
      mark(id, closed.kind === 'done' ? { kind: 'closed' } : { kind: 'failed', fault: closed.fault });
    },
  };
}
