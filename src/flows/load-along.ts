import type { Case } from '../core/case/case.ts';
import type { CaseReader, Clock, Composer } from '../core/ports.ts';
import type { Settings } from '../core/settings.ts';
import type { Along, AlongPorts } from './along.ts';
import type { Session } from './session-commands.ts';
import type { SessionStore } from './session-store.ts';
import type { Words } from './words.ts';

type Ports = {
  words: Words;
  clock: Clock;
  reader: CaseReader;
  settings: Settings;
  /** Rejects when the browser cannot fetch the code. */
  loadAlong(): Promise<AlongPorts>;
};

export type ReadingAlong = Pick<Session, 'takeNews' | 'askCustomer'> & {
  put: Composer['put'];
  /** Resolves when all that has arrived is read, or cannot be. */
  settled(): Promise<void>;
};

/**
 * Reads the conversation behind the screen, and again whenever more of it has arrived. Where the code cannot be fetched,
 * the brief stays as the ticket's fields fill it.
 */
export function goAlong(ports: Ports, store: SessionStore, ending: AbortSignal): ReadingAlong {
  let seen: Case | null = null;
  let loading: Promise<Along> | null = null;
  let running = new AbortController();
  let last: Promise<void> = Promise.resolve();

  /** One for all: it knows the messages that it has read. */
  async function load(): Promise<Along | null> {
    loading ??= Promise.all([import('./along.ts'), ports.loadAlong()]).then(([{ createAlong }, more]) =>
      createAlong({ ...ports, ...more }, store, ending),
    );
    return loading.catch(() => {
      loading = null;
      return null;
    });
  }

  store.subscribe(() => {
    const { case: caseOf } = store.state();
    if (caseOf === null || caseOf === seen || ending.aborted) return;
    seen = caseOf;
    running.abort();
    running = new AbortController();
    const signal = AbortSignal.any([running.signal, ending]);
    last = load().then((along) => (signal.aborted ? undefined : along?.read(caseOf, signal)));
  });

  const settled = () => last.catch(() => {});
  return {
    settled,
    put: async (text, how) => (await load())?.put(text, how) ?? 'unavailable',
    takeNews: () => void load().then((along) => along?.takeNews()),
    askCustomer: async (how) => {
      // What is weak is not known before.
      await settled();
      const along = await load();
      return along?.askCustomer(how) ?? null;
    },
  };
}
