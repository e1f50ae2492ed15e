import type { Clock, Ids, Memory } from '../../src/core/ports.ts';
import { now } from './a-case.ts';

/** Virtual time: `pass` moves it and wakes who sleeps that long. */
export function aClock(start = now) {
  let at = start;
  let sleepers: { until: number; wake: () => void }[] = [];
  const clock: Clock = {
    now: () => at,
    sleep: (ms, signal) =>
      new Promise((wake) => {
        if (signal?.aborted || ms <= 0) return wake();
        sleepers.push({ until: at + ms, wake });
        signal?.addEventListener('abort', () => wake());
      }),
  };
  const pass = async (ms: number) => {
    at += ms;
    const awake = sleepers.filter(({ until }) => until <= at);
    sleepers = sleepers.filter(({ until }) => until > at);
    for (const { wake } of awake) wake();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { clock, pass };
}

/** v4-shaped ids that count up. */
export function ids(first = 1): Ids {
  let next = first;
  return {
    next: () => {
      const id = `00000000-0000-4000-8000-${String(next).padStart(12, '0')}`;
      next += 1;
      return id;
    },
  };
}

export function aMemory(): Memory & { kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  return {
    kept,
    available: true,
    load: (key) => kept.get(key),
    save: (key, value) => {
      kept.set(key, JSON.parse(JSON.stringify(value)));
      return true;
    },
    remove: (key) => kept.delete(key),
  };
}
