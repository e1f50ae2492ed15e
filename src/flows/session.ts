import type { Case } from '../core/case/case.ts';
import { claimLifetime, type StateReading, type TicketState } from '../core/escalation/state.ts';
import type { Fault } from '../core/outcome.ts';
import { parseRoute } from '../core/routing/parse-route.ts';
import { writeRoute } from '../core/routing/write-route.ts';
import { abandon } from './abandon.ts';
import { aroundCommands } from './around-commands.ts';
import { copiedRecord } from './copied-record.ts';
import { decisionOf } from './decision.ts';
import { draftCommands } from './draft-commands.ts';
import { createDraftStore } from './draft-store.ts';
import { createFindings } from './findings.ts';
import { createFollowLoader } from './follow/load-follow.ts';
import { createFormAsker } from './form-asker.ts';
import { goingOn } from './going-on.ts';
import { isFinal } from './hindrances.ts';
import { createIssueReader } from './issue-reader.ts';
import { keepDraft } from './keep-draft.ts';
import type { KeepResult } from './keep-in-support.ts';
import { linkTarget } from './link-target.ts';
import { goAlong } from './load-along.ts';
import { loadSending } from './load-sending.ts';
import { lookAround } from './look-around.ts';
import { noCode } from './no-code.ts';
import { type Frozen, firstReport, unfinished, wishFor } from './order.ts';
import { progressOf } from './progress-of.ts';
import { readCase } from './read-case.ts';
import type { SendResult } from './send.ts';
import type { Sending, Work } from './sending.ts';
import type { Session } from './session-commands.ts';
import type { SessionPorts } from './session-ports.ts';
import { firstState } from './session-state.ts';
import { createSessionStore } from './session-store.ts';
import { viewOf } from './view-of.ts';

