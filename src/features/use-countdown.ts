import { useEffect, useState } from 'react';
import type { Instant } from '../core/outcome.ts';
import { usePlaces, useWords } from './places.tsx';

/** Whole seconds until then, counted down; 0 when it is over or there is nothing to wait for. */
export function useCountdown(until: Instant | null): number {
  const { now } = useWords();
  const { sleep } = usePlaces();
  const secondsLeft = () => (until === null ? 0 : Math.max(0, Math.ceil((until - now()) / 1000)));
  const [left, setLeft] = useState(secondsLeft);
  useEffect(() => {
    if (left === 0) return;
    const ending = new AbortController();
    void sleep(1000, ending.signal).then(() => {
      if (!ending.signal.aborted && until !== null) setLeft(Math.max(0, Math.ceil((until - now()) / 1000)));
    });
    return () => ending.abort();
  }, [left, until, now, sleep]);
  return left;
}
