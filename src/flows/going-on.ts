import { noCode } from './no-code.ts';
import type { Session } from './session-commands.ts';
import type { SessionPorts } from './session-ports.ts';
import type { SessionStore } from './session-store.ts';

/** The ways to the ticket in which the work goes on. Hardly ever does a ticket need them, so their code comes then. */
export const goingOn = (
  ports: SessionPorts,
  store: SessionStore,
): Pick<Session, 'goOnAt' | 'makeFollowUp'> => ({
  goOnAt: async (ticketId, beside) => {
    const loaded = await import('./go-on-at.ts').catch(() => null);
    return loaded === null ? 'failed' : loaded.goOnAt(ports, store, ticketId, beside);
  },
  makeFollowUp: async () => {
    const loaded = await import('./make-follow-up.ts').catch(() => null);
    return loaded === null ? noCode : loaded.makeFollowUp(ports, store);
  },
});
