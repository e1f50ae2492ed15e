import {
  atNow,
  type BoardEntry,
  type BoardTicket,
  entryOf,
  issueKey,
  type KnownIssues,
} from '../../core/escalation/board.ts';
import {
  type Closed,
  closedFigures,
  openFigures,
  overdueFigures,
} from '../../core/escalation/board-figures.ts';
import { noFilter } from '../../core/escalation/board-filter.ts';
import { firstSorting } from '../../core/escalation/board-order.ts';
import type { Fault, Instant } from '../../core/outcome.ts';
import { loading, type Resource } from '../resource.ts';
import { createMade } from '../store.ts';
import { arrange } from './arrange.ts';
import { createIssueAsker } from './ask-issues.ts';
import type { BoardPorts } from './board-ports.ts';
import type { Board, BoardView, ReadyBoard } from './board-view.ts';
import { type ReadTickets, readClosed, readOpen } from './read-all.ts';

/** Ms after which ages and clocks are looked at again. */
const tick = 60_000;

type State = {
  read: ReadTickets | null;
  claims: readonly BoardTicket[];
  closed: Resource<readonly Closed[]>;
  fault: Fault | null;
  readAt: Instant;
  isReading: boolean;
};

/** Every open escalation that the agent may see. It reads when it is made, and is looked at through `view`. */
export function createBoard(ports: BoardPorts): Board {
  const { clock, calendar, timeZone: zone, policies, compare } = ports;
  const wind = { workdays: { calendar, zone, schedule: policies.schedule }, pace: policies.pace };
  const ending = new AbortController();
  let state: State = { read: null, claims: [], closed: loading, fault: null, readAt: 0, isReading: false };
  let [filter, sorting] = [noFilter, firstSorting];
  let entries: readonly BoardEntry[] = [];
  let placedBy: KnownIssues | null = null;
  let isAtTop = true;

  /** The same entry as long as the ticket was not read anew: what has not changed is not drawn again. */
  const wound = new WeakMap<BoardTicket, BoardEntry>();
  function entryOnce(ticket: BoardTicket): BoardEntry {
    const entry = wound.get(ticket) ?? entryOf(ticket, wind, clock.now());
    wound.set(ticket, entry);
    return entry;
  }

  const { view, subscribe, tell } = createMade(viewNow);
  const learn = () => {
    if (isAtTop) placedBy = null;
    tell();
  };
  const issues = createIssueAsker(ports, learn, ending.signal);

  function set(change: Partial<State>) {
    state = { ...state, ...change };
    if ('read' in change || 'claims' in change) {
      const open = state.read?.tickets ?? [];
      const ids = new Set(open.map(({ id }) => id));
      const all = [...open, ...state.claims.filter(({ id }) => !ids.has(id))];
      entries = all.map(entryOnce);
      placedBy = null;
    }
    tell();
  }

  function readyView(read: ReadTickets): ReadyBoard {
    const now = clock.now();
    entries = entries.map((entry) => atNow(entry, now));
    const known = issues.known();
    placedBy ??= known;
    const { rows, ...arranged } = arrange(entries, known, { filter, sorting, compare, placedBy }, now);
    const { closed } = state;
    return {
      kind: 'ready',
      ...arranged,
      figures: {
        open: openFigures(rows),
        overdue: overdueFigures(rows, now, { calendar, zone }),
        closed:
          closed.kind === 'ready'
            ? { kind: 'ready', value: closedFigures(closed.value, now, { calendar, zone }) }
            : closed,
      },
      filter,
      sorting,
      reading: state.isReading && !read.isWhole ? read.tickets.length : null,
      total: read.total,
      fault: read.fault ?? state.fault,
      silent: [...issues.faults()].map(([system, fault]) => ({ system, fault })),
      unread: read.unread,
      readAt: state.readAt,
      isRefreshing: state.isReading,
    };
  }

  function viewNow(): BoardView {
    if (state.read !== null) return readyView(state.read);
    return state.fault === null ? { kind: 'loading' } : { kind: 'failed', fault: state.fault };
  }

  async function readClaims(): Promise<void> {
    const claims = await ports.reader.claims(ending.signal);
    if (ending.signal.aborted || claims.kind !== 'done') return;
    set({ claims: claims.value });
    await issues.lookAfter(claims.value);
  }

  async function readFigures(): Promise<void> {
    const closed = await readClosed(ports, ending.signal);
    if (ending.signal.aborted) return;
    set({
      closed:
        closed.kind === 'done'
          ? { kind: 'ready', value: closed.value }
          : { kind: 'failed', fault: closed.fault },
    });
  }

  async function readTickets(): Promise<void> {
    const isFirst = state.read === null;
    const showFirst = (first: ReadTickets) => {
      if (isFirst && !ending.signal.aborted) set({ read: first, readAt: clock.now() });
    };
    const read = await readOpen(ports, showFirst, ending.signal);
    if (ending.signal.aborted) return;
    issues.forget();
    if (read.kind !== 'done') return set({ fault: read.fault, isReading: false });
    set({ read: read.value, readAt: clock.now(), isReading: false });
    await Promise.all([readClaims(), readFigures()]);
  }

  function refresh() {
    if (state.isReading || ending.signal.aborted) return;
    set({ isReading: true, fault: null });
    void readTickets();
  }

  async function keepTime(): Promise<void> {
    while (!ending.signal.aborted) {
      await clock.sleep(tick, ending.signal);
      if (!ending.signal.aborted) tell();
    }
  }

  refresh();
  void keepTime();

  return {
    view,
    subscribe,
    refresh,
    filter: (change) => {
      filter = { ...filter, ...change };
      placedBy = null;
      tell();
    },
    sort: (next) => {
      sorting = next;
      placedBy = null;
      tell();
    },
    look: (keys, isNowAtTop) => {
      isAtTop = isNowAtTop;
      const wanted = new Set(keys);
      issues.want(
        entries.flatMap(({ state: { issue } }) =>
          issue !== null && wanted.has(issueKey(issue)) ? [issue] : [],
        ),
      );
      if (isAtTop && placedBy !== null && placedBy !== issues.known()) {
        placedBy = null;
        tell();
      }
    },
    openTicket: ports.openTicket,
    close: () => ending.abort(),
  };
}
