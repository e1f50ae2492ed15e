import type { Fault } from '../../core/outcome.ts';
import { changesOf } from '../../core/setup/changes.ts';
import type { SetupDocument } from '../../core/setup/document.ts';
import { readSettingsText } from '../../core/setup/read-settings.ts';
import { readStored, type Stored, type StoredValues, valuesOf } from '../../core/setup/stored.ts';
import { longestSettings } from '../../core/setup/write-settings.ts';
import type { SetupPorts } from './setup-ports.ts';
import type { ReadyState } from './setup-state.ts';
import type { Conflict, Saving } from './setup-view.ts';

export type SaveResult =
  | { kind: 'saved'; stored: Stored }
  | { kind: 'not-saved'; saving: Saving; conflict: Conflict | null };

const notSaved = (saving: Saving, conflict: Conflict | null = null): SaveResult => ({
  kind: 'not-saved',
  saving,
  conflict,
});

const failed = (fault: Fault) => notSaved({ kind: 'failed', fault });

/** What somebody else stored since; null: nobody did. */
function conflictWith(mine: Stored, values: StoredValues): Conflict | null {
  const now = readStored(values);
  const theirs = now.document;
  const changes = changesOf(mine.document, theirs);
  const isNewer = theirs.routing.revision !== mine.document.routing.revision;
  const isBroken = now.broken !== null && now.broken.text !== mine.broken?.text;
  return changes.length === 0 && !isNewer && !isBroken ? null : { theirs, changes, stored: now };
}

/**
 * Reads once more, so that nobody's change is written over unseen, then writes and reads back: between the two another
 * admin may still have been quicker, and a text may have been cut.
 */
export async function saveDraft(
  { store, clock, me }: Pick<SetupPorts, 'store' | 'clock' | 'me'>,
  { stored, draft }: Pick<ReadyState, 'stored' | 'draft'>,
): Promise<SaveResult> {
  const before = await store.read();
  if (before.kind !== 'done') return failed(before.fault);
  const { broken } = readStored(before.value);
  if (broken?.problem.kind === 'newer') return notSaved({ kind: 'invalid', problem: broken.problem });
  const conflict = conflictWith(stored, before.value);
  if (conflict !== null) return notSaved({ kind: 'idle' }, conflict);
  const document: SetupDocument = {
    ...draft,
    routing: {
      ...draft.routing,
      revision: stored.document.routing.revision + 1,
      saved: { by: await me(), at: new Date(clock.now()).toISOString() },
    },
  };
  const values = valuesOf(document);
  const text = values['routing'] ?? '';
  if (text.length > longestSettings) return notSaved({ kind: 'idle' });
  const check = readSettingsText(text);
  if (check.kind === 'wrong') return notSaved({ kind: 'invalid', problem: check.problem });
  const written = await store.write(values);
  if (written.kind !== 'done') return failed(written.fault);
  const after = readStored(written.value);
  if (written.value['routing'] === text) return { kind: 'saved', stored: after };
  const isCut = after.broken !== null;
  return isCut
    ? notSaved({ kind: 'cut-off' })
    : notSaved(
        { kind: 'idle' },
        { theirs: after.document, changes: changesOf(document, after.document), stored: after },
      );
}
