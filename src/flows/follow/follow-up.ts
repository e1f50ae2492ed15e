import { returnedFor } from '../../core/brief/asking/returned.ts';
import type { Case } from '../../core/case/case.ts';
import { replyDueAt } from '../../core/case/sla.ts';
import type { Clocks } from '../../core/escalation/clocks.ts';
import type { Someone } from '../../core/escalation/event.ts';
import { recordOf } from '../../core/escalation/record.ts';
import { claimLifetime, type StateReading, type TicketState } from '../../core/escalation/state.ts';
import { maskText } from '../../core/masking/mask-text.ts';
import type { Instant } from '../../core/outcome.ts';
import type { Memory } from '../../core/ports.ts';
import type { Outbox } from '../after/outbox.ts';
import { type ChatPorts, type ChatTeller, createChatTeller } from '../after/tell-chat.ts';
import { maskRules } from '../mask-rules.ts';
import { idle, loading } from '../resource.ts';
import type { SendPorts } from '../send.ts';
import type { PaperWords } from '../words.ts';
import { act } from './act.ts';
import type { ActResult } from './action.ts';
import { actionOf } from './action-of.ts';
import { type Clockwork, clocksFor, nextUpdateOf } from './clocks-for.ts';
import type { Deed } from './deed.ts';
import type { FollowUp, FollowView } from './follow-view.ts';
import { lookAgain } from './last-look.ts';
import { createPending, type Pending } from './pending.ts';
import { putRight } from './put-right.ts';
import { createTellAll, type TellAllPorts } from './tell-all.ts';
import { draftReply, type TellPorts, tellCustomer } from './tell-customer.ts';

export type FollowPorts = SendPorts &
  TellPorts &
  TellAllPorts &
  Pick<ChatPorts, 'loadChat'> &
  Clockwork & {
    outbox: Outbox;
    memory: Memory;
    /** Where the draft of this ticket and agent is kept. */
    draftKey: string;
    words: PaperWords;
    ticket: { id: number; url: string };
    agent: Someone;
    /** The ticket as it was read when it was sent from here; null when it was not. */
    caseNow(): Case | null;
    /** Whether the ticket waits for the customer now. */
    isWaitingForCustomer(): Promise<boolean>;
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
  const { clock, ids, words, agent, ticket, helpDesk } = ports;
  const pending = createPending(ports.memory, ports.draftKey);
  const rules = maskRules({}, words.issue, { personal: true });
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

  function clocksNow(of: TicketState): Clocks | null {
    const { isWaiting: isWaitingForCustomer, slaBreachAt } = current;
    return clocksFor(of, { isWaitingForCustomer, slaBreachAt }, ports, clock.now());
  }
  const nextUpdate = (of: TicketState) => nextUpdateOf(clocksNow(of));

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
      clocks: of === null ? null : clocksNow(of),
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

  let teller: { of: string; chat: ChatTeller } | null = null;
  function chat(): ChatTeller {
    const of = state()?.escalationId ?? '';
    if (teller?.of !== of) teller = { of, chat: createChatTeller(ports, of) };
    return teller.chat;
  }

  async function remind(remindAt: Instant): Promise<boolean> {
    const done = await putRight(ports, (of) => {
      if (of.follow === null) return null;
      const reminded = { ...of, follow: { ...of.follow, remindAt } };
      return { state: reminded, fields: { nextUpdate: nextUpdate(reminded) } };
    });
    if (done.kind !== 'failed') changed(done.reading);
    tell();
    return done.kind === 'written';
  }

  // What was sent from here goes out without anybody looking.
  chat();
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
    chat,
    files: () =>
      (ports.caseNow()?.messages ?? []).flatMap(({ attachments, author, at }) =>
        attachments.map(({ id, name }) => ({ id, name, author: author.name, at })),
      ),
    remind,
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
      const done = await putRight(ports, (of) =>
        of.follow?.doing ? { state: { ...of, follow: { ...of.follow, doing: null } } } : null,
      );
      if (done.kind === 'failed') return;
      if (done.kind === 'written') pending.remove();
      changed(done.reading);
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
