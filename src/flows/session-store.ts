import { reduce } from './reduce.ts';
import type { Change, SessionState } from './session-state.ts';
import { createMade, type Store } from './store.ts';
import type { View } from './view.ts';

/** Holds one state, its view (made once for each state), and who wants to know of a new one. */
export type SessionStore = Store<View> & {
  state(): SessionState;
  change(change: Change): void;
  /** Makes the view anew although the state is the same: time has passed. */
  look(): void;
};

export function createSessionStore(first: SessionState, viewOf: (state: SessionState) => View): SessionStore {
  let state = first;
  const { view, subscribe, tell } = createMade(() => viewOf(state));
  return {
    state: () => state,
    view,
    change: (change) => {
      state = reduce(state, change);
      tell();
    },
    look: tell,
    subscribe,
  };
}
