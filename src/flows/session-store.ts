import { reduce } from './reduce.ts';
import type { Change, SessionState } from './session-state.ts';
import type { View } from './view.ts';

/** Holds one state, its view (made once for each state), and who wants to know of a new one. */
export type SessionStore = {
  state(): SessionState;
  view(): View;
  change(change: Change): void;
  /** Makes the view anew although the state is the same: time has passed. */
  look(): void;
  subscribe(listener: () => void): () => void;
};

export function createSessionStore(first: SessionState, viewOf: (state: SessionState) => View): SessionStore {
  const listeners = new Set<() => void>();
  let state = first;
  let view: View | null = null;
  const tell = () => {
    view = null;
    for (const listener of listeners) listener();
  };
  return {
    state: () => state,
    view: () => {
      view ??= viewOf(state);
      return view;
    },
    change: (change) => {
      state = reduce(state, change);
      tell();
    },
    look: tell,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
