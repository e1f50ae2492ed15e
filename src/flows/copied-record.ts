import { parseRoute } from '../core/routing/parse-route.ts';
import { writeRoute } from '../core/routing/write-route.ts';
import { linkTarget } from './link-target.ts';
import { noCode } from './no-code.ts';
import type { Frozen } from './order.ts';
import type { Session } from './session-commands.ts';
import type { SessionPorts } from './session-ports.ts';
import type { SessionStore } from './session-store.ts';

type Doing = {
  /** Begins a new draft on this ticket, with the ticket read; false when it could not be. */
  begin(): Promise<boolean>;
  link(frozen: Frozen): Promise<void>;
};

/** What a person can do with a record that came to the ticket as a copy. */
export function copiedRecord(
  { loadDesk, settings }: Pick<SessionPorts, 'loadDesk' | 'settings'>,
  { view, change }: SessionStore,
  { begin, link }: Doing,
): Pick<Session, 'adopt' | 'clearCopy'> {
  return {
    adopt: async () => {
      const current = view();
      // An issue of another account's ticket is none of this one's.
      if (current.kind !== 'copy' || current.isElsewhere || current.state.issue === null) return;
      const { issue, target, severity, route: before } = current.state;
      const to = linkTarget(settings, target, issue);
      const parsed = parseRoute('', before);
      if (to === null && parsed.kind === 'error') return;
      const route = to === null ? before : writeRoute(to.route);
      if (await begin()) await link({ target: to?.target ?? target, severity, route, issue });
    },
    clearCopy: async () => {
      const current = view();
      if (current.kind !== 'copy') return null;
      // Hardly ever does a ticket need it.
      const loaded = await Promise.all([loadDesk(), import('./clear-copy.ts')]).catch(() => null);
      if (loaded === null) return noCode;
      const [desk, { clearCopy }] = loaded;
      const cleared = await clearCopy(desk, current.state);
      if (cleared.kind !== 'done') return cleared.fault;
      change({ kind: 'taken', reading: cleared.value });
      return null;
    },
  };
}
