import { targets } from '../../core/checklist/target.ts';
import type { SetupDocument } from '../../core/setup/document.ts';
import type { Tested } from '../../core/setup/finding.ts';
import { onTopOf } from '../../core/setup/on-top-of.ts';
import { readSettingsText } from '../../core/setup/read-settings.ts';
import { readStored } from '../../core/setup/stored.ts';
import { writeSettingsText } from '../../core/setup/write-settings.ts';
import { loading } from '../resource.ts';
import { createDestinations } from './destinations.ts';
import { createPickLists } from './pick-lists.ts';
import { saveDraft } from './save-draft.ts';
import type { Setup } from './setup.ts';
import type { SetupPorts } from './setup-ports.ts';
import { type ReadyState, readyWith, type SetupState, setupViewOf } from './setup-state.ts';
import type { SetupView } from './setup-view.ts';
import { createChatTest } from './test-chat.ts';

/** The draft with what the plain settings say where it leaves a target to them. */
function withPlainRoutes({ draft, stored }: ReadyState): SetupDocument {
  const { routes } = draft.routing;
  const own = targets.map((target) => {
    const plain = stored.plainRoutes[target];
    return [target, routes[target] ?? (plain.kind === 'route' ? plain.route : null)] as const;
  });
  return { ...draft, routing: { ...draft.routing, routes: Object.fromEntries(own) as typeof routes } };
}

/** Setup as one admin works on it. Nothing is read before `open`, nothing is written but by `save` and `testIssue`. */
export function createSetup(ports: SetupPorts): Setup {
  const { store, account, ids } = ports;
  const listeners = new Set<() => void>();
  let state: SetupState = ports.isAdmin ? { kind: 'opening' } : { kind: 'not-admin' };
  let view: SetupView | null = null;
  let isClosed = false;

  function change(next: SetupState) {
    if (isClosed) return;
    state = next;
    view = null;
    for (const listener of listeners) listener();
  }

  /** What came late for a page that shows something else by now is dropped. */
  function update(part: (ready: ReadyState) => Partial<ReadyState>) {
    if (state.kind === 'ready') change({ ...state, ...part(state) });
  }

  const ready = () => (state.kind === 'ready' ? state : null);

  async function read() {
    change({ kind: 'opening' });
    const found = await store.read();
    change(
      found.kind === 'done' ? readyWith(readStored(found.value)) : { kind: 'failed', fault: found.fault },
    );
  }

  const destinations = createDestinations(ports, ready, update);

  const chat = createChatTest(ports, ready);

  async function testOf(what: Tested) {
    if (what === 'account') return account.test();
    return what === 'chat' ? chat.test() : destinations.connection(what);
  }

  return {
    view: () => {
      view ??= setupViewOf(state);
      return view;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: () => {
      if (ports.isAdmin && state.kind !== 'ready') void read();
    },
    edit: (edited) => update(({ draft }) => ({ draft: edited(draft), saving: { kind: 'idle' } })),
    discard: () => update(({ stored }) => ({ draft: stored.document, saving: { kind: 'idle' } })),
    save: async () => {
      const now = ready();
      if (now === null || now.saving.kind === 'running') return;
      update(() => ({ saving: { kind: 'running' } }));
      const result = await saveDraft(ports, now);
      update(({ draft }) => {
        if (result.kind !== 'saved') {
          const { kind: _, ...rest } = result;
          return rest;
        }
        // What was typed while it was saved stays.
        const isUntouched = draft === now.draft;
        return {
          stored: result.stored,
          draft: isUntouched ? result.stored.document : onTopOf(now.draft, draft, result.stored.document),
          saving: { kind: 'saved' },
          conflict: null,
        };
      });
    },
    takeTheirs: () =>
      update(({ conflict, stored }) =>
        conflict === null
          ? {}
          : {
              stored: { ...stored, ...conflict.stored },
              draft: conflict.theirs,
              conflict: null,
              saving: { kind: 'idle' },
            },
      ),
    keepMine: () =>
      update(({ conflict, stored, draft }) =>
        conflict === null
          ? {}
          : {
              stored: { ...stored, ...conflict.stored },
              draft: onTopOf(stored.document, draft, conflict.theirs),
              conflict: null,
              saving: { kind: 'idle' },
            },
      ),
    newId: ids.next,
    exportText: () => {
      const now = ready();
      return now === null ? '' : writeSettingsText(now.draft.routing, 2);
    },
    importText: (text) => {
      const found = readSettingsText(text);
      if (found.kind === 'wrong') return { kind: 'refused', problem: found.problem };
      // Who saved it elsewhere, and how often, says nothing here.
      update(({ draft }) => {
        const { revision, saved } = draft.routing;
        return { draft: { ...draft, routing: { ...found.settings, revision, saved } } };
      });
      return { kind: 'taken' };
    },
    test: async (what) => {
      update(({ tests }) => ({ tests: { ...tests, [what]: loading } }));
      const value = await testOf(what);
      update(({ tests }) => ({ tests: { ...tests, [what]: { kind: 'ready', value } } }));
    },
    testIssue: destinations.testIssue,
    checkDestination: destinations.check,
    postTest: chat.post,
    tryTicket: async (ticketId, as = {}) => {
      const now = ready();
      if (now === null) return;
      update(() => ({ trial: loading }));
      const found = await ports.tryTicket(ticketId, withPlainRoutes(now), as);
      update(() => ({
        trial:
          found.kind === 'done'
            ? { kind: 'ready', value: found.value }
            : { kind: 'failed', fault: found.fault },
      }));
    },
    lists: createPickLists(ports, () => ready()?.draft.plain ?? null),
    exportRecords: ports.exportRecords,
    close: () => {
      isClosed = true;
      listeners.clear();
    },
  };
}
