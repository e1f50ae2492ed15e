export type Scheme = 'light' | 'dark';

/** The colour scheme of the host, as it is now. */
export type SchemeStore = {
  get(): Scheme;
  /** Takes what the host says; anything but a scheme is ignored. */
  set(value: unknown): void;
  subscribe(listener: () => void): () => void;
};

/** Shows the scheme on the document, where the card's colours follow it. */
export function createSchemeStore(root: HTMLElement, first: unknown): SchemeStore {
  const listeners = new Set<() => void>();
  let scheme: Scheme = first === 'dark' ? 'dark' : 'light';
  const show = () => {
    root.dataset['scheme'] = scheme;
  };
  show();
  return {
    get: () => scheme,
    set: (value) => {
      if ((value !== 'light' && value !== 'dark') || value === scheme) return;
      scheme = value;
      show();
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
