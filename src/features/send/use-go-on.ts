import { useEffect, useRef, useState } from 'react';
import type { Instant } from '../../core/outcome.ts';
import { useWords } from '../places.tsx';
import { useCountdown } from '../use-countdown.ts';

/** After a laptop has slept this long past the moment, in ms, the agent says when it goes on. */
const late = 60_000;

/** Waits as long as a system asked for, then goes on by itself, unless the agent cancels. */
export function useGoOn(until: Instant | null, goOn: () => void) {
  const { now } = useWords();
  const seconds = useCountdown(until);
  const [isCancelled, setCancelled] = useState(false);
  const isDue = useRef(seconds > 0);
  useEffect(() => {
    if (seconds > 0 || !isDue.current) return;
    isDue.current = false;
    if (!isCancelled && until !== null && now() - until < late) goOn();
  });
  return { seconds, willGoOn: seconds > 0 && !isCancelled, cancel: () => setCancelled(true) };
}
