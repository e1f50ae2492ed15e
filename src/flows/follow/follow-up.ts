import { type Returned, returnedFor } from '../../core/brief/asking/returned.ts';
import type { Calendar } from '../../core/calendar.ts';
import { replyDueAt } from '../../core/case/sla.ts';
import { type Clocks, clocksOf } from '../../core/escalation/clocks.ts';
import type { Someone, Stage } from '../../core/escalation/event.ts';
import type { IssueStatus } from '../../core/escalation/issue.ts';
import { type EscalationRecord, recordOf } from '../../core/escalation/record.ts';
import {
  claimLifetime,
  type Doing,
  type StateReading,
  type TicketState,
} from '../../core/escalation/state.ts';
import { maskText } from '../../core/masking/mask-text.ts';
import type { Fault, Instant } from '../../core/outcome.ts';
import type { Policies } from '../../core/policies.ts';
import type { Memory } from '../../core/ports.ts';
import type { DocumentWords } from '../../core/say.ts';
import { maskRules } from '../mask-rules.ts';
import { idle, loading, type Resource } from '../resource.ts';
import type { SendPorts } from '../send.ts';
import { act } from './act.ts';
import type { ActResult } from './action.ts';
import { actionOf } from './action-of.ts';
import type { Deed } from './deed.ts';
import { type Look, lookAgain } from './last-look.ts';
import { createPending, type Pending } from './pending.ts';
import { createTellAll, type TellAll, type TellAllPorts } from './tell-all.ts';
import { type Drafted, draftReply, type TellPorts, tellCustomer } from './tell-customer.ts';

export type FollowPorts = SendPorts &
  TellPorts &
  TellAllPorts & {
    memory: Memory;
    /** Where the draft of this ticket and agent is kept. */
    draftKey: string;
    calendar: Calendar;
    /** IANA name of the account's zone, for working days without a schedule. */
    timeZone: string;
    policies: Pick<Policies, 'pace' | 'schedule'>;
    words: DocumentWords;
    ticket: { id: number; url: string };
    agent: Someone;
    /** Whether the ticket waits for the customer now. */
    isWaitingForCustomer(): Promise<boolean>;
  };

export type FollowView = {
  clocks: Clocks | null;
  deed:
    | { kind: 'none' }
    | { kind: 'running'; deed: Deed }
    | {
        kind: 'stopped';
        deed: Deed;
        step: 'claim' | 'tracker' | 'note';
        fault: Fault;
        nothingHappened: boolean;
      };
  /** What somebody began and did not finish; `canFinish` on the device that knows what was typed. */
  unfinished: { doing: Doing; canFinish: boolean; isRunning: boolean } | null;
  /** A draft for the customer stands in the composer and was not sent yet. */
  isAwaited: boolean;
  trail: Resource<EscalationRecord>;
};

export type FollowUp = {
  view(): FollowView;
  subscribe(listener: () => void): () => void;
  /** True when it is done and noted. */
  carryOut(deed: Deed): Promise<boolean>;
  /** Drafts a word to the customer; it is noted when it was sent. */
  tell(stage: Stage, how: 'if-free' | 'anyway'): Promise<Drafted>;
  /** Drafts the team's question to the customer. Nothing is noted: the answer will be. */
  ask(returned: Returned, how: 'if-free' | 'anyway'): Promise<Drafted>;
  /** How the issue stood when the agent looked last, where it stands otherwise now. */
  look(issue: IssueStatus): Look | null;
  /** Goes on with what was begun here. */
  finish(): Promise<boolean>;
  /** Takes what was begun off the ticket. What the team was told stays told. */
  giveUp(): Promise<void>;
  dismiss(): void;
  readTrail(): Promise<void>;
  /** Everybody else who waits for the same issue. */
  tellAll: TellAll;
};

type State = Pick<FollowView, 'deed' | 'trail' | 'isAwaited'> & {
  isWaiting: boolean;
  slaBreachAt: Instant | null;
};

