import type { Instant } from '../../src/core/outcome.ts';
import type { Clock } from '../../src/core/ports.ts';

type Sleeper = { until: Instant; wake: () => void };

/** Turns of the event loop in which nothing may happen before time goes on. */
const quiet = 4;
/** Turns without anybody waiting for time after which something is stuck. */
const stuck = 20_000;

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Time that goes on by itself whenever nothing else is left to do. */
export function virtualTime(start: Instant) {
  let at = start;
  const sleepers = new Set<Sleeper>();

  const clock: Clock = {
    now: () => at,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted || ms <= 0) return resolve();
        const sleeper = { until: at + ms, wake: resolve };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', () => {
          sleepers.delete(sleeper);
          resolve();
        });
      }),
  };

  function wakeNext(): void {
    const [next] = [...sleepers].sort((one, other) => one.until - other.until);
    if (next === undefined) return;
    sleepers.delete(next);
    at = Math.max(at, next.until);
    next.wake();
  }

  return {
    clock,
    /** Lets time go on until the work is done. */
    async run<T>(work: Promise<T>): Promise<T> {
      let isOver = false;
      const over = () => {
        isOver = true;
      };
      work.then(over, over);
      for (let turns = 0; turns < stuck; turns += 1) {
        for (let each = 0; each < quiet && !isOver; each += 1) await turn();
        if (isOver) return work;
        wakeNext();
      }
      throw new Error('It never ends');
    },
  };
}
