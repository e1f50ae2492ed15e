import type { Place } from '../core/case/ticket.ts';
import type { Memory } from '../core/ports.ts';

/** What is kept for one agent on one ticket of one installation: the browser's storage is shared by all of them. */
export const ticketKey = (place: Place, agentId: number, ticketId: number): string =>
  [place.subdomain, place.installationId, agentId, ticketId].join('/');

/** The part of the browser's storage that is used. Each call may throw: blocked, full, or not JSON any more. */
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Of the names under which everything is kept. */
export const prefix = 'baton:';

/** `open` gives the storage, or throws where the browser refuses it. */
export function createMemory(open: () => Store): Memory {
  function attempt<T>(otherwise: T, use: (store: Store) => T): T {
    try {
      return use(open());
    } catch {
      return otherwise;
    }
  }

  const available = attempt(false, (store) => {
    store.setItem(`${prefix}probe`, '1');
    store.removeItem(`${prefix}probe`);
    return true;
  });

  return {
    available,
    load: (key) =>
      attempt<unknown>(null, (store) => {
        const kept = store.getItem(prefix + key);
        return kept === null ? null : JSON.parse(kept);
      }),
    save: (key, value) =>
      attempt(false, (store) => {
        store.setItem(prefix + key, JSON.stringify(value));
        return true;
      }),
    remove: (key) => attempt(undefined, (store) => store.removeItem(prefix + key)),
  };
}
