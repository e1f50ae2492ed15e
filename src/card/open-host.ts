import type { ZafClient, ZafSdk } from '../zendesk/zaf.ts';

declare global {
  interface Window {
    /** Defined by the script of the ZAF SDK; absent when it could not be loaded. */
    ZAFClient?: ZafSdk;
  }
}

/** Who may frame the app: Zendesk, and a workbench on this machine. */
const trustedHosts = /^https:\/\/[a-z0-9-]+\.zendesk\.com$|^https?:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/;

/** What the host wrote into the address of the frame; the SDK looks at both places too. */
export const addressOf = ({ search, hash }: Pick<Location, 'search' | 'hash'>): URLSearchParams =>
  new URLSearchParams(`${search.slice(1)}&${hash.slice(1)}`);

/** The client of the page that frames this one; null when that is not Zendesk. */
export function openHost(address: URLSearchParams, sdk: ZafSdk | undefined): ZafClient | null {
  if (!trustedHosts.test(address.get('origin') ?? '')) return null;
  return sdk?.init() || null;
}
