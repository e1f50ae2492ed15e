import { afterAll, vi } from 'vitest';

/** ms; on a busy machine a chunk of the app takes its time. */
const mayTake = 60_000;

// Test files share their modules: what one of them began to load must be there before the next one asks for it.
afterAll(() => vi.dynamicImportSettled(), mayTake);
