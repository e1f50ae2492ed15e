import type { HostPlace } from './card/host-place.ts';
import type { Diagnostics } from './core/diagnostics.ts';
import type { Outcome } from './core/outcome.ts';
import type { Clock, Ids } from './core/ports.ts';
import type { loadCatalog } from './i18n/catalogs.ts';
import type { LaterTexts } from './i18n/later-texts.ts';
import type { Translate } from './i18n/translator.ts';
import type { Zaf } from './zendesk/client.ts';
import type { Installation } from './zendesk/installation.ts';

/** What everything that is put together has in common. */
export type App = {
  clock: Clock;
  host: HostPlace;
  zaf: Zaf;
  installation: Installation;
  t: Translate;
  later: LaterTexts;
  /** Adds texts to those that `t` knows. */
  addTexts(load: typeof loadCatalog): Promise<void>;
  diagnostics: Diagnostics;
  ids: Ids;
  close(): void;
};

/** For what the app cannot start without. The card says that it could not be loaded. */
export function need<T>(outcome: Outcome<T>): T {
  if (outcome.kind === 'done') return outcome.value;
  throw new Error(outcome.fault.detail);
}
