import { nothingAround } from '../core/case/surroundings.ts';
import type { SurroundingsReader } from '../core/ports.ts';
import type { Settings } from '../core/settings.ts';
import type { AroundPorts } from './find-surroundings.ts';
import type { ReadingAlong } from './load-along.ts';
import { searchedTracker } from './searched-tracker.ts';
import type { SessionStore } from './session-store.ts';

export type LookPorts = Omit<AroundPorts, 'around'> & {
  settings: Settings;
  /** Rejects when the browser cannot fetch the code. */
  loadAround(): Promise<SurroundingsReader>;
};

/** Asks once for what is around the ticket, when it is on the screen and its conversation has been read. */
export function lookAround(
  ports: LookPorts,
  store: SessionStore,
  along: ReadingAlong,
  ending: AbortSignal,
): void {
  const { state, view, change } = store;

  async function look() {
    // Whoever reads the conversation hears of it at the same moment.
    await Promise.resolve();
    await along.settled();
    const { case: caseOf, understood } = state();
    const current = view();
    if (caseOf === null || current.kind !== 'draft' || ending.aborted) return;
    const tracker = searchedTracker(ports.settings, current.decision.target);
    const wish = { case: caseOf, reading: understood?.reading ?? null, tracker };
    const code = await Promise.all([
      import('./find-surroundings.ts'),
      import('./look-again.ts'),
      ports.loadAround(),
    ]).catch(() => null);
    // Where the browser cannot fetch the code, all of it is not available.
    if (code === null) return change({ kind: 'around', signals: nothingAround });
    const [{ findSurroundings }, { lookAgain }, around] = code;
    await findSurroundings(
      { ...ports, around },
      wish,
      (name, signal) => change({ kind: 'around', signals: { [name]: signal } }),
      ending,
    );
    if (!ending.aborted) lookAgain(ports, store, ending);
  }

  const stop = store.subscribe(() => {
    if (state().case === null || view().kind !== 'draft') return;
    stop();
    if (!ending.aborted) void look();
  });
}
