import { trackerOf } from './order.ts';
import type { Progress } from './send.ts';
import type { Sending } from './sending.ts';
import type { SessionPorts } from './session-ports.ts';

type Ports = Pick<
  SessionPorts,
  'loadDesk' | 'loadOutbox' | 'loadAlong' | 'trackers' | 'clock' | 'ids' | 'words' | 'here' | 'settings'
>;

/** All of it at once: half-way, sending must not lack code. Rejects when the browser cannot fetch it. */
export async function loadSending(ports: Ports, progress: Progress, route: string): Promise<Sending> {
  const { trackers, clock, ids, words, here, settings } = ports;
  const system = trackerOf(route);
  const [{ createSending }, helpDesk, outbox, calendar] = await Promise.all([
    import('./sending.ts'),
    ports.loadDesk(),
    ports.loadOutbox(),
    ports.loadAlong().then(
      (found) => found.calendar,
      () => null,
    ),
    system === null ? null : trackers.get(system),
  ]);
  const clockwork = { calendar, timeZone: here.timeZone, policies: settings.policies };
  return createSending({ helpDesk, trackers, clock, ids, outbox, clockwork }, words, progress);
}
