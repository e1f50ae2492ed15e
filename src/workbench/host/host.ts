import { createSession, type Session, type Surroundings } from './session.ts';
import type { AppContext } from './view.ts';

/** All frames of the app that are open in this page. */
export type Host = {
  open(surroundings: Surroundings): Session;
  close(guid: string): void;
  sessions(): readonly Session[];
  /** By guid, as ZAF's `instances`. */
  contexts(): Record<string, AppContext>;
};

export function createHost(): Host {
  const open = new Map<string, Session>();
  const siblings = { find: (guid: string) => open.get(guid), all: () => [...open.values()] };
  return {
    open(surroundings) {
      const session = createSession(surroundings, siblings);
      open.set(session.guid, session);
      return session;
    },
    close(guid) {
      const session = open.get(guid);
      if (session === undefined) return;
      session.emit('app.willDestroy');
      open.delete(guid);
      // Whoever made a modal listens for its end on the modal's own guid.
      for (const other of open.values()) other.emit('modal.close', undefined, guid);
    },
    sessions: () => [...open.values()],
    contexts: () =>
      Object.fromEntries([...open.values()].map(({ guid, surroundings }) => [guid, surroundings.context()])),
  };
}
