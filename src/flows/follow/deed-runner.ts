import { claimLifetime, type StateReading, type TicketState } from '../../core/escalation/state.ts';
import { maskText } from '../../core/masking/mask-text.ts';
import type { Instant } from '../../core/outcome.ts';
import { maskRules } from '../mask-rules.ts';
import { act } from './act.ts';
import type { ActResult } from './action.ts';
import { actionOf } from './action-of.ts';
import type { Deed } from './deed.ts';
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

/** Carries out what the agent wants done, one thing at a time, and remembers on this device what is under way. */
export function createDeedRunner(ports: Ports, around: Around) {
  const { clock, ids, words, agent, ticket, helpDesk } = ports;
  const { state, changed, show } = around;
  const pending = createPending(ports.memory, ports.draftKey);
  const rules = maskRules({}, words.issue, { personal: true });
  const masked = (text: string) => maskText(text, rules).value;
  let isRunning = false;

  async function settle(deed: Deed, result: ActResult): Promise<boolean> {
    if (result.kind === 'stopped') {
      const { step, fault, nothingHappened } = result;
      if (nothingHappened) pending.remove();
      show({ kind: 'stopped', deed, step, fault, nothingHappened });
      // What was begun stands on the ticket now: the card must know it, too.
      const now = nothingHappened ? null : await helpDesk.readNow();
      if (now?.kind === 'done') changed(now.value.state);
      return false;
    }
    pending.remove();
    changed(result.kind === 'done' ? { kind: 'ours', state: result.state } : result.reading);
    around.over(deed);
    return result.kind === 'done';
  }

  async function run({ eventId, at, deed }: Pending): Promise<boolean> {
    const of = state();
    if (of === null || isRunning) return false;
    isRunning = true;
    pending.save({ eventId, at, deed });
    show({ kind: 'running', deed });
    const { nextUpdate } = around;
    const context = { state: of, by: agent, at, eventId, ticket, words, masked, nextUpdate };
    const result = await act(ports, actionOf(deed, context));
    isRunning = false;
    return settle(deed, result);
  }

  return {
    carryOut: (deed: Deed) => run({ eventId: `${deed.kind}:${ids.next()}`, at: clock.now(), deed }),
    async finish(): Promise<boolean> {
      const begun = pending.load();
      return begun === null ? false : run(begun);
    },
    async giveUp(): Promise<void> {
      const done = await putRight(ports, (of) =>
        of.follow?.doing ? { state: { ...of, follow: { ...of.follow, doing: null } } } : null,
      );
      if (done.kind === 'failed') return;
      if (done.kind === 'written') pending.remove();
      changed(done.reading);
      show({ kind: 'none' });
    },
    /** What somebody began and did not finish. */
    unfinished(of: TicketState): FollowView['unfinished'] {
      const doing = of.follow?.doing ?? null;
      if (doing === null || isRunning) return null;
      const isOthers = doing.by.id !== agent.id && clock.now() - doing.at <= claimLifetime;
      return { doing, isRunning: isOthers, canFinish: pending.load()?.eventId === doing.eventId };
    },
  };
}
