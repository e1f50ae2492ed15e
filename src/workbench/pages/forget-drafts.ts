import { forgetPath } from '../serve/forget-page.ts';

/** ms; a page that does not answer holds no reset up. */
const patience = 3000;

/** Has the app's origin clear what it keeps on this device: it can be reached by a frame of it only. */
export async function forgetDrafts(
  appOrigin: string,
  { sleep }: { sleep(ms: number): Promise<void> },
): Promise<void> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Forget drafts';
  const done = new Promise<void>((resolve) => {
    window.addEventListener('message', function listen({ source, origin }) {
      if (origin !== appOrigin || source !== frame.contentWindow) return;
      window.removeEventListener('message', listen);
      resolve();
    });
  });
  frame.src = `${appOrigin}${forgetPath}`;
  document.body.append(frame);
  await Promise.race([done, sleep(patience)]);
  frame.remove();
}
