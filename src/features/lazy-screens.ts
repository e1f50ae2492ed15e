import { lazy } from 'react';
import { loadParts } from './brief/lazy-parts.ts';
import { loadNotices } from './lazy-notice.ts';

const loadSend = () => import('./send/Send.tsx');
const loadExpress = () => import('./send/Express.tsx');
const loadAround = () => import('./around/Around.tsx');
const loadLateScreen = () => import('./LateScreen.tsx');

export const LazySend = lazy(async () => ({ default: (await loadSend()).Send }));
export const LazyExpress = lazy(async () => ({ default: (await loadExpress()).Express }));
export const LazyAround = lazy(async () => ({ default: (await loadAround()).Around }));
export const LazyLateScreen = lazy(async () => ({ default: (await loadLateScreen()).LateScreen }));

/** Fetches what comes after the first screens while they are read: sending must not wait for code, nor lack it. */
export function prefetchScreens(): void {
  // A failure here is none yet: the screen asks again when it is needed.
  void Promise.allSettled([
    loadExpress(),
    loadSend(),
    loadAround(),
    loadLateScreen(),
    loadNotices(),
    loadParts(),
  ]);
}
