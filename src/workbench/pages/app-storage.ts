import { isRecord } from '../host/incoming.ts';
import { storagePath } from '../serve/storage-page.ts';
import type { Clock } from './store.ts';

/** ms; a page that does not answer holds nothing up. */
const patience = 3000;

/** Asks a frame of the origin whether the browser lets it keep anything; null when no answer came. */
async function ask(appOrigin: string, hash: '' | '#clear', clock: Clock): Promise<boolean | null> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Storage of the app';
  let stop = () => {};
  const answered = new Promise<boolean>((resolve) => {
    const listen = ({ source, origin, data }: MessageEvent<unknown>) => {
      if (origin !== appOrigin || source !== frame.contentWindow || !isRecord(data)) return;
      resolve(data['storageWorks'] === true);
    };
    window.addEventListener('message', listen);
    stop = () => window.removeEventListener('message', listen);
  });
  frame.src = `${appOrigin}${storagePath}${hash}`;
  document.body.append(frame);
  const answer = await Promise.race([answered, clock.sleep(patience).then(() => null)]);
  stop();
  frame.remove();
  return answer;
}

/** Forgets the drafts on this device. */
export const clearAppStorage = (appOrigin: string, clock: Clock) => ask(appOrigin, '#clear', clock);

/**
 * Where the app is framed from. As in Zendesk that is another site; but some browsers refuse frames of another site
 * any storage, and drafts with it. There the app comes from another port of the same site.
 */
export async function pickAppOrigin(otherSite: string, clock: Clock): Promise<string> {
  if ((await ask(otherSite, '', clock)) !== false) return otherSite;
  const sameSite = new URL(otherSite);
  sameSite.hostname = location.hostname;
  return sameSite.origin;
}