/** What goes on with one escalation after it was sent. `state` reads how it stands, `changed` is told how it stands now. */
export function createFollowUp(
  ports: FollowPorts,
  state: () => TicketState | null,
  changed: (reading: StateReading) => void,
  ending: AbortSignal,
): FollowUp {
  const { clock, ids, policies, calendar, timeZone, words, agent, ticket, helpDesk } = ports;
  const pending = createPending(ports.memory, ports.draftKey);
  const workdays = { calendar, zone: timeZone, schedule: policies.schedule };
  const rules = maskRules({}, words, { personal: true });
  const listeners = new Set<() => void>();
  let current: State = {
    deed: { kind: 'none' },
    trail: idle,
    isAwaited: false,
    isWaiting: false,
    slaBreachAt: null,
  };
  let view: FollowView | null = null;

  const tell = () => {
    view = null;
    for (const listener of listeners) listener();
  };
  const set = (change: Partial<State>) => {
    current = { ...current, ...change };
    tell();
  };

  function clocksFor(of: TicketState): Clocks | null {
    if (of.follow === null || of.phase !== 'escalated') return null;
    const { severityChange, lastCheckAt, lastToldAt } = of.follow;
    const basis = {
      severity: of.severity,
      severityChange,
      escalatedAt: of.at,
      lastCheckAt,
      lastToldAt,
      isWaitingForCustomer: current.isWaiting,
      slaBreachAt: current.slaBreachAt,
    };
    return clocksOf(basis, { workdays, pace: policies.pace }, clock.now());
  }

  function nextUpdate(of: TicketState) {
    const customer = clocksFor(of)?.customer;
    return customer?.kind === 'running' ? customer.dueAt : null;
  }

  function unfinishedOf(of: TicketState): FollowView['unfinished'] {
    const doing = of.follow?.doing ?? null;
    if (doing === null) return null;
    const isRunning = doing.by.id !== agent.id && clock.now() - doing.at <= claimLifetime;
    return { doing, isRunning, canFinish: pending.load()?.eventId === doing.eventId };
  }

  function viewNow(): FollowView {
    const of = state();
    const { deed, trail, isAwaited } = current;
    return {
      clocks: of === null ? null : clocksFor(of),
      deed,
      unfinished: of === null || deed.kind === 'running' ? null : unfinishedOf(of),
      isAwaited,
      trail,
    };
  }

  /** What cannot be read makes no clock run sooner, and is no trouble of its own. */
  async function readSla(): Promise<void> {
    if (state()?.phase !== 'escalated') return;
    const read = await helpDesk.readSla();
    if (read.kind === 'done' && !ending.aborted) set({ slaBreachAt: replyDueAt(read.value) });
  }

  async function settle(deed: Deed, result: ActResult): Promise<boolean> {
    if (result.kind === 'stopped') {
      const { step, fault, nothingHappened } = result;
      if (nothingHappened) pending.remove();
      set({ deed: { kind: 'stopped', deed, step, fault, nothingHappened } });
      // What was begun stands on the ticket now: the card must know it, too.
      const now = nothingHappened ? null : await helpDesk.readNow();
      if (now?.kind === 'done') changed(now.value.state);
      tell();
      return false;
    }
    pending.remove();
    set({ deed: { kind: 'none' }, trail: idle });
    changed(result.kind === 'done' ? { kind: 'ours', state: result.state } : result.reading);
    // A reply that was sent winds Zendesk's clock anew.
    if (deed.kind === 'tell') void readSla();
    tell();
    return result.kind === 'done';
  }

  async function run({ eventId, at, deed }: Pending): Promise<boolean> {
    const of = state();
    if (of === null || current.deed.kind === 'running') return false;
    pending.save({ eventId, at, deed });
    set({ deed: { kind: 'running', deed } });
    const masked = (text: string) => maskText(text, rules).value;
    const context = { state: of, by: agent, at, eventId, ticket, words, masked, nextUpdate };
    return settle(deed, await act(ports, actionOf(deed, context)));
  }

  const carryOut = (deed: Deed) => run({ eventId: `${deed.kind}:${ids.next()}`, at: clock.now(), deed });
  let drafting = new AbortController();

  void ports.isWaitingForCustomer().then((isWaiting) => set({ isWaiting }));
  void readSla();

  return {
    view: () => {
      view ??= viewNow();
      return view;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    carryOut,
    tellAll: createTellAll(ports, ending),
    ask: (returned, how) =>
      draftReply(ports, (name, replies) => returnedFor(returned, name, replies), how, ending).then(
        (drafted) => drafted?.shown ?? null,
      ),
    look: (issue) =>
      lookAgain({ memory: ports.memory, key: `${ports.draftKey}/${issue.ref.key}`, now: clock.now() }, issue),
    tell: async (stage, how) => {
      drafting.abort();
      drafting = new AbortController();
      const signal = AbortSignal.any([drafting.signal, ending]);
      set({ isAwaited: false });
      const drafted = await tellCustomer(ports, { stage, how }, signal, (messageId) => {
        set({ isAwaited: false });
        void carryOut({ kind: 'tell', stage, messageId });
      });
      if (drafted?.put === 'put') set({ isAwaited: true });
      return drafted;
    },
    finish: async () => {
      const begun = pending.load();
      return begun === null ? false : run(begun);
    },
    giveUp: async () => {
      const now = await helpDesk.readNow();
      if (now.kind !== 'done') return;
      const reading = now.value.state;
      const of = reading.kind === 'ours' ? reading.state : null;
      if (of?.follow?.doing) {
        const freed = { ...of, follow: { ...of.follow, doing: null }, nonce: ids.next() };
        const written = await helpDesk.write({ basis: now.value.ticket, state: freed });
        if (written.kind === 'done') {
          pending.remove();
          changed({ kind: 'ours', state: freed });
        }
      } else changed(reading);
      set({ deed: { kind: 'none' } });
    },
    dismiss: () => set({ deed: { kind: 'none' } }),
    readTrail: async () => {
      const of = state();
      if (of === null || current.trail.kind === 'loading') return;
      set({ trail: loading });
      const read = await helpDesk.readEvents();
      set({
        trail:
          read.kind === 'done'
            ? { kind: 'ready', value: recordOf(of.escalationId, read.value) }
            : { kind: 'failed', fault: read.fault },
      });
    },
  };
}
