import { lazy } from 'react';

export const loadRivalNotice = () => import('./RivalNotice.tsx');

export const LazyRivalNotice = lazy(async () => ({ default: (await loadRivalNotice()).RivalNotice }));
