import { trackerOf } from './order.ts';
import type { Progress } from './send.ts';
import type { Sending } from './sending.ts';
import type { SessionPorts } from './session-ports.ts';

type Ports = Pick<SessionPorts, 'loadDesk' | 'trackers' | 'clock' | 'ids' | 'words'>;

/** All of it at once: half-way, sending must not lack code. Rejects when the browser cannot fetch it. */
export async function loadSending(
  { loadDesk, trackers, clock, ids, words }: Ports,
  progress: Progress,
  route: string,
): Promise<Sending> {
  const system = trackerOf(route);
  const [{ createSending }, helpDesk] = await Promise.all([
    import('./sending.ts'),
    loadDesk(),
    system === null ? null : trackers.get(system),
  ]);
  return createSending({ helpDesk, trackers, clock, ids }, words.document, progress);
}
