import { useSyncExternalStore } from 'react';
import type { PageState, Store } from './store.ts';

export const usePage = (store: Store): PageState => useSyncExternalStore(store.subscribe, store.get);
