import { returnedFor } from '../../core/brief/asking/returned.ts';
import { replyDueAt } from '../../core/case/reply-due.ts';
import type { Clocks } from '../../core/escalation/clocks.ts';
import { recordOf } from '../../core/escalation/record.ts';
import type { StateReading, TicketState } from '../../core/escalation/state.ts';
import type { Instant } from '../../core/outcome.ts';
import { type ChatTeller, createChatTeller } from '../after/tell-chat.ts';
import { idle, loading } from '../resource.ts';
import { createMade } from '../store.ts';
import { clocksFor, nextUpdateOf } from './clocks-for.ts';
import type { Deed } from './deed.ts';
import { createDeedRunner } from './deed-runner.ts';
import type { FollowPorts } from './follow-ports.ts';
import type { FollowUp, FollowView } from './follow-view.ts';
import { lookAgain } from './last-look.ts';
import { putRight } from './put-right.ts';
import { readStanding } from './read-standing.ts';
import { createTellAll } from './tell-all.ts';
import { createTelling, draftReply } from './tell-customer.ts';
import { createTyped } from './typed.ts';

type State = Pick<FollowView, 'deed' | 'trail' | 'isAwaited'> & {
  isWaiting: boolean;
  answeredAt: Instant | null;
  slaBreachAt: Instant | null;
};

/** Forms are named after what they do; that of the end has two. */
const formsOf = ({ kind }: Deed): readonly string[] => (kind === 'end' ? ['end', 'close'] : [kind]);

/** What goes on with one escalation after it was sent. `state` reads how it stands, `changed` is told how it stands now. */
export function createFollowUp(
  ports: FollowPorts,
  state: () => TicketState | null,
  changed: (reading: StateReading) => void,
  ending: AbortSignal,
): FollowUp {
  const { clock, helpDesk } = ports;
  const typed = createTyped(ports.memory, ports.draftKey, () => state()?.escalationId ?? '');
  let current: State = {
    deed: { kind: 'none' },
    trail: idle,
    isAwaited: false,
    isWaiting: false,
    answeredAt: null,
    slaBreachAt: null,
  };

  const { view, subscribe, tell } = createMade(viewNow);
  const set = (change: Partial<State>) => {
    current = { ...current, ...change };
    tell();
  };

  function clocksNow(of: TicketState): Clocks | null {
    const { isWaiting: isWaitingForCustomer, answeredAt, slaBreachAt } = current;
    return clocksFor(of, { isWaitingForCustomer, answeredAt, slaBreachAt }, ports, clock.now());
  }
  const nextUpdate = (of: TicketState) => nextUpdateOf(clocksNow(of));

  function viewNow(): FollowView {
    const of = state();
    const { deed, trail, isAwaited } = current;
    return {
      clocks: of === null ? null : clocksNow(of),
      deed,
      unfinished: of === null ? null : deeds.unfinished(of),
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

  /** A clock that rests asks nothing; one that rested goes on from the customer's answer. */
  async function readWaiting(before: boolean | null): Promise<void> {
    const isWaiting = await ports.isWaitingForCustomer();
    if (ending.aborted || isWaiting === before) return;
    set({ isWaiting });
    if (isWaiting || state()?.phase !== 'escalated') return;
    const read = await helpDesk.readAnswered().catch(() => null);
    if (read?.kind === 'done' && !ending.aborted) set({ answeredAt: read.value });
  }

  const deeds = createDeedRunner(ports, {
    state,
    changed: (reading) => {
      changed(reading);
      tell();
    },
    show: (deed) => set({ deed }),
    nextUpdate,
    over: (deed) => {
      for (const form of formsOf(deed)) typed.keep(form, {});
      set({ deed: { kind: 'none' }, trail: idle });
      // A reply that was sent winds Zendesk's clock anew.
      if (deed.kind === 'tell') void readSla();
    },
  });
  const telling = createTelling(
    ports,
    {
      state,
      show: (isAwaited) => set({ isAwaited }),
      sent: (stage, { id, at }) => void deeds.carryOut({ kind: 'tell', stage, messageId: id }, at),
    },
    ending,
  );

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
  void deeds.lookForLeft();
  telling.resume();
  void readWaiting(null);
  void readSla();
  const end = ports.reader.watch(() => void readWaiting(current.isWaiting));
  ending.addEventListener('abort', end);

  return {
    view,
    subscribe,
    carryOut: (deed) => deeds.carryOut(deed),
    tellAll: createTellAll(ports, ending),
    ask: (returned, how) =>
      draftReply(ports, (name, replies) => returnedFor(returned, name, replies), how, ending).then(
        (drafted) => drafted?.shown ?? null,
      ),
    look: (issue) =>
      lookAgain({ memory: ports.memory, key: `${ports.draftKey}/${issue.ref.key}`, now: clock.now() }, issue),
    chat,
    colleagues: async () => {
      const found = await helpDesk.readAgents().catch(() => null);
      return found?.kind === 'done' ? found.value : null;
    },
    readStanding: () => readStanding(ports, ending),
    messages: async () => {
      const known = ports.caseNow();
      if (known !== null) return known.messages;
      const page = await ports.reader.readNewest(ending);
      return page.kind === 'done' ? page.value.messages : null;
    },
    files: () =>
      (ports.caseNow()?.messages ?? []).flatMap(({ attachments, author, at }) =>
        attachments.map(({ id, name }) => ({ id, name, author: author.name, at })),
      ),
    remind,
    tell: telling.tell,
    typed,
    finish: deeds.finish,
    giveUp: deeds.giveUp,
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
