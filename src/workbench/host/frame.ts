import type { Session } from './session.ts';

/** The address of a page of the app, with what the SDK reads from it. */
export function frameUrl(
  page: string,
  options: { origin: string; guid: string; colorScheme: string },
): string {
  const url = new URL(page);
  url.searchParams.set('origin', options.origin);
  url.searchParams.set('app_guid', options.guid);
  url.searchParams.set('colorScheme', options.colorScheme);
  return url.href;
}

/** Hands to the session what its own frame posts, and nothing of anybody else. Answers how to stop. */
export function connectFrame(frame: HTMLIFrameElement, appOrigin: string, session: Session): () => void {
  const listen = ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source === null || source !== frame.contentWindow || origin !== appOrigin) return;
    session.receive(data);
  };
  window.addEventListener('message', listen);
  return () => window.removeEventListener('message', listen);
}
