import type { IssueRef } from '../core/escalation/issue.ts';
import type { TicketState } from '../core/escalation/state.ts';
import { failed } from '../core/outcome.ts';
import type { Clock, Ids, Memory, TicketDesk } from '../core/ports.ts';
import { parseRoute } from '../core/routing/parse-route.ts';
import { linkBeside } from './link-beside.ts';
import { noCode } from './no-code.ts';
import { unfinished } from './order.ts';
import type { SessionPorts } from './session-ports.ts';
import type { SessionState } from './session-state.ts';
import type { SessionStore } from './session-store.ts';

/**
 * `hidden`: the host does not show it, and everything is there. `failed`: what was begun could not be taken there.
 * `beside`: the other ticket has a record of its own, and the issue that was made here is linked to none that is open.
 * `unsure`: the same, and whether an issue was made is not known.
 */
export type GoneOn = 'shown' | 'hidden' | 'failed' | 'beside' | 'unsure';

/** What becomes of an issue beside the other ticket's own record: it is linked to that ticket, too, or let be. */
export type Beside = 'link' | 'leave';

type Ports = { memory: Memory; clock: Clock; ids: Ids } & Pick<
  SessionPorts,
  'elsewhere' | 'trackers' | 'words'
>;

/** Other people's writes make the stamp stale; after this many it has failed. */
const restamps = 3;

/**
 * Puts the claim on the other ticket, under its own id: who finishes it there finds the issue that was made, instead of
 * making a second one. Where that ticket has a record of its own, that one stays.
 */
async function moveClaim(
  desk: TicketDesk,
  claimed: TicketState,
  { clock, ids }: Ports,
  ticketId: number,
): Promise<'moved' | 'stays' | 'failed'> {
  for (let attempt = 0; attempt <= restamps; attempt += 1) {
    const now = await desk.readNow();
    if (now.kind !== 'done') return 'failed';
    const { ticket, state: reading } = now.value;
    if (reading.kind !== 'none' && reading.kind !== 'copy') {
      const isMoved = reading.kind === 'ours' && reading.state.escalationId === claimed.escalationId;
      return isMoved ? 'moved' : 'stays';
    }
    const state = { ...claimed, ticketId, at: clock.now(), nonce: ids.next() };
    const written = await desk.write({ basis: ticket, state });
    if (written.kind === 'done') return 'moved';
    // It is read again: what was lost on the way may have arrived.
    if (written.kind === 'refused' && written.fault.kind !== 'conflict') return 'failed';
  }
  return 'failed';
}

const madeHere = ({ sending }: SessionState): IssueRef | null =>
  sending.kind === 'stopped' ? sending.report.issue : null;

/** The issue of a claim whose note was never written; `unsure`: the tracker does not show whether there is one. */
async function issueOf(
  { trackers }: Ports,
  { route, issue, escalationId }: TicketState,
): Promise<IssueRef | null | 'unsure'> {
  const parsed = parseRoute('', route);
  if (issue !== null || parsed.kind === 'error' || parsed.route.destination.kind === 'group') return issue;
  const { destination } = parsed.route;
  const made = await trackers
    .get(destination.kind)
    .then((tracker) => tracker.made(escalationId, destination))
    .catch(() => failed(noCode));
  return made.kind === 'done' ? made.value : 'unsure';
}

/** What keeps the agent here; null when everything is there. */
async function takeBegun(
  ports: Ports,
  ticketId: number,
  { state, change }: SessionStore,
  { claimed, beside }: { claimed: TicketState; beside: Beside | undefined },
): Promise<'failed' | 'beside' | 'unsure' | null> {
  if (beside === 'leave') return null;
  const desk = await ports.elsewhere.loadDesk(ticketId).catch(() => null);
  if (desk === null) return 'failed';
  const issue = madeHere(state());
  if (beside === 'link' && issue !== null)
    return (await linkBeside(ports, desk, { claimed, issue, by: state().case?.agent ?? claimed.by }))
      ? null
      : 'failed';
  const moved = await moveClaim(desk, claimed, ports, ticketId);
  if (moved !== 'stays') return moved === 'failed' ? 'failed' : null;
  const found = issue ?? (await issueOf(ports, claimed));
  if (found === null || found === 'unsure') return found;
  change({ kind: 'created', issue: found });
  return 'beside';
}

/**
 * Takes everything along to the ticket in which the work goes on, unless something stands there already. `beside` is the
 * agent's answer where it was asked for.
 */
export async function goOnAt(
  ports: Ports,
  store: SessionStore,
  ticketId: number,
  beside?: Beside,
): Promise<GoneOn> {
  const { draft, hasDraft } = store.state();
  const claimed = unfinished(store.state());
  const { memory, elsewhere } = ports;
  if (claimed !== null) {
    const held = await takeBegun(ports, ticketId, store, { claimed, beside });
    if (held !== null) return held;
  }
  const key = elsewhere.draftKey(ticketId);
  if (hasDraft && (memory.load(key) ?? null) === null) memory.save(key, draft);
  return (await elsewhere.show(ticketId)) ? 'shown' : 'hidden';
}
