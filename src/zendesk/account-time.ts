import type { Clock } from '../core/ports.ts';
import type { Zaf } from './client.ts';

/** How far a device's clock may be off before it is put right, in ms: answers travel, and tell whole seconds. */
const tolerated = 30_000;
/** An answer that took longer, in ms, may come from before the laptop fell asleep. */
const prompt = 10_000;

/**
 * The time as Zendesk has it. Claims are compared between agents, and the clock of a laptop may be wrong by days: one that
 * is ahead would steal what a colleague is sending, one that is behind would wait for ever.
 */
export function createAccountTime(clock: Clock) {
  /** How far Zendesk is ahead of this device, in ms. */
  let ahead = 0;

  function hear(date: string | null, asked: number): void {
    const now = clock.now();
    const told = Date.parse(date ?? '');
    if (Number.isNaN(told) || now - asked > prompt) return;
    ahead = Math.abs(told - now) > tolerated ? told - now : 0;
  }

  return {
    clock: { now: () => clock.now() + ahead, sleep: clock.sleep } satisfies Clock,
    /** The same ZAF, listened to. Where the host hands on no headers, the device's own time goes on. */
    listening: (zaf: Zaf): Zaf => ({
      ...zaf,
      request: async (options, signal) => {
        const asked = clock.now();
        const answer = await zaf.request(options, signal);
        if (options.url.startsWith('/') && answer.kind === 'answer') hear(answer.header('Date'), asked);
        return answer;
      },
    }),
  };
}
