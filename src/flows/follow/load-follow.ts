import type { Case } from '../../core/case/case.ts';
import type { Someone } from '../../core/escalation/event.ts';
import type { StateReading, TicketState } from '../../core/escalation/state.ts';
import type { SessionPorts } from '../session-ports.ts';
import type { SessionStore } from '../session-store.ts';
import type { FollowUp } from './follow-view.ts';

/** What the host knows of the agent and the ticket without a request. */
export type Here = {
  /** Null when the host does not say. */
  agent(): Promise<Someone | null>;
  isWaitingForCustomer(): Promise<boolean>;
  /** IANA name, for working days without a schedule. */
  timeZone: string;
  ticket: { id: number; url: string };
};

/** Fetches what follows the hand-off when it is first asked for; null when it could not be fetched, and asked again the next time. */
export function createFollowLoader(ports: SessionPorts, store: SessionStore, ending: AbortSignal) {
  const stateNow = (): TicketState | null => {
    const { ticketState } = store.state();
    return ticketState.kind === 'ours' ? ticketState.state : null;
  };
  const changed = (reading: StateReading) => store.change({ kind: 'taken', reading });

  async function load(): Promise<FollowUp | null> {
    const [{ createFollowUp }, helpDesk, outbox, along, agent] = await Promise.all([
      import('./follow-up.ts'),
      ports.loadDesk(),
      ports.loadOutbox(),
      ports.loadAlong(),
      ports.here.agent(),
    ]);
    if (agent === null) return null;
    const { words, settings, here, clock } = ports;
    const understand = async (of: Case) => {
      const { createUnderstanding } = await import('../along.ts');
      return createUnderstanding({ ...along, words, settings })(of, () => clock.sleep(0, ending));
    };
    const caseNow = () => store.state().case;
    const all = { ...ports, ...along, ...here, helpDesk, outbox, agent, caseNow, understand };
    const account = { words, policies: settings.policies };
    return createFollowUp({ ...all, ...account }, stateNow, changed, ending);
  }

  let loaded: Promise<FollowUp | null> | null = null;
  return (): Promise<FollowUp | null> => {
    loaded ??= load()
      .catch(() => null)
      .then((found) => {
        if (found === null) loaded = null;
        return found;
      });
    return loaded;
  };
}
