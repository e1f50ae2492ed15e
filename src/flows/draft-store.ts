import type { Clock, Memory } from '../core/ports.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { readDraft } from './read-draft.ts';

export type DraftStore = {
  /** The draft of this ticket and agent, or a new one. */
  load(): { draft: Draft; hasDraft: boolean };
  /** False when this browser did not keep it. */
  save(draft: Draft): boolean;
  remove(): void;
  fresh(): Draft;
};

/** Keeps one ticket's draft on this device, under a key that names account, installation, agent and ticket. */
export function createDraftStore(memory: Memory, key: string, clock: Clock): DraftStore {
  const fresh = () => emptyDraft(clock.now());
  return {
    load: () => {
      const draft = readDraft(memory.load(key));
      return draft === null ? { draft: fresh(), hasDraft: false } : { draft, hasDraft: true };
    },
    save: (draft) => memory.save(key, draft),
    remove: () => memory.remove(key),
    fresh,
  };
}
