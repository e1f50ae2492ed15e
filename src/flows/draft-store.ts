import type { Clock, Memory } from '../core/ports.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { isNewerDraft, readDraft } from './read-draft.ts';

export type DraftStore = {
  /** The draft of this ticket and agent, or a new one. */
  load(): { draft: Draft; hasDraft: boolean };
  /** Whether what is typed will be kept: the browser allows it, and no newer Baton's draft is in the place. */
  keeps(): boolean;
  /** False when this browser did not keep it. */
  save(draft: Draft): boolean;
  remove(): void;
  fresh(): Draft;
};

/** Keeps one ticket's draft on this device, under a key that names account, installation, agent and ticket. */
export function createDraftStore(memory: Memory, key: string, clock: Clock): DraftStore {
  const fresh = () => emptyDraft(clock.now());
  const keeps = () => memory.available && !isNewerDraft(memory.load(key));
  return {
    load: () => {
      const draft = readDraft(memory.load(key));
      return draft === null ? { draft: fresh(), hasDraft: false } : { draft, hasDraft: true };
    },
    keeps,
    save: (draft) => keeps() && memory.save(key, draft),
    remove: () => {
      if (keeps()) memory.remove(key);
    },
    fresh,
  };
}
