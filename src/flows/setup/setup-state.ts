import type { Fault } from '../../core/outcome.ts';
import { neverTaken } from '../../core/routing/never.ts';
import { changesOf } from '../../core/setup/changes.ts';
import type { SetupDocument } from '../../core/setup/document.ts';
import { tested } from '../../core/setup/finding.ts';
import type { Stored } from '../../core/setup/stored.ts';
import { longestSettings, writeSettingsText } from '../../core/setup/write-settings.ts';
import { idle } from '../resource.ts';
import type { Conflict, Saving, SetupView } from './setup-view.ts';

type Ready = Extract<SetupView, { kind: 'ready' }>;

/** What Setup knows; everything that it shows follows from it. */
export type SetupState =
  | { kind: 'opening' }
  | { kind: 'failed'; fault: Fault }
  | { kind: 'not-admin' }
  | ({
      kind: 'ready';
      stored: Stored;
      draft: SetupDocument;
      conflict: Conflict | null;
      saving: Saving;
    } & Pick<Ready, 'tests' | 'destinations' | 'trial'>);

export type ReadyState = Extract<SetupState, { kind: 'ready' }>;

export const readyWith = (stored: Stored): ReadyState => ({
  kind: 'ready',
  stored,
  draft: stored.document,
  conflict: null,
  saving: { kind: 'idle' },
  tests: Object.fromEntries(tested.map((each) => [each, idle])) as Ready['tests'],
  destinations: {},
  trial: idle,
});

export function setupViewOf(state: SetupState): SetupView {
  if (state.kind !== 'ready') return state;
  const { stored, draft, ...rest } = state;
  const { document: saved, broken, plainRoutes, handEdited } = stored;
  return {
    ...rest,
    saved,
    draft,
    changes: changesOf(saved, draft),
    size: { length: writeSettingsText(draft.routing).length, limit: longestSettings },
    broken,
    never: neverTaken(draft.routing.rules),
    plainRoutes,
    handEdited,
  };
}
