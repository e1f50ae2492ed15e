import { type KeyboardEvent, type RefObject, useCallback, useState } from 'react';

/**
 * One row at a time is in the order of Tab; the arrow keys, Home and End go to others, by their buttons with `data-primary`.
 * `keys` in the order of the screen.
 */
export function useRowsKeyboard(table: RefObject<HTMLElement>, keys: readonly string[]) {
  const [wanted, setWanted] = useState<string | null>(null);
  const current = wanted !== null && keys.includes(wanted) ? wanted : (keys[0] ?? null);
  const enter = useCallback((key: string) => setWanted(key), []);

  function onKeyDown(event: KeyboardEvent) {
    const at = current === null ? -1 : keys.indexOf(current);
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(at + 1, keys.length - 1),
      ArrowUp: Math.max(at - 1, 0),
      Home: 0,
      End: keys.length - 1,
    };
    const key = keys[targets[event.key] ?? -1];
    if (key === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const button = table.current?.querySelector(`[data-primary="${CSS.escape(key)}"]`);
    if (button instanceof HTMLElement) button.focus();
  }

  return { current, enter, onKeyDown };
}
