/** One value and who wants to know of a new one; read with `useSyncExternalStore`. */
export type Store<T> = {
  view(): T;
  subscribe(listener: () => void): () => void;
};

/** A value that is made when it is looked at, and made anew after `tell`. */
export function createMade<T>(make: () => T): Store<T> & { tell(): void } {
  const listeners = new Set<() => void>();
  let made: { value: T } | null = null;
  return {
    view: () => {
      made ??= { value: make() };
      return made.value;
    },
    tell: () => {
      made = null;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function createStore<T>(first: T): Store<T> & { set(value: T): void } {
  let value = first;
  const { view, subscribe, tell } = createMade(() => value);
  return {
    view,
    subscribe,
    set: (next) => {
      value = next;
      tell();
    },
  };
}
