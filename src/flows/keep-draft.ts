import type { Draft } from './draft.ts';
import type { DraftStore } from './draft-store.ts';
import type { Session } from './session-commands.ts';
import type { SessionPorts } from './session-ports.ts';
import type { SessionStore } from './session-store.ts';

type Keeping = Pick<Session, 'discard' | 'takeRival' | 'keepMine'> & {
  /** Changes the draft, and keeps it on this device. */
  keep(edit: (draft: Draft) => Draft): void;
};

/** Keeps what the agent decides and types, beside other tabs in which the same agent may be at the same ticket. */
export function keepDraft(
  { clock, watchDraft }: Pick<SessionPorts, 'clock' | 'watchDraft'>,
  drafts: DraftStore,
  { state, change }: SessionStore,
  ending: AbortSignal,
): Keeping {
  function keep(edit: (draft: Draft) => Draft) {
    const edited = { ...edit(state().draft), changedAt: clock.now() };
    change({ kind: 'drafted', draft: edited, hasDraft: true, ...drafts.save(edited) });
  }

  function look() {
    const { draft, hasDraft, hasRival } = state();
    const now = drafts.kept();
    // The other tab has sent or thrown away its draft: what was typed here meanwhile is kept after all.
    if (hasRival && !now.hasRival && hasDraft) keep((each) => each);
    else change({ kind: 'drafted', draft, hasDraft, ...now });
  }

  ending.addEventListener('abort', watchDraft(look));

  return {
    keep,
    discard: () => {
      drafts.remove();
      change({ kind: 'drafted', draft: drafts.fresh(), hasDraft: false, ...drafts.kept() });
    },
    takeRival: () => {
      const { draft, hasDraft } = drafts.load();
      // The agent stays where they are.
      const { step } = state().draft;
      change({ kind: 'drafted', draft: { ...draft, step }, hasDraft, ...drafts.kept() });
    },
    keepMine: () => {
      drafts.outdo();
      keep((each) => each);
    },
  };
}
