import { useEffect, useState } from 'react';
import { usePlaces } from '../places.tsx';

const first = 30;
const more = 40;
/** Ms between two helpings: the page answers to the reader meanwhile. */
const pause = 16;

/** How many rows are in the page: those of the first screens at once, the others soon after, so that all can be reached and found. */
export function useGrowing(total: number): number {
  const { sleep } = usePlaces();
  const [count, setCount] = useState(first);
  useEffect(() => {
    if (count >= total) return;
    const leaving = new AbortController();
    void sleep(pause, leaving.signal).then(() => {
      if (!leaving.signal.aborted) setCount((before) => before + more);
    });
    return () => leaving.abort();
  }, [count, total, sleep]);
  return Math.min(count, total);
}
