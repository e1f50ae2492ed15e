import { type RefObject, useEffect, useRef } from 'react';

/** Pixels from the top within which the reader has not begun to scroll. */
const top = 40;

/**
 * Tells which rows are on the screen, by their `data-row`, and those that are drawn with them in a `data-block`. `rows`
 * changes when other rows are in the page.
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
    const seen = new Set<Element>();
    const watcher = new IntersectionObserver((changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) seen.add(target);
        else seen.delete(target);
      }
      const rows = [...seen].flatMap((block) => [...block.querySelectorAll<HTMLElement>('[data-row]')]);
      latest.current(
        rows.map(({ dataset }) => dataset['row'] ?? ''),
        window.scrollY < top,
      );
    });
    for (const block of table.current?.querySelectorAll('[data-block]') ?? []) watcher.observe(block);
    return () => watcher.disconnect();
  }, [table, rows]);
}
