/** One value and who wants to know of a new one; read with `useSyncExternalStore`. */
export type Store<T> = {
  view(): T;
  subscribe(listener: () => void): () => void;
};

export function createStore<T>(first: T): Store<T> & { set(value: T): void } {
  const listeners = new Set<() => void>();
  let value = first;
  return {
    view: () => value,
    set: (next) => {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
