import type { Clock, Memory } from '../core/ports.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { isNewerDraft, readDraft } from './read-draft.ts';

/** How what is typed here stands to what is kept on this device. */
export type Kept = {
  /** Whether what is typed will be kept: the browser allows it, and no newer Baton's draft is in the place. */
  isKept: boolean;
  /** Another tab has typed something else since: it is not written over before the agent says so. */
  hasRival: boolean;
};

export type DraftStore = {
  /** The draft of this ticket and agent, or a new one. */
  load(): { draft: Draft; hasDraft: boolean };
  kept(): Kept;
  /** Keeps it, where it may. */
  save(draft: Draft): Kept;
  /** From now on what this tab saves takes the place of what another one has typed. */
  outdo(): void;
  /** A rival draft stays. */
  remove(): void;
  fresh(): Draft;
};

/** What of a draft would be missed; which step is open and when it was changed are not. */
function contentOf(draft: Draft): string {
  const { version: _, startedAt: _started, changedAt: _changed, step: _step, ...content } = draft;
  return JSON.stringify(content);
}

/** Keeps one ticket's draft on this device, under a key that names account, installation, agent and ticket. */
export function createDraftStore(memory: Memory, key: string, clock: Clock): DraftStore {
  const fresh = () => emptyDraft(clock.now());
  const stored = () => readDraft(memory.load(key));
  const contentNow = () => contentOf(stored() ?? fresh());
  /** What this tab has last read or written there. */
  let known = contentNow();

  function kept(): Kept {
    const found = stored();
    return {
      isKept: memory.available && !isNewerDraft(memory.load(key)),
      // What another tab has sent or thrown away is nothing that could be lost.
      hasRival: found !== null && contentOf(found) !== known,
    };
  }

  return {
    load: () => {
      const draft = stored();
      known = contentNow();
      return draft === null ? { draft: fresh(), hasDraft: false } : { draft, hasDraft: true };
    },
    kept,
    save: (draft) => {
      const before = kept();
      if (!before.isKept || before.hasRival) return before;
      const isKept = memory.save(key, draft);
      if (isKept) known = contentNow();
      return { isKept, hasRival: false };
    },
    outdo: () => {
      known = contentNow();
    },
    remove: () => {
      const { isKept, hasRival } = kept();
      if (isKept && !hasRival) memory.remove(key);
    },
    fresh,
  };
}
