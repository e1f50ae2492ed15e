import { lazy } from 'react';

/** What the brief shows once the conversation has been read. */
export const loadParts = () => import('./found/parts.ts');

export const LazyAskCustomer = lazy(async () => ({ default: (await loadParts()).AskCustomer }));
export const LazyCandidates = lazy(async () => ({ default: (await loadParts()).Candidates }));
export const LazyOftenReturned = lazy(async () => ({ default: (await loadParts()).OftenReturned }));
export const LazySideConversations = lazy(async () => ({ default: (await loadParts()).SideConversations }));
export const LazyWeakHint = lazy(async () => ({ default: (await loadParts()).WeakHint }));
export const LazyWeakList = lazy(async () => ({ default: (await loadParts()).WeakList }));
