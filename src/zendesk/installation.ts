import type { Place } from '../core/case/ticket.ts';
import { done, type Outcome } from '../core/outcome.ts';
import type { Settings } from '../core/settings.ts';
import type { Zaf } from './client.ts';
import { readRoutingTexts, readSettings } from './settings.ts';
import { context, currentAccount, metadata } from './zaf-schemas.ts';

/** Where this frame of the app runs, and how it is set up. */
export type Installation = {
  place: Place;
  /** ticket_sidebar, nav_bar, modal, … as ZAF names it. */
  location: string;
  /** Null where there is no ticket. */
  ticketId: number | null;
  settings: Settings;
};

/** What reads rules and policies is fetched only where somebody has set some. */
async function settingsIn(found: unknown): Promise<Settings> {
  const plain = readSettings(found);
  const texts = readRoutingTexts(found);
  if (texts === null) return plain;
  const { withRouting } = await import('../core/setup/resolve.ts');
  return withRouting(plain, texts);
}

/** Asks ZAF, no REST request. */
export async function readInstallation(zaf: Pick<Zaf, 'get' | 'read'>): Promise<Outcome<Installation>> {
  const [about, around] = await Promise.all([zaf.read('metadata', metadata), zaf.read('context', context)]);
  if (about.kind !== 'done') return about;
  if (around.kind !== 'done') return around;
  const { account, location, ticketId } = around.value;
  const known = account === undefined ? await zaf.get('currentAccount', currentAccount) : done(account);
  if (known.kind !== 'done') return known;
  return done({
    place: { subdomain: known.value.subdomain, installationId: about.value.installationId },
    location: location ?? '',
    ticketId: ticketId ?? null,
    settings: await settingsIn(about.value.settings),
  });
}
