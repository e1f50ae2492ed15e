import type { Session } from './session-commands.ts';
import type { SessionPorts } from './session-ports.ts';
import type { SessionStore } from './session-store.ts';

/** The way to the ticket in which the work goes on. Hardly ever does a ticket need it, so its code comes then. */
export const goingOn =
  (ports: SessionPorts, store: SessionStore): Session['goOnAt'] =>
  async (ticketId, beside) => {
    const loaded = await import('./go-on-at.ts').catch(() => null);
    return loaded === null ? 'failed' : loaded.goOnAt(ports, store, ticketId, beside);
  };
