import { prefix } from './memory.ts';

/**
 * Calls when another document of this browser, such as a second tab, has changed what is kept under the key; a browser
 * never tells the one that did it. Answers with how to stop.
 */
export function watchKept(page: EventTarget, key: string, changed: () => void): () => void {
  const hear = (event: Event) => {
    // Without a key everything was cleared.
    if ('key' in event && (event.key === null || event.key === prefix + key)) changed();
  };
  page.addEventListener('storage', hear);
  return () => page.removeEventListener('storage', hear);
}
