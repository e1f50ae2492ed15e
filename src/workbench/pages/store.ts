import type { Controls, RelayAnswer, RelayRequest, Snapshot, SnapshotTicket } from '../contract.ts';
import type { Notice } from '../host/actions.ts';
import { createHost, type Host } from '../host/host.ts';
import type { FrameSize } from '../host/size.ts';
import { type Composer, type Edits, withEdits } from '../host/view.ts';
import type { Api } from './api.ts';
import { clearAppStorage } from './app-storage.ts';
import { keepSame } from './keep-same.ts';
import { submitTicket } from './submit-ticket.ts';

export type Clock = { now(): number; sleep(ms: number): Promise<void> };

export type Shown = { kind: 'ticket'; id: number } | { kind: 'nav_bar' };

export type ModalFrame = { guid: string; url: string; size: FrameSize };

export type PageState = {
  snapshot: Snapshot;
  /** Open tickets, in the order of their tabs. */
  tabs: readonly number[];
  shown: Shown;
  /** Tickets, or 'nav_bar', whose frame is alive: a frame starts when it is first looked at. */
  alive: readonly (number | 'nav_bar')[];
  composers: Readonly<Record<number, Composer>>;
  edits: Readonly<Record<number, Edits>>;
  toasts: readonly (Notice & { id: number })[];
  modals: readonly ModalFrame[];
  /** Grows when all frames have to start anew. */
  round: number;
  busy: boolean;
};

export type Store = {
  host: Host;
  get(): PageState;
  subscribe(listener: () => void): () => void;
  show(shown: Shown): void;
  closeTab(id: number): void;
  edit(id: number, edits: Edits): void;
  compose(id: number, change: Partial<Composer> | { append: string }): void;
  submit(id: number): Promise<void>;
  notify(notice: Notice): void;
  dismiss(toast: number): void;
  openModal(modal: ModalFrame): void;
  closeModal(guid: string): void;
  /** What an app asked for; a write is followed by a fresh snapshot. */
  relay(request: RelayRequest): Promise<RelayAnswer>;
  refresh(): Promise<void>;
  control(controls: Partial<Controls>): Promise<void>;
  reloadApps(): void;
  reset(scenario: string | null): Promise<void>;
};

export const emptyComposer: Composer = { text: '', public: true };

/** The ticket as the page shows it, with what is not submitted yet. */
export function shownTicket({ snapshot, edits }: PageState, id: number): SnapshotTicket | null {
  const ticket = snapshot.tickets.find((one) => one.id === id);
  return ticket === undefined ? null : withEdits(ticket, edits[id] ?? {});
}

const firstTabs = 3;
/** ms that a toast stays. */
const toastTime = 6000;

/** State of the workspace. It lives as long as the page; what must last is in the world on the server. */
export function createStore(
  first: Snapshot,
  api: Api,
  { clock, ticket, appOrigin }: { clock: Clock; ticket: number; appOrigin: string },
): Store {
  const host = createHost();
  const listeners = new Set<() => void>();
  let asked = 0;
  let toasts = 0;
  let state: PageState = {
    ...opened(first, ticket),
    composers: {},
    edits: {},
    toasts: [],
    modals: [],
    round: 0,
    busy: false,
  };

  function update(patch: Partial<PageState>): void {
    state = { ...state, ...patch };
    for (const session of host.sessions()) session.refresh();
    for (const listener of listeners) listener();
  }

  const store: Store = {
    host,
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show(shown) {
      const key = shown.kind === 'ticket' ? shown.id : 'nav_bar';
      const { tabs, alive } = state;
      update({
        shown,
        alive: alive.includes(key) ? alive : [...alive, key],
        tabs: shown.kind === 'nav_bar' || tabs.includes(shown.id) ? tabs : [...tabs, shown.id],
      });
    },
    closeTab(id) {
      const tabs = state.tabs.filter((one) => one !== id);
      const alive = state.alive.filter((one) => one !== id);
      const next = tabs.at(-1);
      update({ tabs, alive });
      if (state.shown.kind === 'ticket' && state.shown.id === id) {
        store.show(next === undefined ? { kind: 'nav_bar' } : { kind: 'ticket', id: next });
      }
    },
    edit(id, edits) {
      const before = state.edits[id] ?? {};
      const merged = { ...before, ...edits, fields: { ...before.fields, ...edits.fields } };
      update({ edits: { ...state.edits, [id]: merged } });
    },
    compose(id, change) {
      const before = state.composers[id] ?? emptyComposer;
      const after =
        'append' in change ? { ...before, text: before.text + change.append } : { ...before, ...change };
      update({ composers: { ...state.composers, [id]: after } });
    },
    async submit(id) {
      update({ busy: true });
      const sessions = host.sessions().filter(({ surroundings }) => surroundings.context().ticketId === id);
      const { composers, edits } = state;
      const fault = await submitTicket(
        id,
        composers[id] ?? emptyComposer,
        edits[id] ?? {},
        sessions,
        store.relay,
      );
      update({ busy: false });
      if (fault !== null) return store.notify({ kind: 'error', text: fault });
      await store.refresh();
      const { [id]: _sent, ...otherComposers } = state.composers;
      const { [id]: _saved, ...otherEdits } = state.edits;
      update({ composers: otherComposers, edits: otherEdits });
    },
    notify(notice) {
      toasts += 1;
      const id = toasts;
      update({ toasts: [...state.toasts, { ...notice, id }] });
      void clock.sleep(toastTime).then(() => store.dismiss(id));
    },
    dismiss: (toast) => update({ toasts: state.toasts.filter(({ id }) => id !== toast) }),
    openModal: (modal) => update({ modals: [...state.modals, modal] }),
    closeModal: (guid) => update({ modals: state.modals.filter((modal) => modal.guid !== guid) }),
    async relay(request) {
      const answer = await api.request(request);
      if ((request.type ?? 'GET') !== 'GET') void store.refresh();
      return answer;
    },
    async refresh() {
      asked += 1;
      const turn = asked;
      const snapshot = await api.snapshot().catch(() => null);
      // Of several under way, the newest alone tells how things are.
      if (snapshot !== null && turn === asked) update({ snapshot: keepSame(state.snapshot, snapshot) });
    },
    async control(controls) {
      const snapshot = await api.controls(controls);
      asked += 1;
      update({ snapshot });
      // In Zendesk both take a new page; the scheme and the rest are told to the app as it runs.
      if (controls.locale !== undefined || controls.role !== undefined) store.reloadApps();
    },
    reloadApps: () => update({ round: state.round + 1, modals: [] }),
    async reset(scenario) {
      update({ alive: [], modals: [], busy: true });
      await clearAppStorage(appOrigin, clock);
      const snapshot = await api.reset(scenario);
      asked += 1;
      update({ ...opened(snapshot, 0), composers: {}, edits: {}, round: state.round + 1, busy: false });
    },
  };
  return store;
}

function opened(
  snapshot: Snapshot,
  wanted: number,
): Pick<PageState, 'snapshot' | 'tabs' | 'shown' | 'alive'> {
  const ids = snapshot.tickets.map(({ id }) => id);
  const leading = ids.slice(0, firstTabs);
  const known = ids.includes(wanted);
  const tabs = known && !leading.includes(wanted) ? [...leading, wanted] : leading;
  const id = known ? wanted : tabs[0];
  if (id === undefined) return { snapshot, tabs, shown: { kind: 'nav_bar' }, alive: ['nav_bar'] };
  return { snapshot, tabs, shown: { kind: 'ticket', id }, alive: [id] };
}
