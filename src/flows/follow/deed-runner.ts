import { claimLifetime, type StateReading, type TicketState } from '../../core/escalation/state.ts';
import { maskText } from '../../core/masking/mask-text.ts';
import type { Instant } from '../../core/outcome.ts';
import { maskRules } from '../mask-rules.ts';
import { act } from './act.ts';
import type { ActResult } from './action.ts';
import { actionOf } from './action-of.ts';
import { type Deed, eventOf } from './deed.ts';
import type { FollowPorts } from './follow-ports.ts';
import type { FollowView } from './follow-view.ts';
import { createPending, type Pending } from './pending.ts';
import { putRight } from './put-right.ts';

type Ports = Pick<
  FollowPorts,
  'helpDesk' | 'trackers' | 'clock' | 'ids' | 'memory' | 'draftKey' | 'words' | 'agent' | 'ticket'
>;

type Around = {
  state(): TicketState | null;
  /** Is told how the escalation stands now. */
  changed(reading: StateReading): void;
  /** How far the deed is. */
  show(deed: FollowView['deed']): void;
  nextUpdate(of: TicketState): Instant | null;
  /** It is done and noted, or somebody else was quicker. */
  over(deed: Deed): void;
};

/** Both are made by the same hands, field by field in one order. */
const isSame = (one: Deed, other: Deed): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Carries out what the agent wants done, one thing at a time, and remembers on this device what is under way. */
export function createDeedRunner(ports: Ports, around: Around) {
  const { clock, ids, words, agent, ticket, helpDesk } = ports;
  const { state, changed, show } = around;
  const pending = createPending(ports.memory, ports.draftKey);
  const rules = maskRules({}, words.issue, { personal: true });
  const masked = (text: string) => maskText(text, rules).value;
  let isRunning = false;
  /** What is wanted while something else is done comes after it. */
  let last: Promise<unknown> = Promise.resolve();

  async function settle({ deed, eventId }: Pending, result: ActResult): Promise<boolean> {
    if (result.kind === 'stopped') {
      const { step, fault, nothingHappened } = result;
      // A reply was sent all the same: there is no form from which it could be noted again.
      if (nothingHappened && deed.kind !== 'tell') pending.remove(eventId);
      show({ kind: 'stopped', deed, step, fault, nothingHappened });
      // What was begun stands on the ticket now: the card must know it, too.
      const now = nothingHappened ? null : await helpDesk.readNow();
      if (now?.kind === 'done') changed(now.value.state);
      return false;
    }
    pending.remove(eventId);
    changed(result.kind === 'done' ? { kind: 'ours', state: result.state } : result.reading);
    around.over(deed);
    return result.kind === 'done';
  }

  async function run(of: TicketState, begun: Pending, mayBeDone: boolean): Promise<boolean> {
    const { eventId, at, deed } = begun;
    isRunning = true;
    pending.save(begun);
    show({ kind: 'running', deed });
    const { nextUpdate } = around;
    const context = { state: of, by: agent, at, eventId, ticket, words, masked, nextUpdate };
    const result = await act(ports, actionOf(deed, context), mayBeDone);
    isRunning = false;
    return settle(begun, result);
  }

  /** One after the other; `next` says what is to be done once it is its turn. */
  function inTurn(next: (of: TicketState) => [begun: Pending, mayBeDone: boolean] | null): Promise<boolean> {
    const turn = last.then(() => {
      const of = state();
      const wanted = of === null ? null : next(of);
      return of === null || wanted === null ? false : run(of, ...wanted);
    });
    last = turn.catch(() => false);
    return turn;
  }

  const kindOf = (deed: Deed, of: TicketState) =>
    eventOf(deed, { state: of, by: agent, at: 0, eventId: '' }).kind;

  /** What was begun here and may be noted or not: the ticket does not say that it is begun. */
  const leftOf = ({ escalationId, phase }: TicketState): Pending | null =>
    pending.of(escalationId).find(({ deed }) => phase === 'escalated' || deed.kind === 'tell') ?? null;

  function unfinished(of: TicketState): FollowView['unfinished'] {
    if (isRunning) return null;
    const doing = of.follow?.doing ?? null;
    if (doing !== null) {
      const isOthers = doing.by.id !== agent.id && clock.now() - doing.at <= claimLifetime;
      const canFinish = pending.of(of.escalationId).some(({ eventId }) => eventId === doing.eventId);
      return { doing, isRunning: isOthers, canFinish, isOnTicket: true };
    }
    const begun = leftOf(of);
    if (begun === null) return null;
    const { eventId, at, deed } = begun;
    const left = { eventId, kind: kindOf(deed, of), by: agent, at };
    return { doing: left, isRunning: false, canFinish: true, isOnTicket: false };
  }

  async function takeOff(eventId: string | null): Promise<void> {
    const done = await putRight(ports, (now) =>
      now.follow?.doing ? { state: { ...now, follow: { ...now.follow, doing: null } } } : null,
    );
    if (done.kind === 'failed') return;
    if (eventId !== null) pending.remove(eventId);
    changed(done.reading);
    show({ kind: 'none' });
  }

  return {
    /**
     * The same words as something that was begun here are the same deed. A reply to the customer is noted under its own
     * id, whichever tab saw it.
     */
    carryOut: (deed: Deed, at = clock.now()) =>
      inTurn(({ escalationId }) => {
        const begun = pending.of(escalationId).find((each) => isSame(each.deed, deed));
        if (begun !== undefined) return [begun, true];
        const isReply = deed.kind === 'tell' && deed.messageId !== null;
        const eventId = `${deed.kind}:${isReply ? deed.messageId : ids.next()}`;
        return [{ eventId, escalationId, at, deed }, isReply];
      }),
    finish: () =>
      inTurn((of) => {
        const { doing } = unfinished(of) ?? { doing: null };
        const begun = pending.of(of.escalationId).find(({ eventId }) => eventId === doing?.eventId);
        return begun === undefined ? null : [begun, true];
      }),
    async giveUp(): Promise<void> {
      const of = state();
      const left = of && unfinished(of);
      if (left?.isOnTicket !== false) return takeOff(left?.doing.eventId ?? null);
      pending.remove(left.doing.eventId);
      show({ kind: 'none' });
    },
    /** What was left by a page that is gone may be noted all the same: then it is over. */
    async lookForLeft(): Promise<void> {
      const of = state();
      const begun = of === null || of.follow?.doing ? null : leftOf(of);
      if (begun === null) return;
      const found = await helpDesk.hasEvent(begun.eventId);
      if (found.kind !== 'done' || !found.value || isRunning) return;
      pending.remove(begun.eventId);
      around.over(begun.deed);
    },
    /** What somebody began and did not finish. */
    unfinished,
  };
}
