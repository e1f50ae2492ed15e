import { type RefObject, useEffect, useRef } from 'react';

/** Pixels from the top within which the reader has not begun to scroll. */
const top = 40;

/**
 * Tells which rows are on the screen, by their `data-row`. `rows` changes when other rows are in the page.
 */
export function useSeen(
  table: RefObject<HTMLElement>,
  rows: unknown,
  onSee: (keys: readonly string[], isAtTop: boolean) => void,
): void {
  const latest = useRef(onSee);
  useEffect(() => {
    latest.current = onSee;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `rows` says when there are others to be watched.
  useEffect(() => {
    const seen = new Set<string>();
    const watcher = new IntersectionObserver((changes) => {
      for (const { target, isIntersecting } of changes) {
        const key = target instanceof HTMLElement ? (target.dataset['row'] ?? '') : '';
        if (isIntersecting) seen.add(key);
        else seen.delete(key);
      }
      latest.current([...seen], window.scrollY < top);
    });
    for (const row of table.current?.querySelectorAll('[data-row]') ?? []) watcher.observe(row);
    return () => watcher.disconnect();
  }, [table, rows]);
}
