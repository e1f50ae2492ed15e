import type { ReplyWords } from '../core/brief/asking/reply.ts';
import type { Calendar } from '../core/calendar.ts';
import type { Case } from '../core/case/case.ts';
import type { CaseReader, Clock, Composer } from '../core/ports.ts';
import type { Settings } from '../core/settings.ts';
import { askCustomer } from './ask-customer.ts';
import { loadPhrases, loadReportPhrases } from './load-phrases.ts';
import { watchForNews } from './news.ts';
import type { Asked } from './session-commands.ts';
import type { SessionStore } from './session-store.ts';
import { createUnderstand } from './understand.ts';
import type { Words } from './words.ts';

export type AlongPorts = {
  calendar: Calendar;
  composer: Composer;
  /** For the diagnostics: a name of what happened, never a text of the ticket. */
  note(event: string): void;
  /** In that language (ISO 639-1), or in English where it has none. Rejects when the browser cannot fetch them. */
  loadReplies(language: string): Promise<ReplyWords>;
};

/** What the session works with, and what is fetched after the first view. */
type Ports = AlongPorts & { words: Words; clock: Clock; reader: CaseReader; settings: Settings };

/** What goes along with the conversation while the agent works: it is read, listened to, and answered. */
export type Along = {
  read(caseOf: Case, signal: AbortSignal): Promise<void>;
  takeNews(): Promise<void>;
  askCustomer(how: 'if-free' | 'anyway'): Promise<Asked | null>;
  /** Puts a text into the composer. */
  put: Composer['put'];
};

/** What reads a conversation, with the phrases of its language. */
export const createUnderstanding = (ports: AlongPorts & Pick<Ports, 'words' | 'settings'>) =>
  createUnderstand({ ...ports, loadPhrases, loadReportPhrases });

/** Ms of reading after which the page gets its turn. */
const slice = 12;

/** Loaded after the first view: everything that reads language is behind it. */
export function createAlong(ports: Ports, store: SessionStore, ending: AbortSignal): Along {
  const { clock } = ports;
  const understand = createUnderstanding(ports);
  const { takeNews } = watchForNews(ports, store, ending);
  return {
    async read(caseOf, signal) {
      let since = clock.now();
      const pause = async () => {
        if (clock.now() - since >= slice) {
          await clock.sleep(0, signal);
          since = clock.now();
        }
        signal.throwIfAborted();
      };
      const understood = await understand(caseOf, pause).catch((reason: unknown) => {
        if (signal.aborted) return null;
        throw reason;
      });
      if (understood !== null && !signal.aborted) store.change({ kind: 'understood', understood });
    },
    takeNews,
    askCustomer: (how) => askCustomer(ports, store.view(), how),
    put: ports.composer.put,
  };
}
