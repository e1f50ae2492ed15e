import type { Calendar } from '../core/calendar.ts';
import type { Case } from '../core/case/case.ts';
import type { Clock } from '../core/ports.ts';
import type { SessionStore } from './session-store.ts';
import type { Understand } from './understand.ts';
import type { Words } from './words.ts';

/** Reads the conversation behind the screen, and again whenever more of it has arrived. */
export type ReadingAlong = {
  /** Resolves when all that has arrived is read, or cannot be. */
  settled(): Promise<void>;
};

export type ReadingPorts = {
  words: Words;
  clock: Clock;
  /** Rejects when the browser cannot fetch the code. */
  loadCalendar(): Promise<Calendar>;
};

/** Where the browser cannot fetch the code, the brief stays as the ticket's fields fill it. */
export function readAlong(
  { words, clock, loadCalendar }: ReadingPorts,
  store: SessionStore,
  ending: AbortSignal,
): ReadingAlong {
  let seen: Case | null = null;
  let loading: Promise<Understand> | null = null;
  let running = new AbortController();
  let last: Promise<void> = Promise.resolve();

  /** One for all: it knows the messages that it has read. */
  async function load(): Promise<Understand | null> {
    loading ??= Promise.all([import('./understand.ts'), loadCalendar()]).then(
      ([{ createUnderstand }, calendar]) => createUnderstand(words, calendar),
    );
    return loading.catch(() => {
      loading = null;
      return null;
    });
  }

  async function read(caseOf: Case, signal: AbortSignal): Promise<void> {
    const understand = await load();
    if (understand === null || signal.aborted) return;
    const pause = async () => {
      await clock.sleep(0, signal);
      signal.throwIfAborted();
    };
    const understood = await understand(caseOf, pause).catch((reason: unknown) => {
      if (signal.aborted) return null;
      throw reason;
    });
    if (understood !== null && !signal.aborted) store.change({ kind: 'understood', understood });
  }

  store.subscribe(() => {
    const { case: caseOf } = store.state();
    if (caseOf === null || caseOf === seen || ending.aborted) return;
    seen = caseOf;
    running.abort();
    running = new AbortController();
    last = read(caseOf, AbortSignal.any([running.signal, ending]));
  });

  return { settled: () => last.catch(() => {}) };
}
