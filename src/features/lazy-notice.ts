import { lazy } from 'react';

const loadRivalNotice = () => import('./RivalNotice.tsx');
const loadBarredNotice = () => import('./BarredNotice.tsx');

export const LazyRivalNotice = lazy(async () => ({ default: (await loadRivalNotice()).RivalNotice }));
export const LazyBarredNotice = lazy(async () => ({ default: (await loadBarredNotice()).BarredNotice }));

export const loadNotices = () => Promise.allSettled([loadRivalNotice(), loadBarredNotice()]);
