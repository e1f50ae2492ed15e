import type { Clock, Send, Tracker, Trackers } from '../core/ports.ts';

/** The trackers by name, each with its code loaded on first use and kept. */
export function createTrackers(world: { send: Send; clock: Pick<Clock, 'now'> }): Trackers {
  let linear: Promise<Tracker> | null = null;
  return {
    async get(system) {
      // A route to Jira is a hindrance to sending ("not available"), so nothing asks for it.
      if (system === 'jira') throw new Error('There is no Jira tracker');
      linear ??= import('./linear/tracker.ts').then(({ createLinearTracker }) => createLinearTracker(world));
      try {
        return await linear;
      } catch (error) {
        linear = null;
        throw error;
      }
    },
  };
}