/** One ticket as one agent works on it. Nothing is read before `open`. */
export function createSession(ports: SessionPorts): Session {
  const { trackers, settings, words, clock, agentId } = ports;
  const findingsOf = createFindings(words.prefill, settings);
  const drafts = createDraftStore(ports.memory, ports.draftKey, clock);
  const { draft, hasDraft } = drafts.load();
  const store = createSessionStore(
    firstState(draft, ports.ticketState, { hasDraft, ...drafts.kept() }),
    (state) =>
      viewOf(state, {
        settings,
        findingsOf,
        agentId,
        subdomain: ports.subdomain,
        ticketUrl: ports.here.ticket.url,
        now: clock.now(),
      }),
  );
  const { change, state, view } = store;
  const ending = new AbortController();
  const { keep, ...keeping } = keepDraft(ports, drafts, store, ending.signal);
  const issues = createIssueReader(trackers, store, words.issue, ending.signal);
  const form = createFormAsker(trackers, store, ending.signal);
  const progress = progressOf(store);
  const along = goAlong(ports, store, ending.signal);
  lookAround(ports, store, along, ending.signal);
  const load = (route: string) => loadSending(ports, progress, route);
  let reading = new AbortController();

  async function read(): Promise<void> {
    reading.abort();
    reading = new AbortController();
    await readCase(ports.reader, change, AbortSignal.any([reading.signal, ending.signal]));
    // While the first screen is read, so that sending waits for no code. A failure is none before it is needed.
    load('').catch(() => {});
  }

  /** Another agent's claim becomes one that can be taken over without anybody touching the screen. */
  async function watchClaim() {
    const current = view();
    if (current.kind !== 'claimed') return;
    await clock.sleep(current.state.at + claimLifetime - clock.now() + 1, ending.signal);
    if (ending.signal.aborted) return;
    await read();
    store.look();
  }

  function ended(result: TicketState) {
    keeping.discard();
    change({ kind: 'ended', state: result });
    issues.read();
  }

  function taken(found: StateReading) {
    change({ kind: 'taken', reading: found });
    issues.read();
    void watchClaim();
  }

  function stopped(fault: Fault, nothingHappened: boolean) {
    change({ kind: 'stopped', fault, at: clock.now(), nothingHappened });
    // It may have been merged or closed: then the ticket says where the work goes on.
    if (fault.kind === 'invalid' && fault.from === 'zendesk') void read();
  }

  async function run(
    caseOf: Case,
    frozen: Frozen,
    how: (sending: Sending, work: Work) => Promise<SendResult | KeepResult>,
  ) {
    const { draft: typed, hasDraft: isHere } = state();
    // What was begun before may have left something behind, whatever this run says of itself.
    const isFirst = unfinished(state()) === null;
    const findings = findingsOf(caseOf, state());
    const written = state().understood?.language ?? null;
    const work = {
      wish: wishFor(caseOf, frozen, state()),
      case: caseOf,
      findings,
      draft: typed,
      hasDraft: isHere,
      decision: decisionOf(findings, typed, { case: caseOf, written }, settings),
    };
    const sending = await load(frozen.route).catch(() => null);
    if (sending === null) return stopped(noCode, isFirst);
    const result = await how(sending, work);
    if (result.kind === 'taken') return taken(result.reading);
    if (result.kind === 'stopped') return stopped(result.fault, isFirst && result.nothingHappened);
    ended(result.state);
  }

  const escalate = (caseOf: Case, frozen: Frozen, isChosen = false) =>
    run(caseOf, frozen, (sending, work) => sending.escalate(work, isChosen));

  /** In place of a new issue. */
  async function link(frozen: Frozen) {
    const current = view();
    if (current.kind !== 'draft') return;
    keep((each) => each);
    const parsed = parseRoute('', frozen.route);
    const destination = parsed.kind === 'route' ? parsed.route.destination : null;
    change({ kind: 'sending', report: firstReport({ ...frozen, destination }, frozen.issue) });
    await escalate(current.case, frozen);
  }

  function startAgain(): Promise<void> {
    // What was typed before a colleague was quicker is still the agent's.
    change({ kind: 'again', draft: state().hasDraft ? state().draft : drafts.fresh() });
    return state().case === null ? read() : Promise.resolve();
  }

  async function begin(): Promise<boolean> {
    await startAgain();
    // The comment on the issue says what was read of the ticket.
    await along.settled();
    return view().kind === 'draft';
  }

  return {
    view,
    subscribe: store.subscribe,
    open: () => {
      // A claim may be gone by now: looking again reads it anew.
      if (['opening', 'failed', 'draft', 'claimed'].includes(view().kind)) void read().then(watchClaim);
      issues.read();
      void watchClaim();
    },
    ...draftCommands(keep, change),
    readForm: () => void form.read(),
    findPeople: form.findPeople,
    ...keeping,
    send: async () => {
      const current = view();
      if (current.kind !== 'draft' || current.route.kind !== 'route' || current.hindrances.length > 0) return;
      const { route } = current.route;
      const { target, severity } = current.decision;
      // What is sent was decided by this agent on this device, also when they typed nothing.
      keep((each) => each);
      change({ kind: 'sending', report: firstReport({ target, severity, destination: route.destination }) });
      await escalate(current.case, { target, severity, route: writeRoute(route), issue: null });
    },
    ...aroundCommands(ports, store, along, ending.signal),
    linkInstead: async (issue) => {
      const current = view();
      if (current.kind !== 'draft' || current.hindrances.some(isFinal)) return;
      const to = linkTarget(settings, current.decision.target, issue);
      if (to === null) return;
      const { severity } = current.decision;
      await link({ target: to.target, severity, route: writeRoute(to.route), issue });
    },
    finish: async (choice) => {
      const { sending } = state();
      if (sending.kind === 'running') return;
      const claimed = unfinished(state());
      if (claimed === null) {
        change({ kind: 'back' });
        return read();
      }
      const parsed = parseRoute('', claimed.route);
      const destination = parsed.kind === 'route' ? parsed.route.destination : null;
      change({ kind: 'sending', report: firstReport({ ...claimed, destination }, claimed.issue) });
      if (state().case === null) await read();
      // What was sent first came from a conversation that had been read.
      await along.settled();
      const { case: caseOf, opening: how } = state();
      // Somebody may have finished it while the ticket was read.
      if (unfinished(state())?.escalationId !== claimed.escalationId) return change({ kind: 'back' });
      if (caseOf !== null) return escalate(caseOf, claimed, choice === 'create');
      if (how.kind === 'failed') stopped(how.fault, false);
    },
    keepInSupport: async (reason) => {
      const current = view();
      if (current.kind !== 'draft' || current.hindrances.some(isFinal)) return;
      const { target, severity } = current.decision;
      change({ kind: 'sending', report: firstReport({ target, severity, destination: null }) });
      await run(current.case, { target, severity, route: '', issue: null }, (sending, work) =>
        sending.keep(work, reason),
      );
    },
    giveUp: async () => {
      const claimed = unfinished(state());
      if (claimed === null || state().sending.kind === 'running') return;
      const desk = await ports.loadDesk().catch(() => null);
      if (desk !== null) await abandon(desk, claimed);
      // Read anew either way: what stands on the ticket decides what the agent sees.
      change({ kind: 'back' });
      await read();
    },
    backToDraft: () => change({ kind: 'back' }),
    startAgain: () => void startAgain(),
    ...copiedRecord(ports, store, { begin, link }),
    ...goingOn(ports, store),
    takeNews: along.takeNews,
    askCustomer: along.askCustomer,
    closeDouble: issues.closeDouble,
    follow: createFollowLoader(ports, store, ending.signal),
    refreshIssue: issues.read,
    close: () => ending.abort(),
  };
}
